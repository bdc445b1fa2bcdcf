internal import ReportModel

/// What the lexicon misses, for people: by reason with counts, the nouns that occur most, and example sentences.
struct UnreadSummary {
    private static let mostNouns = 8
    private static let longestSentence = 160

    let numbers: [UnreadNumber]
    let report: Report
    /// How many example sentences each reason has.
    let examples: Int

    var text: String {
        ([overview] + UnreadNumber.Kind.allCases.flatMap(section)).map { $0 + "\n" }.joined()
    }

    private var overview: String {
        let read = report.observations.count(where: \.measure.isCatalogued)
        let counts = UnreadNumber.Kind.allCases.map { kind in
            "\(numbers.count { $0.kind == kind }) \(kind.rawValue)"
        }
        return "\(report.extractions.count) articles: \(read) figures of the lexicon's measures; of other numbers "
            + counts.joined(separator: ", ")
    }

    /// Numbers that count nothing are many, and seldom missed: they are counted only.
    private func section(_ kind: UnreadNumber.Kind) -> [String] {
        let groups = Dictionary(grouping: numbers.filter { $0.kind == kind }, by: \.reason)
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        guard !groups.isEmpty else { return [] }
        return ["", kind.title]
            + groups.flatMap { reason, members in
                ["\(Self.padded(members.count))  \(reason)"] + nouns(members)
                    + (kind == .ignored ? [] : members.prefix(examples).map(example))
            }
    }

    private func nouns(_ members: [UnreadNumber]) -> [String] {
        let counts = members.compactMap(\.noun).reduce(into: [:]) { $0[$1.lowercased(), default: 0] += 1 }
        guard counts.count > 1 else { return [] }
        let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostNouns)
        return ["        " + most.map { "\($0.key) \($0.value)" }.joined(separator: ", ")]
    }

    private func example(_ number: UnreadNumber) -> String {
        let sentence = TableCell.text(number.sentence).text(nil)
        let cut = sentence.count > Self.longestSentence ? sentence.prefix(Self.longestSentence) + "…" : sentence[...]
        return "        \(number.article):\(number.line):\(number.column)  \(number.number)  |  \(cut)"
    }

    private static func padded(_ count: Int) -> String {
        String(repeating: " ", count: max(0, 6 - String(count).count)) + String(count)
    }
}
