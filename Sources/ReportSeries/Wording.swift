/// Whether two sentences are copies of one, but for their numbers.
enum Wording {
    /// Shorter sentences are alike by chance.
    private static let leastWords = 6

    /// Whether so large a part of all different words stands in both.
    static func resemble(_ one: String, _ other: String, by part: Double = 0.5) -> Bool {
        let (first, second) = (words(one), words(other))
        guard min(first.count, second.count) >= leastWords || part == 0 else { return false }
        return Double(first.intersection(second).count) >= part * Double(first.union(second).count)
    }

    /// Whether one of them has no number in digits that the other lacks (`nine ships with 300 tons`, `9 ships with 300
    /// tons`).
    static func haveSameNumbers(_ one: String, _ other: String) -> Bool {
        let (first, second) = (numbers(one), numbers(other))
        return first.isSubset(of: second) || second.isSubset(of: first)
    }

    /// The runs of digits.
    private static func numbers(_ sentence: String) -> Set<Int> {
        var numbers: Set<Int> = []
        var number: Int?
        for byte in sentence.utf8 {
            if (48...57).contains(byte) {
                number = (number ?? 0) &* 10 &+ Int(byte - 48)
            } else if let run = number {
                numbers.insert(run)
                number = nil
            }
        }
        if let number { numbers.insert(number) }
        return numbers
    }

    /// Lower-case words without digits.
    private static func words(_ sentence: String) -> Set<Substring> {
        let parts = sentence.lowercased().split { !$0.isLetter && $0 != "-" && !$0.isNumber }
        return Set(parts.filter { !$0.contains(where: \.isNumber) })
    }
}
