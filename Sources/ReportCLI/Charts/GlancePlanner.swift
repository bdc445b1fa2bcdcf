internal import ReportCharts
internal import ReportModel
internal import ReportSeries

/// The figures that are known best, one of each measure, as cards.
struct GlancePlanner {
    let context: ChartContext

    func plan() -> PlannedChart? {
        let words = context.words.glance
        let chosen = best(words.limit)
        guard !chosen.isEmpty else { return nil }
        let cards = chosen.map(card)
        let title = words.title.of(cards.count).filled([
            "count": String(cards.count), "total": String(context.report.observations.count),
        ])
        return PlannedChart(
            id: words.id, kind: GlanceChart(cards: cards, key: context.key(cards.map(\.tint))), title: title,
            subtitle: words.subtitle, note: "", shows: chosen.map(\.id), measures: [])
    }

    /// In the order of the report, so that measures of one group stand together.
    private func best(_ limit: Int) -> [Observation] {
        let figures = context.figures
        let ranked = figures.indices.sorted { left, right in
            let (one, other) = (rank(figures[left]), rank(figures[right]))
            return one == other ? left < right : one.lexicographicallyPrecedes(other)
        }
        var seen: Set<String> = []
        let firsts = ranked.filter { seen.insert(figures[$0].measure.id).inserted }
        return firsts.prefix(limit).sorted().map { figures[$0] }
    }

    /// Smaller is better.
    private func rank(_ observation: Observation) -> [Int] {
        [
            observation.measure.isCatalogued ? 0 : 1, observation.claim.attribution.origin == nil ? 1 : 0,
            ChartContext.isDated(observation.time) ? 0 : 1, -Int(observation.confidence * 100),
        ]
    }

    private func card(_ observation: Observation) -> GlanceCard {
        GlanceCard(
            value: context.value(observation), what: context.what(observation),
            detail: context.detail(observation), isDated: ChartContext.isDated(observation.time),
            tint: context.tint(observation.dimensions.side))
    }
}
