internal import Algorithms
internal import ReportModel

/// A number of an article that stands in no measure of the lexicon, with the reason.
struct UnreadNumber: Hashable {
    enum Kind: String, CaseIterable {
        /// A quantity that no measure takes up.
        case unused
        /// A figure named after its noun alone, as no measure of the lexicon has it.
        case uncatalogued
        /// A number that is no quantity: part of a date, a name, an age.
        case ignored

        var title: String {
            switch self {
            case .unused: "Numbers without a measure"
            case .uncatalogued: "Figures outside the catalogue"
            case .ignored: "Numbers that count nothing"
            }
        }
    }

    let kind: Kind
    let reason: String
    /// As written.
    let number: String
    /// What is counted, as written.
    let noun: String?
    let article: String
    let line: Int
    let column: Int
    let sentence: String

    /// In the order of the articles and their texts.
    static func all(of report: Report) -> [UnreadNumber] {
        let kept = Set(report.observations.map(\.id))
        return report.extractions.flatMap { extraction in
            let place = NumberPlaces(extraction.article)
            let unused = extraction.quantities.compactMap { mention in
                mention.unused.map { place.number(mention.number, .unused, $0, noun: mention.counted) }
            }
            let other = extraction.observations.filter { !$0.measure.isCatalogued && kept.contains($0.id) }
                .map { place.number($0.number, .uncatalogued, $0.measure.id, noun: $0.counted) }
            let ignored = extraction.ignored.map { place.number($0.span, .ignored, $0.reason, noun: nil) }
            return unused + other + ignored
        }
    }
}

/// Finds the sentence and the line of a number.
private struct NumberPlaces {
    private let article: Article
    private let lines: LineIndex
    private let sentences: [TextSpan]

    init(_ article: Article) {
        self.article = article
        lines = LineIndex(article.text)
        sentences = article.passages.flatMap { $0.sentences.map(\.span) }
    }

    func number(_ span: TextSpan, _ kind: UnreadNumber.Kind, _ reason: String, noun: String?) -> UnreadNumber {
        let position = lines.position(of: span.start)
        let index = sentences.partitioningIndex { $0.end > span.start }
        let sentence = index < sentences.count && sentences[index].start <= span.start ? sentences[index] : span
        return UnreadNumber(
            kind: kind, reason: reason, number: article.text[span], noun: noun, article: article.id,
            line: position.line, column: position.column, sentence: article.text[sentence])
    }
}
