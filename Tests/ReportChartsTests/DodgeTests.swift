import Testing

@testable import ReportCharts

@Suite struct DodgeTests {
    @Test func freeBoxesStay() {
        #expect(Dodge.spread([10, 50, 90], sizes: [20, 20, 20], gap: 5, within: 0...100) == [10, 50, 90])
    }

    @Test func crowdedBoxesMoveAsLittleAsPossible() {
        #expect(Dodge.spread([50, 52, 10], sizes: [20, 20, 20], gap: 4, within: 0...100) == [39, 63, 10])
    }

    @Test func boxesStayInsideTheLimits() {
        #expect(Dodge.spread([99, 98], sizes: [20, 20], gap: 0, within: 0...100) == [90, 70])
    }
}
