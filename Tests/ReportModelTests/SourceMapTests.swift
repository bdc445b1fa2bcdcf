import ReportModel
import Testing

@Suite struct SourceMapTests {
    private func map(_ pairs: [(Int, Int)]) -> SourceMap {
        pairs.reduce(into: SourceMap()) { $0.append(text: $1.0, source: $1.1) }
    }

    @Test func identityLeadsToTheSamePlace() {
        #expect(SourceMap.identity.source(of: 7) == 7)
        #expect(map([(0, 0), (5, 5)]).isIdentity)
    }

    @Test func runsSideBySideBetweenThePairs() {
        let found = map([(0, 3), (4, 9), (6, 20)])
        #expect([0, 3, 4, 5, 6, 10].map(found.source) == [3, 6, 9, 10, 20, 24])
    }

    @Test func theLastPairOfAPlaceCounts() {
        let found = map([(4, 9), (4, 12)])
        #expect([3, 4, 5].map(found.source) == [3, 12, 13])
    }

    /// Whatever two maps do, their composition does in one step.
    @Test(
        arguments: [
            ([(0, 3), (4, 9), (6, 20)], [(0, 1), (5, 10), (22, 40)]), ([(2, 5)], [(0, 100)]), ([], [(3, 4)]),
            ([(3, 4)], []), ([(0, 10)], [(12, 50), (14, 60), (30, 90)]),
        ] as [([(Int, Int)], [(Int, Int)])])
    func composes(_ outer: [(Int, Int)], _ inner: [(Int, Int)]) {
        let (first, second) = (map(outer), map(inner))
        let both = first.composed(with: second)
        for offset in 0..<40 { #expect(both.source(of: offset) == second.source(of: first.source(of: offset))) }
    }
}
