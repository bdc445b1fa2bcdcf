internal import ReportModel
internal import ReportOutput

/// What tells the series of a chart from one another: place, type, group, side or speaker, whichever differ.
struct SeriesNames {
    private let names: [String: String]

    /// Of one series there is nothing to tell apart: its name is who says so, or nothing.
    init(_ series: [Series], context: ChartContext) {
        let parts = series.map { Self.parts($0, context) }
        let differing = (parts.first ?? []).indices.filter { slot in Set(parts.map { $0[slot] }).count > 1 }
        let slots = series.count == 1 ? [Self.speaker] : differing
        let names = parts.map { parts in
            let told = slots.compactMap { parts[$0] }
            let isNamed = series.count == 1 || !told.isEmpty
            return (isNamed ? told.joined(separator: ", ") : context.words.unnamed).capitalizedFirst
        }
        self.names = Dictionary(zip(series.map(\.id), names), uniquingKeysWith: { first, _ in first })
    }

    subscript(_ series: Series) -> String { names[series.id] ?? "" }

    private static let speaker = 5

    private static func parts(_ series: Series, _ context: ChartContext) -> [String?] {
        let dimensions = series.key.dimensions
        let side = dimensions.side.map { context.wording.name($0, style: .short) }
        let since = series.key.baseline.map {
            context.words.series.since.filled(["date": context.dates.text($0, style: .short)])
        }
        let who = context.observation(series.points[0].observations[0]).flatMap { context.wording.speaker($0.claim) }
        return [dimensions.place, dimensions.type, dimensions.group, side, since, who]
    }
}
