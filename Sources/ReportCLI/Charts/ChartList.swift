internal import ReportModel
internal import ReportOutput

/// What can be drawn, for people to read: the report's charts and the measures, or the series of one measure.
struct ChartList {
    let drawer: ChartDrawer
    let report: Report

    private struct Line {
        let name: String
        let count: Int
        let kind: String
        let words: String
    }

    /// The charts of the report, then every measure that has figures.
    func overview(_ words: ChartPlanWords.List) -> String {
        let charts = drawer.plans(of: report).map {
            Line(name: $0.id, count: $0.shows.count, kind: "", words: $0.title)
        }
        let planner = SeriesPlanner(context: drawer.context(of: report))
        let measures = Dictionary(grouping: report.series, by: \.measure.id).map { id, series in
            Line(
                name: id, count: series.reduce(0) { $0 + $1.points.count },
                kind: planner.kind(of: planner.comparable(of: id)).rawValue, words: series[0].measure.label)
        }
        return words.charts + "\n" + table(charts) + "\n" + words.measures + "\n"
            + table(measures.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
    }

    /// - Throws: ``ChartProblem`` if no figure counts that.
    func series(of measure: String, _ words: ChartPlanWords.List) throws(ChartProblem) -> String {
        let found = report.series.filter { $0.measure.id == measure || Slug.make($0.measure.id) == measure }
        guard let label = found.first?.measure.label else { throw .unknownMeasure(measure) }
        let context = drawer.context(of: report)
        let names = SeriesNames(found, context: context)
        let lines = found.map { series in
            Line(
                name: series.id, count: series.points.count, kind: series.key.statistic.rawValue,
                words: [names[series], days(of: series, context)].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        return words.series.filled(["measure": label]) + "\n"
            + table(lines.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
    }

    /// From the first to the last day of its figures.
    private func days(of series: Series, _ context: ChartContext) -> String {
        let days = series.points.compactMap(\.interval)
        guard let first = days.compactMap(\.earliest).min(), let last = days.compactMap(\.latest).max(),
            let span = CivilInterval(from: first, to: last)
        else { return context.words.undated }
        return context.dates.text(first == last ? CivilInterval(day: first) : span, style: .short)
    }

    /// Columns as wide as what stands in them.
    private func table(_ lines: [Line]) -> String {
        let width = lines.map(\.name.count).max() ?? 0
        let digits = lines.map { String($0.count).count }.max() ?? 0
        let kind = lines.map(\.kind.count).max() ?? 0
        return lines.map { line in
            let count = String(line.count)
            let columns = [
                "  " + line.name.padded(to: width), String(repeating: " ", count: digits - count.count) + count,
                kind == 0 ? "" : line.kind.padded(to: kind), line.words,
            ]
            return columns.filter { !$0.isEmpty }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
