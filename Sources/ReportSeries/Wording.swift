/// Whether two sentences are copies of one, but for their numbers.
enum Wording {
    /// Shorter sentences are alike by chance.
    private static let leastWords = 6

    /// Whether at least half of all different words stand in both.
    static func resemble(_ one: String, _ other: String) -> Bool {
        let (first, second) = (words(one), words(other))
        guard min(first.count, second.count) >= leastWords else { return false }
        return first.intersection(second).count * 2 >= first.union(second).count
    }

    /// Lower-case words without digits.
    private static func words(_ sentence: String) -> Set<Substring> {
        let parts = sentence.lowercased().split { !$0.isLetter && $0 != "-" && !$0.isNumber }
        return Set(parts.filter { !$0.contains(where: \.isNumber) })
    }
}
