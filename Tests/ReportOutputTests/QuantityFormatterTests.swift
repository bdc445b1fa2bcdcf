import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Testing

/// Numbers as readers see them, with the words that are shipped.
@Suite struct QuantityFormatterTests {
    private let formatter: QuantityFormatter

    init() throws { formatter = QuantityFormatter(words: try Resources.strings().quantity) }

    struct Sample: CustomTestStringConvertible, Sendable {
        let quantity: Quantity
        var written: String?
        let short: String
        let long: String
        var testDescription: String { short }

        static func exact(_ number: String, _ unit: UnitCode, _ short: String, _ long: String) -> Sample {
            Sample(quantity: Quantity(exactly: Decimal(string: number) ?? 0, unit: unit), short: short, long: long)
        }

        static func hedged(_ hedge: Hedge, _ number: Decimal, _ unit: UnitCode, _ short: String, _ long: String)
            -> Sample
        {
            Sample(quantity: .bounded(nil, nil, stated: number, hedge, unit), short: short, long: long)
        }

        static func range(_ low: Decimal, _ high: Decimal, _ unit: UnitCode, _ short: String, _ long: String) -> Sample
        {
            Sample(quantity: .bounded(low, high, stated: nil, .range, unit), short: short, long: long)
        }

        static func share(_ number: Decimal, written: String?, _ text: String) -> Sample {
            Sample(quantity: .share(number), written: written, short: text, long: text)
        }
    }

    @Test(arguments: [
        Sample.exact("76", .person, "76", "76"),
        .exact("1100", .item, "1,100", "1,100"),
        .exact("16234567", .person, "16,234,567", "16,234,567"),
        .exact("17000000", .person, "17\u{A0}million", "17\u{A0}million"),
        .exact("1100000000", "USD", "$1.1\u{A0}bn", "$1.1\u{A0}billion"),
        .exact("500000", "EUR", "€500,000", "€500,000"),
        .exact("0.75", "GBP", "£0.75", "£0.75"),
        .exact("-1200", "USD", "−$1,200", "−$1,200"),
        .exact("3000000", "CHF", "CHF\u{A0}3\u{A0}million", "CHF\u{A0}3\u{A0}million"),
        .exact("17000000", "XXX", "17\u{A0}million (currency not said)", "17\u{A0}million (currency not said)"),
        .exact("0.55", .share, "55%", "55%"),
        .exact("0.025", .share, "2.5%", "2.5%"),
        .exact("1", "month", "1\u{A0}month", "1\u{A0}month"),
        .exact("6", "month", "6\u{A0}months", "6\u{A0}months"),
        .exact("3000", "km2", "3,000\u{A0}km²", "3,000\u{A0}km²"),
        .exact("2", "body", "2\u{A0}bodies", "2\u{A0}bodies"),
        .exact("0", .person, "0", "0"),
    ])
    func exactNumbers(sample: Sample) { check(sample) }

    @Test(arguments: [
        Sample.hedged(.moreThan, 100, .person, "> 100", "more than 100"),
        .hedged(.atLeast, 40, .item, "≥ 40", "at least 40"),
        .hedged(.upTo, 2_000_000_000, "USD", "≤ $2\u{A0}bn", "up to $2\u{A0}billion"),
        .hedged(.lessThan, 5, "km", "< 5\u{A0}km", "less than 5\u{A0}km"),
        .hedged(.approximate, 9500, .person, "≈ 9,500", "about 9,500"),
        .hedged(.nearly, 20, .person, "nearly 20", "nearly 20"),
        .range(10, 12, .person, "10–12", "10–12"),
        .range(10_000_000_000, 12_000_000_000, "USD", "$10–12\u{A0}bn", "$10–12\u{A0}billion"),
        .range(800_000_000, 1_000_000_000, "USD", "$800\u{A0}million–$1\u{A0}bn", "$800\u{A0}million–$1\u{A0}billion"),
        .share(Decimal(1) / 3, written: nil, "⅓"),
        .share(Decimal(string: "0.3333333333333333") ?? 0, written: "a third", "⅓"),
        .share(Decimal(2) / 3, written: "two thirds", "⅔"),
        .share(Decimal(1) / 4, written: "a quarter", "¼"),
    ])
    func hedgesAndFractions(sample: Sample) { check(sample) }

    @Test func aShareWrittenInDigitsStaysAPercentage() {
        #expect(formatter.text(.share(Decimal(1) / 4), style: .long, written: "25 percent") == "about 25%")
    }

    @Test func vagueWordsStayWords() {
        let hundreds = Quantity.vague(200, 999, .person)
        #expect(formatter.text(hundreds, written: "hundreds") == "hundreds")
        #expect(formatter.bounds(hundreds) == "from 200 to 999")
        #expect(formatter.text(hundreds) == "in words only (from 200 to 999)")
    }

    @Test func openBoundsAreSaid() {
        #expect(formatter.bounds(.people(moreThan: 100)) == "101 or more")
        #expect(formatter.bounds(.bounded(nil, 7, stated: 7, .upTo, .item)) == "7 or less")
        #expect(formatter.bounds(Quantity(exactly: 7, unit: .item)) == "7")
    }

    private func check(_ sample: Sample) {
        #expect(formatter.text(sample.quantity, style: .short, written: sample.written) == sample.short)
        #expect(formatter.text(sample.quantity, style: .long, written: sample.written) == sample.long)
    }
}
