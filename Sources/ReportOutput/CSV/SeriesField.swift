internal import Foundation
internal import ReportModel

/// A row of `series.csv`: a point of a series.
struct SeriesRow: Sendable {
    let series: Series
    let point: SeriesPoint
    let place: Int
    let claim: ClaimedFigure?
    /// What came since the total before; nil where nothing can be said.
    let step: SeriesStep?
    let bin: SeriesBins.Bin?

    static func forEach(of report: Report, _ body: (SeriesRow) -> Void) {
        let claims = Dictionary(
            report.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for series in report.series {
            let steps = Dictionary(series.steps.map { ($0.to, $0) }, uniquingKeysWith: { first, _ in first })
            var bins: [Int: SeriesBins.Bin] = [:]
            for bin in series.bins?.bins ?? [] { for place in bin.points { bins[place] = bin } }
            for (place, point) in series.points.enumerated() {
                body(
                    SeriesRow(
                        series: series, point: point, place: place,
                        claim: claims[point.observations[0]].map { report.claims[$0] },
                        step: steps[place], bin: bins[place]))
            }
        }
    }
}

/// The columns of `series.csv`.
enum SeriesField {
    static let all: [Field<SeriesRow>] = key + point + derived

    private static let key: [Field<SeriesRow>] = [
        .text("series", "Identifier of the series: one measure, statistic, unit, scope and recorder") { $0.series.id },
        .text("measure", "What is measured, by identifier") { $0.series.measure.id },
        .text("measure_label", "What is measured, in words") { $0.series.measure.label },
        .statistic { $0.series.key.statistic },
        .unit { $0.series.key.unit },
        .text("side", "Whose people or things; for aid the donor") { $0.series.key.dimensions.side },
        .text("group", "The unit or group within the side") { $0.series.key.dimensions.group },
        .text("place", "Where") { $0.series.key.dimensions.place },
        .text("type", "The type of equipment, aid or person") { $0.series.key.dimensions.type },
        .text("baseline", "Since when a total counts (EDTF)") { $0.series.key.baseline?.edtf },
        .flag("planned", "Whether it is about what has not come yet") { $0.series.key.isPlanned },
        .text("recorder", "Who counts; empty where the articles name nobody") { $0.series.key.recorder },
    ]

    private static let point: [Field<SeriesRow>] = [
        .count("point", "The place of the point in its series, from 1") { $0.place + 1 },
        .text("date", "When the figure holds (EDTF)") { $0.point.interval?.edtf },
        .date("date_earliest", "The first day of it; empty if open") { $0.point.interval?.earliest?.description },
        .date("date_latest", "The last day of it; empty if open") { $0.point.interval?.latest?.description },
        .number("low", "Lower bound; empty if open") { $0.point.quantity.low },
        .number("high", "Upper bound; empty if open") { $0.point.quantity.high },
        .number("stated", "The number as written, before its hedge") { $0.point.quantity.stated },
        .text("hedge", "How exactly the number is meant") { $0.point.quantity.hedge.rawValue },
        .text("claim", "The claim: the id of its first telling in observations.csv") { $0.point.observations[0] },
        .count("tellings", "How many observations tell it") { $0.point.observations.count },
        .text("variants", "Other numbers that articles give for it") { row in
            row.claim?.variants.map { $0.quantity.stated ?? $0.quantity.low ?? $0.quantity.high }
                .map { $0.map { "\($0)" } ?? "?" }.joined(separator: "; ")
        },
        .count("origins", "How many origins say so independently") { $0.claim?.origins.count },
        .text("origin_names", "Who they are") { $0.claim?.origins.joined(separator: "; ") },
    ]

    private static let derived: [Field<SeriesRow>] = [
        .number("change", "Difference to the same recorder's total before; negative if it revised itself") {
            $0.step?.change
        },
        .flag("revision", "Whether the recorder states less than before") { $0.step?.isRevision ?? false },
        .text("obs_status", "SDMX: A normal, E estimated, F forecast, P provisional (one origin)") { row in
            (row.series.key.isPlanned ? ClaimStatus.planned : .reported).observationStatus(
                row.point.quantity, origins: row.claim?.origins.count ?? 0)
        },
        .text("bin_width", "day, week, month or quarter; empty for what is longer than one bin") { row in
            row.bin == nil ? nil : row.series.bins?.width.rawValue
        },
        .date("bin_first", "The first day of its bin") { $0.bin?.first.description },
        .number("bin_low", "Lower bound of the bin: the last total, the sum of flows, or the range") {
            $0.bin?.quantity.low
        },
        .number("bin_high", "Upper bound of the bin; empty if open, as sums of flows are") { $0.bin?.quantity.high },
    ]
}
