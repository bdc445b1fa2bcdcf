internal import ReportModel

/// Which figures and events have a row on the page of a long report, and which of these rows stand open: the
/// strongest. All others are in the data files; a short report has nearly every row open.
struct PageSelection {
    /// Open rows of a table of figures; they are what is printed. The longer the report, the fewer of each measure.
    let openFigures: Int
    static let openEvents = 15
    static let openUndatedEvents = 8
    /// Figures and events with a row, open or folded: as many as keep the page below some three megabytes.
    private static let mostFigures = 2500
    private static let mostEvents = 800

    /// By identifier; the strongest first.
    private let figureRanks: [String: Int]
    private let eventRanks: [String: Int]
    /// The figures and events that have a row in print; nil on screen, where the rest can be unfolded.
    private var printed: Set<String>?

    init(_ report: Report, ranking: FigureRanking, sections: [MeasureSection], medium: PageDesign.Medium) {
        openFigures = Self.openFigures(ofReportWith: report.observations.count)
        figureRanks = Self.ranks(ranking.order(of: report.observations).map(\.id))
        let drawn = Set(report.charts.flatMap(\.shows))
        let told = Set(report.observations.compactMap(\.event))
        let (dated, undated) = (
            report.events.filter { Dating($0.date).isDated }, report.events.filter { !Dating($0.date).isDated }
        )
        let order = (dated + undated).enumerated().sorted { one, another in
            let ranks = [one, another].map { Self.rank($0.element, drawn, told) + [$0.offset] }
            return ranks[0].lexicographicallyPrecedes(ranks[1])
        }
        eventRanks = Self.ranks(order.map(\.element.id))
        guard medium == .print else { return }
        let others = sections.filter { !$0.measure.isCatalogued }.flatMap(\.observations)
        let tables = sections.filter(\.measure.isCatalogued).map(\.observations) + [others]
        printed = tables.reduce(into: open(dated).union(open(undated))) { $0.formUnion(open($1)) }
    }

    private static func openFigures(ofReportWith count: Int) -> Int {
        switch count {
        case ...60: 12
        case ...300: 6
        default: 4
        }
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

    func isOnPage(_ figure: Observation) -> Bool {
        printed?.contains(figure.id) ?? (figureRanks[figure.id, default: .max] < Self.mostFigures)
    }

    func isOnPage(_ event: Event) -> Bool {
        printed?.contains(event.id) ?? (eventRanks[event.id, default: .max] < Self.mostEvents)
    }

    /// The figures whose rows stand open in a table of `figures`.
    func open(_ figures: [Observation], most: Int? = nil) -> Set<String> {
        Self.best(most ?? openFigures, of: figures.map(\.id), figureRanks)
    }

    /// The events whose rows stand open in a table of dated or of undated ones.
    func open(_ events: [Event]) -> Set<String> {
        let areDated = events.first.map { Dating($0.date).isDated } ?? true
        return Self.best(areDated ? Self.openEvents : Self.openUndatedEvents, of: events.map(\.id), eventRanks)
    }

    private static func best(_ count: Int, of ids: [String], _ ranks: [String: Int]) -> Set<String> {
        guard ids.count > count else { return Set(ids) }
        return Set(ids.sorted { ranks[$0, default: .max] < ranks[$1, default: .max] }.prefix(count))
    }
}
