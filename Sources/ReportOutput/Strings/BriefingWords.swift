internal import ReportModel

/// The words of the briefing kit's files.
struct BriefingWords: Hashable, Sendable, Codable {
    /// Paragraphs, with `{title}` and `{edition}`.
    let readme: [Phrase]
    /// What each file of the kit holds; `NAME` stands for a chart.
    let contents: [MethodWords.Entry]
    /// Why there are no documents of word processors.
    let missing: Phrase
    /// With the list of `{articles}`, each a `source`, and `more` for those that are not named.
    let sources: Phrase
    let source: Phrase
    let more: PluralPhrase
    let alt: Phrase
    let from: Phrase
}
