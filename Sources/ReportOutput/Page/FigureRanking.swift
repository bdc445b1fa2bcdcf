internal import ReportModel

/// Which figures come first: those that somebody answers for and that have a date, one of each measure.
struct FigureRanking {
    private let page: PageContext

    init(_ page: PageContext) { self.page = page }

    /// At most `count` figures: the best of each measure, then the next best, strong ones before weak ones.
    func best(_ count: Int) -> [Observation] {
        let sorted = page.report.observations
            .filter { $0.includedIn == nil && $0.conversionOf == nil }
            .map { (rank: rank($0), figure: $0) }
            .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
            .map(\.figure)
        var seen: Set<String> = []
        let firsts = sorted.filter { seen.insert($0.measure.id).inserted }
        let others = sorted.filter { observation in !firsts.contains { $0.id == observation.id } }
        let chosen = Array((firsts + others).prefix(count))
        return chosen.filter(isStrong) + chosen.filter { !isStrong($0) }
    }

    /// Whether somebody with an office or a name says so, or it has a date.
    func isStrong(_ observation: Observation) -> Bool {
        !Voice(observation.claim).isWeak || Dating(observation).isDated
    }

    /// Smaller is better; the place in the input decides between equals.
    private func rank(_ observation: Observation) -> [Int] {
        [
            [.denied, .hypothetical].contains(observation.claim.effectiveStatus) ? 1 : 0,
            isStrong(observation) ? 0 : 1,
            observation.notChartable == nil ? 0 : 1,
            Dating(observation).isDated ? 0 : 1,
            Voice(observation.claim) == .official ? 0 : 1,
            -Int(observation.confidence * 100),
            page.number(ofArticle: observation.source.article) ?? .max,
            observation.number.start,
        ]
    }
}
