internal import ReportModel

/// Which figures have a row on the page of a long report, and which of these rows stand open: the strongest. All others
/// are in the data files; a short report has nearly every row open.
struct PageSelection {
    /// Open rows of a table of figures; they are what is printed. The longer the report, the fewer of each measure.
    let openFigures: Int
    /// Figures with a row, open or folded.
    private let mostFigures: Int
    /// By identifier; the strongest first.
    private let ranks: [String: Int]
    /// The figures whose rows stand open.
    private let printed: Set<String>
    private let medium: PageDesign.Medium

    init(_ report: Report, ranking: FigureRanking, sections: [MeasureSection], _ resources: OutputResources) {
        let most = resources.limits.openFigures.rows(for: report.observations.count)
        let order = Self.order(ranking, of: report.observations, others: resources.limits.otherFigures)
        let ranks = Dictionary(
            order.enumerated().map { (report.observations[$1].id, $0) }, uniquingKeysWith: { first, _ in first })
        let others = sections.filter { !$0.measure.isCatalogued }.flatMap(\.observations)
        let tables = sections.filter(\.measure.isCatalogued).map(\.observations) + [others]
        openFigures = most
        mostFigures = resources.limits.figures
        printed = tables.reduce(into: []) { $0.formUnion(Self.best(most, of: $1, ranks)) }
        self.ranks = ranks
        medium = resources.design.medium
    }

    /// The places of the figures, the strongest first; of those without a measure only so many before all others.
    private static func order(_ ranking: FigureRanking, of figures: [Observation], others most: Int) -> [Int] {
        let order = ranking.order
        let late = Set(order.lazy.filter { !figures[$0].measure.isCatalogued }.dropFirst(most))
        return order.filter { !late.contains($0) } + order.filter(late.contains)
    }

    func isOnPage(_ figure: Observation) -> Bool {
        isPrinted(figure) || medium == .screen && ranks[figure.id, default: .max] < mostFigures
    }

    /// Whether its row stands open in the table of its measure.
    func isPrinted(_ figure: Observation) -> Bool { printed.contains(figure.id) }

    /// The figures whose rows stand open in another table, which has room for `most`.
    func open(_ figures: [Observation], most: Int) -> Set<String> { Self.best(most, of: figures, ranks) }

    private static func best(_ count: Int, of figures: [Observation], _ ranks: [String: Int]) -> Set<String> {
        guard figures.count > count else { return Set(figures.map(\.id)) }
        let ranked = figures.map { (rank: ranks[$0.id, default: .max], id: $0.id) }
        return Set(ranked.sorted { $0.rank < $1.rank }.prefix(count).map(\.id))
    }
}
