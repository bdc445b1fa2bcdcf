internal import ReportModel
internal import ReportOutput

/// A series for a terminal: what it counts, its run, and every figure with who says so.
struct SeriesDisplay {
    let series: Series
    /// Those of the report, by identifier.
    let observations: [String: Observation]
    let wording: FigureWording

    /// The lines above the table.
    var heading: String {
        let label = observation(series.points[0]).map(wording.label) ?? series.measure.label
        let recorder = series.key.recorder.map { ", counted by \($0)" } ?? ""
        let planned = series.key.isPlanned ? ", planned" : ""
        let facts = "\(series.measure.id), \(series.key.statistic.rawValue) in \(series.key.unit.rawValue)"
        return "\(label)  (\(series.id): \(facts)\(planned)\(recorder))\n"
            + Sparkline.text(series.points.map(\.quantity)) + note + "\n"
    }

    private var note: String {
        let open = series.points.count { $0.quantity.exactValue == nil }
        return open > 0 ? "  \(Sparkline.unknown) no exact value" : ""
    }

    var table: TextTable {
        let rows = series.points.map { point in
            let observation = observation(point)
            return [
                TableCell(point.interval), .text(observation.map { wording.value($0, written: $0.source.quote) } ?? ""),
                TableCell(Self.bound(point.quantity.low)), TableCell(Self.bound(point.quantity.high)),
                TableCell(observation.flatMap { wording.speaker($0.claim) }),
                .number(Set(point.observations.compactMap { observations[$0]?.source.article }).count),
                observation.map { .decimal($0.confidence) } ?? .none, TableCell(observation?.source.article),
                TableCell(observation?.source.sentenceText),
            ] as [TableCell]
        }
        return TextTable(
            columns: ["date", "value", "low", "high", "who", "articles", "confidence", "article", "sentence"],
            rows: rows)
    }

    private func observation(_ point: SeriesPoint) -> Observation? { observations[point.observations[0]] }

    private static func bound(_ value: (some CustomStringConvertible)?) -> String? { value.map(\.description) }
}
