internal import ReportModel

/// What a chart of a measure leaves to the tables, and why.
struct SeriesNote {
    let context: ChartContext
    let kind: SeriesChartKind

    func text(series: [Series], drawn: SeriesPlanner.Drawn, dated: (Series) -> [SeriesPoint]) -> String {
        let words = context.words.series
        let shown = drawn.reduce(0) { $0 + $1.points.count }
        let all = series.reduce(0) { $0 + $1.points.count }
        let placed = kind.leastDated > 0 ? series.reduce(0) { $0 + dated($1).count } : all
        // One series that is asked for by its name leaves nothing out.
        let others = series.count == 1 ? 0 : others(series)
        return [
            told(words.undrawn, all - placed), told(words.crowded, placed - shown), told(words.different, others),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The figures of the measure with another unit or statistic, or that are planned.
    private func others(_ series: [Series]) -> Int {
        let compared = Set(series.map(\.id))
        let measure = series.first?.measure.id
        return context.report.series.filter { $0.measure.id == measure && !compared.contains($0.id) }
            .reduce(0) { $0 + $1.points.count }
    }

    private func told(_ phrase: PluralPhrase, _ count: Int) -> String {
        count > 0 ? phrase.of(count).filled(["count": context.count(count)]) : ""
    }
}
