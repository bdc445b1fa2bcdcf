import Foundation
import Testing

@testable import ReportExtraction

/// Exact arithmetic in machine integers, and what happens where they end.
@Suite struct ExactNumberTests {
    @Test(arguments: [
        (169, 8, "16900000000"), (5, -1, "0.5"), (25, -2, "0.25"), (0, 0, "0"),
        (1, 38, "1" + String(repeating: "0", count: 38)),
    ])
    func isDecimal(_ mantissa: Int, _ exponent: Int, _ expected: String) {
        #expect(ExactNumber(Int128(mantissa), exponent: exponent).decimal == Decimal(string: expected))
    }

    @Test func keepsThirtySixDigits() {
        let digits = "123456789012345678901234567890123456"
        let number = digits.utf8.reduce(ExactNumber.zero) { $0.shifted(by: 1) + ExactNumber(Int($1 - 48)) }
        #expect(number.decimal == Decimal(string: digits))
    }

    @Test func comparesAcrossExponents() {
        #expect(ExactNumber(15, exponent: -1) < ExactNumber(2))
        #expect(ExactNumber(100) == ExactNumber(1, exponent: 2))
        #expect(!(ExactNumber(1, exponent: 60) < ExactNumber(1)))
        #expect(ExactNumber(2, exponent: -1) + ExactNumber(8, exponent: -1) == ExactNumber(1))
        #expect(ExactNumber(25, exponent: -2) * ExactNumber(4_000_000) == ExactNumber(1_000_000))
    }

    @Test func isInvalidBeyondItsReach() {
        let large = ExactNumber(Int128.max, exponent: 0)
        #expect(!(large + large).isValid)
        #expect(!(large * ExactNumber(10)).isValid)
        #expect(!ExactNumber(1, exponent: 61).isValid)
        #expect(!(ExactNumber.invalid + ExactNumber(1)).isValid)
        #expect(ExactNumber.invalid.decimal == nil)
        #expect(ExactNumber(1) < ExactNumber.invalid)
        #expect(ExactNumber(1, exponent: 40).whole == nil)
    }
}
