internal import Foundation
internal import ReportModel

/// A column of the observations table: the one field list of all long-format exports.
struct ObservationField: Sendable {
    let name: String
    let cell: @Sendable (Observation, ArticleEntry?) -> CSVTable.Cell

    /// Values in canonical units: money in units of its currency, a share of 55 percent as 0.55.
    static let all: [ObservationField] = identity + values + dimensions + dates + claim + evidence

    private static let identity = [
        text("id") { $0.id },
        text("measure") { $0.measure.id },
        text("measure_label") { $0.measure.label },
        text("kind") { $0.statistic.rawValue },
    ]

    private static let values = [
        number("low") { $0.quantity.low?.description },
        number("high") { $0.quantity.high?.description },
        number("stated") { $0.quantity.stated?.description },
        text("hedge") { $0.quantity.hedge.rawValue },
        text("unit") { $0.quantity.unit.rawValue },
        text("what") { $0.counted },
        text("base") { $0.base },
    ]

    private static let dimensions = [
        text("side") { $0.dimensions.side },
        text("group") { $0.dimensions.group },
        text("place") { $0.dimensions.place },
        text("type") { $0.dimensions.type },
    ]

    private static let dates = [
        text("period") { $0.period?.edtf },
        text("period_earliest") { $0.period?.earliest?.description },
        text("period_latest") { $0.period?.latest?.description },
        text("as_of") { $0.asOf?.edtf },
        text("baseline") { $0.baseline?.edtf },
    ]

    private static let claim = [
        text("status") { $0.claim.status.rawValue },
        text("polarity") { $0.claim.isAffirmed ? "positive" : "negative" },
        text("certainty") { $0.claim.certainty.joined(separator: "; ") },
        text("speaker") { $0.claim.attribution.origin?.name },
        text("speaker_role") { $0.claim.attribution.origin?.role.rawValue },
        text("chain") { $0.claim.attribution.chain.map(\.name).joined(separator: " < ") },
        number("confidence") { "\($0.confidence)" },
        text("not_chartable") { $0.notChartable },
        text("included_in") { $0.includedIn },
        text("conversion_of") { $0.conversionOf },
        text("event") { $0.event },
    ]

    private static let evidence = [
        text("quote") { $0.source.quote },
        text("sentence") { $0.source.sentenceText },
        ObservationField(name: "start") { .number(($1?.place.start($0.source.span)).map(String.init)) },
        ObservationField(name: "end") { .number(($1?.place.end($0.source.span)).map(String.init)) },
        text("article") { $0.source.article },
        ObservationField(name: "article_title") { .text($1?.extraction.article.title) },
        ObservationField(name: "article_published") { .text($1?.extraction.publication?.interval.edtf) },
        ObservationField(name: "article_sha256") { .text($1?.extraction.article.origin.sha256) },
        text("rule") { $0.rule.description },
    ]

    private static func text(_ name: String, _ value: @escaping @Sendable (Observation) -> String?) -> Self {
        ObservationField(name: name) { observation, _ in .text(value(observation)) }
    }

    private static func number(_ name: String, _ value: @escaping @Sendable (Observation) -> String?) -> Self {
        ObservationField(name: name) { observation, _ in .number(value(observation)) }
    }
}

/// An article with its way to say where something stands in it.
struct ArticleEntry {
    let extraction: Extraction
    let place: TextPlace

    init(_ extraction: Extraction) {
        self.extraction = extraction
        place = TextPlace(extraction.article.text)
    }
}
