import Foundation
import ReportModel
import Testing

@testable import ReportCLI

@Suite struct TrendTitleTests {
    private static let words = ChartPlanWords.Trend(
        one: Phrase("{last}"), dated: Phrase("{last} on {lastDate}"), rise: Phrase("up from {first} to {last}"),
        fall: Phrase("down from {first} to {last}"), level: Phrase("{last} throughout"),
        peak: Phrase("highest {high}, last {last}"), between: Phrase("{low} to {high}"))

    /// Bounds on one day after the other; an open side is nil.
    private func title(_ bounds: [(Int?, Int?)], days: (Int) -> Int = { $0 }) -> String? {
        let values = bounds.enumerated().map { index, bound in
            TrendTitle.Value(
                low: bound.0.map { Decimal($0) }, high: bound.1.map { Decimal($0) },
                text: "\(bound.0 ?? bound.1 ?? 0)", date: "day \(index)",
                interval: CivilInterval(day: CivilDate(dayNumber: 20_000).adding(days: days(index))))
        }
        return TrendTitle(values, words: Self.words).text(of: "Shells")
    }

    @Test(arguments: [
        ([(5, 5)], "5 on day 0"), ([(5, 5), (7, 7), (9, 9)], "up from 5 to 9"), ([(9, 9), (5, 5)], "down from 9 to 5"),
        ([(5, 5), (5, 5)], "5 throughout"), ([(5, 5), (20, 20), (6, 6)], "highest 20, last 6"),
        ([(9, 9), (2, 2), (12, 12)], "2 to 12"),
    ])
    func theCourseDecides(values: [(Int, Int)], expected: String) {
        #expect(title(values.map { ($0.0, $0.1) }) == expected)
    }

    @Test func boundsThatOverlapProveNoRise() {
        #expect(title([(5, 9), (8, 12)]) == "5 to 8")
        #expect(title([(5, nil), (8, nil)]) == "5 to 8")
        #expect(title([(5, 7), (8, nil)]) == "up from 5 to 8")
    }

    @Test func valuesOfOneDayAreNoCourse() {
        #expect(title([(5, 5), (9, 9)], days: { _ in 0 }) == "5 to 9")
    }
}
