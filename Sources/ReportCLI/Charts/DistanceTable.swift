internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportSeries

/// The distances of the claims of a chart to the lines of a reference, as CSV.
struct DistanceTable {
    private static let header = [
        "reference", "claim", "recorder", "date", "low", "high", "reference_low", "reference_high", "gap",
        "gap_share", "quote",
    ]

    let file: ReferenceFile
    let name: String
    let report: Report

    /// The rows of the claims that some observations tell, by line and time; the first is the header.
    func rows(of observations: Set<String>) -> [[String]] {
        let shown = report.series.map { series in
            (series, series.points.filter { !observations.isDisjoint(with: $0.observations) }.map(\.observations[0]))
        }
        let claims = Dictionary(report.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let quotes = Dictionary(
            report.observations.map { ($0.id, $0.source.quote) }, uniquingKeysWith: { first, _ in first })
        let rows = file.lines.flatMap { line in
            shown.filter { !$0.1.isEmpty && isMeant(line.label, $0.0) }.flatMap { series, ids -> [[String]] in
                let comparison = ReferenceComparison(points(line.points), statistic: series.key.statistic)
                return comparison.distances(of: ids.compactMap { claims[$0] })
                    .map { row(line.label, $0, quotes[$0.claim.id] ?? "") }
            }
        }
        return [Self.header] + rows
    }

    /// Whether a line is about a series: the only line is about all, else its label and the series' type share a word.
    private func isMeant(_ label: String, _ series: Series) -> Bool {
        guard file.lines.count > 1 else { return true }
        guard let type = series.key.dimensions.type?.lowercased() else {
            return series.measure.label.lowercased().contains(label.lowercased())
        }
        return type.contains(label.lowercased())
    }

    private func points(_ points: [TimeSeriesPoint]) -> [ReferencePoint] {
        points.compactMap { point in
            guard let low = point.low ?? point.value ?? point.high, let high = point.high ?? point.value ?? point.low
            else { return nil }
            return ReferencePoint(date: point.date, low: min(low, high), high: max(low, high))
        }
    }

    private func row(_ label: String, _ distance: ReferenceDistance, _ quote: String) -> [String] {
        let claim = distance.claim
        func text(_ number: Decimal?) -> String { number.map { "\($0)" } ?? "" }
        return [
            label.isEmpty ? name : label, claim.id, claim.key.recorder ?? "", claim.interval?.edtf ?? "",
            text(claim.quantity.low), text(claim.quantity.high), text(distance.low), text(distance.high),
            text(distance.gap), distance.share.map { Self.rounded($0) } ?? "", quote,
        ]
    }

    /// To four places: shares of estimates are no more exact.
    private static func rounded(_ share: Decimal) -> String {
        var (number, result) = (share, Decimal())
        NSDecimalRound(&result, &number, 4, .plain)
        return "\(result)"
    }
}
