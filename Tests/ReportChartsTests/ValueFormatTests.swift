import Foundation
import Testing

@testable import ReportCharts

@Suite struct ValueFormatTests {
    @Test(arguments: [
        (ValueFormat.money(sign: "$"), "16900000000", "$16.9\u{A0}bn"),
        (.money(sign: "$"), "1100000000", "$1.1\u{A0}bn"),
        (.money(sign: "€"), "999500000", "€1\u{A0}bn"), (.money(sign: "$"), "-425000000", "−$425m"),
        (.count, "1176", "1,176"), (.count, "999499", "999,499"), (.count, "2400000", "2.4m"), (.count, "0", "0"),
        (.percent, "0.55", "55%"), (.percent, "0.3333333333333333", "33.3%"), (.percent, "1", "100%"),
        (.count, "12345678", "12.3m"),
    ])
    func valuesAreShort(format: ValueFormat, value: String, expected: String) throws {
        let words = try ChartResources.style().words
        #expect(format.text(try #require(Decimal(string: value)), words) == expected)
    }

    @Test func anAxisHasOneScaleAndOneNumberOfDigits() throws {
        let words = try ChartResources.style().words
        let ticks: [Decimal] = [0, 500_000_000, 1_000_000_000, 1_500_000_000]
        #expect(
            ValueFormat.money(sign: "$").texts(ticks, words) == ["$0", "$0.5\u{A0}bn", "$1.0\u{A0}bn", "$1.5\u{A0}bn"])
        #expect(ValueFormat.percent.texts([0, 0.25, 0.5], words) == ["0%", "25%", "50%"])
    }
}
