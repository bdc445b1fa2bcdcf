internal import ReportModel

/// Where the figures and events of some charts come from, looked up once for all of them.
struct ChartSources {
    /// The articles that tell something, by its identifier.
    private let figures: [String: [String]]
    private let events: [String: [String]]
    /// Of the edition.
    let asOf: CivilDate?

    init(_ plans: [PlannedChart], in report: Report) {
        let shown = Set(plans.lazy.flatMap(\.shows))
        figures = Dictionary(grouping: report.observations.filter { shown.contains($0.id) }, by: \.id)
            .mapValues { $0.map(\.source.article) }
        events = Dictionary(grouping: report.events.filter { shown.contains($0.id) }, by: \.id)
            .mapValues { $0.map(\.source.article) }
        asOf = report.edition.asOf
    }

    /// How many articles, and how many figures of them, a chart shows.
    func counts(of plan: PlannedChart) -> (articles: Int, figures: Int) {
        let shown = Set(plan.shows)
        let told = shown.flatMap { figures[$0] ?? [] }
        return (Set(told + shown.flatMap { events[$0] ?? [] }).count, told.count)
    }
}
