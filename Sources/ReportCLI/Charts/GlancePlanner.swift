internal import ReportCharts
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// The most important figures as cards.
struct GlancePlanner {
    let context: ChartContext

    func plan() -> PlannedChart? {
        let words = context.words.glance
        let chosen = context.ranking.best(words.limit) { $0.claim.isHeld }
        guard !chosen.isEmpty else { return nil }
        let cards = chosen.map(card)
        let title = (cards.count == 1 ? words.only : words.title.of(cards.count - 1)).filled([
            "what": cards[0].what, "value": cards[0].value, "count": context.count(cards.count - 1),
            "total": context.count(context.report.observations.count),
        ])
        return PlannedChart(
            id: words.id, kind: GlanceChart(cards: cards, key: context.key(cards.map(\.tint))), title: title,
            subtitle: words.subtitle, note: "", shows: chosen.map(\.id), measures: [], isOnPage: false)
    }

    private func card(_ observation: Observation) -> GlanceCard {
        GlanceCard(
            value: context.value(observation).capitalizedFirst, what: context.wording.label(observation),
            detail: context.detail(observation).capitalizedFirst, isDated: ChartContext.isDated(observation.time),
            tint: context.tint(observation.dimensions.side))
    }
}
