internal import Foundation
internal import ReportModel

/// A row of `observations.csv`: a figure as one article tells it, with the claim that it tells.
struct ObservationRow: SourcedRow {
    let observation: Observation
    let counted: ClaimedFigure?
    let series: String?
    let article: ArticleEntry?

    var source: SourceSpan { observation.source }
    var claim: Claim { observation.claim }
    var rule: RuleID { observation.rule }
}

/// The columns of `observations.csv`. Values are in canonical units: money in units of its currency, 55 percent as 0.55.
enum ObservationField {
    static let all: [Field<ObservationRow>] =
        identity + values + dimensions + dates + Field.speakers + links + Field.evidence

    private static let identity: [Field<ObservationRow>] = [
        .text("id", "Identifier of the observation, the same in every edition") { $0.observation.id },
        .text("measure", "What is measured, by identifier") { $0.observation.measure.id },
        .text("measure_label", "What is measured, in words") { $0.observation.measure.label },
        .statistic { $0.observation.statistic },
    ]

    private static let values: [Field<ObservationRow>] = [
        .number("low", "Lower bound; empty if open") { $0.observation.quantity.low },
        .number("high", "Upper bound; empty if open") { $0.observation.quantity.high },
        .number("stated", "The number as written, before its hedge") { $0.observation.quantity.stated },
        .text("hedge", "How exactly the number is meant") { $0.observation.quantity.hedge.rawValue },
        .unit { $0.observation.quantity.unit },
        .text("what", "The counted noun phrase as written") { $0.observation.counted },
        .text("base", "Of what a share is a part, as written") { $0.observation.base },
    ]

    private static let dimensions: [Field<ObservationRow>] = [
        .text("side", "Whose people or things; for aid the donor") { $0.observation.dimensions.side },
        .text("group", "The unit or group within the side") { $0.observation.dimensions.group },
        .text("place", "Where") { $0.observation.dimensions.place },
        .text("type", "The type of equipment, aid or person") { $0.observation.dimensions.type },
    ]

    private static let dates: [Field<ObservationRow>] = [
        .text("period", "The days the figure is about (EDTF)") { $0.observation.period?.edtf },
        .date("period_earliest", "Their first day; empty if open") { $0.observation.period?.earliest?.description },
        .date("period_latest", "Their last day; empty if open") { $0.observation.period?.latest?.description },
        .text("as_of", "The day up to which it counts (EDTF)") { $0.observation.asOf?.edtf },
        .text("baseline", "Since when a total counts (EDTF)") { $0.observation.baseline?.edtf },
    ]

    private static let links: [Field<ObservationRow>] = [
        .text("claim", "The claim that it tells: the id of the claim's first telling; empty if none is made") {
            $0.counted?.id
        },
        .count("origins", "How many origins say so independently") { $0.counted?.origins.count },
        .text("series", "The series that the claim is part of") { $0.series },
        .text("obs_status", "SDMX: A normal, E estimated, F forecast, P provisional (one origin)") { row in
            row.observation.claim.status.observationStatus(
                row.observation.quantity, origins: row.counted?.origins.count ?? 0)
        },
        Field(name: "confidence", kind: .number, description: "Between 0 and 1: how sure the reading is") {
            .number("\($0.observation.confidence)")
        },
        .text("not_chartable", "Why it is not drawn; empty if it can be") { $0.observation.notChartable },
        .text("included_in", "The observation of which it is a part") { $0.observation.includedIn },
        .text("conversion_of", "The observation that it repeats in another unit") { $0.observation.conversionOf },
        .text("event", "The event that it belongs to") { $0.observation.event },
    ]
}
