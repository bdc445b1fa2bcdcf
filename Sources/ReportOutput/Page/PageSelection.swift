internal import ReportModel

/// Which figures and events have a row on the page of a long report, and which of these rows stand open: the
/// strongest. All others are in the data files; a short report has every row open.
struct PageSelection {
    /// Open rows of a table of figures; they are what is printed.
    static let openFigures = 12
    static let openEvents = 40
    /// Figures and events with a row, open or folded: as many as keep the page below some three megabytes.
    private static let mostFigures = 2500
    private static let mostEvents = 800

    /// By identifier; the strongest first.
    private let figureRanks: [String: Int]
    private let eventRanks: [String: Int]

    init(_ report: Report, ranking: FigureRanking) {
        figureRanks = Self.ranks(ranking.order(of: report.observations).map(\.id))
        let drawn = Set(report.charts.flatMap(\.shows))
        let told = Set(report.observations.compactMap(\.event))
        let dated = report.events.filter { Dating($0.date).isDated } + report.events.filter { !Dating($0.date).isDated }
        let order = dated.enumerated().sorted { one, another in
            let ranks = [one, another].map { Self.rank($0.element, drawn, told) + [$0.offset] }
            return ranks[0].lexicographicallyPrecedes(ranks[1])
        }
        eventRanks = Self.ranks(order.map(\.element.id))
    }

    /// Events that a chart shows come first, then those with figures, then those that somebody answers for.
    private static func rank(_ event: Event, _ drawn: Set<String>, _ told: Set<String>) -> [Int] {
        [
            Dating(event.date).isDated ? 0 : 1, drawn.contains(event.id) ? 0 : 1, told.contains(event.id) ? 0 : 1,
            Voice(event.claim).isWeak ? 1 : 0, event.date?.exactDay == nil ? 1 : 0, -Int(event.confidence * 100),
        ]
    }

    private static func ranks(_ ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func isOnPage(_ figure: Observation) -> Bool { figureRanks[figure.id, default: .max] < Self.mostFigures }
    func isOnPage(_ event: Event) -> Bool { eventRanks[event.id, default: .max] < Self.mostEvents }

    /// The figures whose rows stand open in a table of `figures`.
    func open(_ figures: [Observation]) -> Set<String> {
        Self.best(Self.openFigures, of: figures.map(\.id), figureRanks)
    }

    func open(_ events: [Event]) -> Set<String> { Self.best(Self.openEvents, of: events.map(\.id), eventRanks) }

    private static func best(_ count: Int, of ids: [String], _ ranks: [String: Int]) -> Set<String> {
        guard ids.count > count else { return Set(ids) }
        return Set(ids.sorted { ranks[$0, default: .max] < ranks[$1, default: .max] }.prefix(count))
    }
}
