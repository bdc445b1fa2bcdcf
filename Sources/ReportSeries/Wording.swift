/// Whether two sentences are copies of one, but for their numbers.
enum Wording {
    /// Shorter sentences are alike by chance.
    private static let leastWords = 6

    /// Whether so large a part of all different words stands in both.
    static func resemble(_ one: String, _ other: String, by part: Double = 0.5) -> Bool {
        let (first, second) = (words(one), words(other))
        guard min(first.count, second.count) >= leastWords else { return false }
        return Double(first.intersection(second).count) >= part * Double(first.union(second).count)
    }

    /// Lower-case words without digits.
    private static func words(_ sentence: String) -> Set<Substring> {
        let parts = sentence.lowercased().split { !$0.isLetter && $0 != "-" && !$0.isNumber }
        return Set(parts.filter { !$0.contains(where: \.isNumber) })
    }
}
