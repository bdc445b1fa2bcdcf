import Foundation
import Testing

@testable import ReportCharts

@Suite struct ValueTicksTests {
    @Test(arguments: [
        ("0", "16.9", 4, "0 5 10 15 20"),
        ("0", "2505", 5, "0 500 1000 1500 2000 2500"),
        ("0", "0.55", 5, "0 0.1 0.2 0.3 0.4 0.5 0.6"),
        ("0", "0", 4, "0 0.25 0.5 0.75 1"),
        ("-3", "8", 5, "-4 -2 0 2 4 6 8"),
        ("0", "1100000000", 2, "0 500000000 1000000000 1500000000"),
    ])
    func ticksEncloseTheValues(low: String, high: String, count: Int, expected: String) throws {
        let ticks = ValueTicks(
            from: try #require(Decimal(string: low)), to: try #require(Decimal(string: high)), count: count)
        #expect(ticks.values.map(\.description).joined(separator: " ") == expected)
    }

    @Test func whatCannotBeHalvedHasWholeSteps() {
        #expect(ValueTicks(from: 0, to: 2, count: 5, isWhole: true).values == [0, 1, 2])
    }
}
