package import ReportModel

/// All words of the page, from `strings.json5`: no sentence that readers see stands in the code.
package struct ReportStrings: Hashable, Sendable, Codable {
    /// BCP 47 tag of the words.
    package let language: String
    /// Of the words: `ltr` or `rtl`.
    package let direction: String
    package let quantity: QuantityWords
    package let dates: DateWords
    let names: NameWords
    let page: PageWords
    let keyFigures: KeyFigureWords
    let mainPoints: MainPointWords
    let news: NewsWords
    let timeline: TimelineWords
    let figures: FigureWords
    let fold: FoldWords
    let differences: DifferenceWords
    let corrections: CorrectionWords
    let undated: UndatedWords
    let unused: UnusedWords
    let method: MethodWords
    let sources: SourceWords
    let data: DataWords
    let briefing: BriefingWords
    let roles: WordTable<SourceRole>
    let statuses: WordTable<ClaimStatus>
    let statistics: WordTable<Statistic>

    /// Reads the strings file; `location` names it in errors.
    ///
    /// Throws if a key is missing or unknown, if a phrase has a place that nothing fills, or if months are not twelve.
    package static func decode(from bytes: [UInt8], location: String) throws(OutputError) -> ReportStrings {
        let strings = try StrictJSON5.decode(ReportStrings.self, from: bytes, location: location)
        try strings.checkCounts(location)
        try strings.checkPlaces(bytes, location)
        return strings
    }

    private func checkCounts(_ location: String) throws(OutputError) {
        let counts = [
            ("longMonths", dates.longMonths.count, 12), ("shortMonths", dates.shortMonths.count, 12),
            ("weekdays", dates.weekdays.count, 7), ("seasons", dates.seasons.count, 4),
        ]
        for (key, count, expected) in counts where count != expected {
            throw OutputError(
                .unreadableStrings, "'dates.\(key)' has \(count) words", location: location,
                hint: "write \(expected)")
        }
    }

    /// A misspelt place would be printed as it is, so it is refused here.
    private func checkPlaces(_ bytes: [UInt8], _ location: String) throws(OutputError) {
        let places = Phrase(String(decoding: bytes, as: UTF8.self)).places
        for place in places where !Self.knownPlaces.contains(place) {
            throw OutputError(
                .unreadableStrings, "nothing fills the place '{\(place)}'", location: location,
                hint: "known places: \(Self.knownPlaces.sorted().joined(separator: ", "))")
        }
    }

    private static let knownPlaces: Set<String> = [
        "article", "articles", "base", "baseline", "bounds", "caption", "changes", "claims", "code", "count", "date",
        "dated",
        "day", "days", "edition", "events", "figure", "figures", "file", "first", "from", "high", "label", "last",
        "low", "measure", "month", "name", "newest", "noun", "number", "reason", "reference", "season", "section",
        "side", "since", "status", "title", "to", "total", "undated", "unit", "until", "value", "version", "weekday",
        "what", "when", "who", "words", "year",
    ]
}
