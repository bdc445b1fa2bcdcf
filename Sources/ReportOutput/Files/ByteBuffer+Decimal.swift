internal import Foundation
internal import ReportModel

extension ByteBuffer {
    /// Longer numbers are written in the general way, which divides by ten again and again.
    private static let mostPlaces = 15

    /// In plain notation, as `Decimal.description` has it.
    mutating func append(_ number: Decimal) {
        guard let (digits, place) = number.shortDigits, abs(place) <= Self.mostPlaces else {
            return append(number.description)
        }
        if number.isSignMinus, digits > 0 { append(UInt8(ascii: "-")) }
        let text = String(digits)
        let whole = text.utf8.count + place
        if place >= 0 {
            append(text)
            for _ in 0..<place { append(UInt8(ascii: "0")) }
        } else if whole <= 0 {
            append("0.")
            for _ in whole..<0 { append(UInt8(ascii: "0")) }
            append(text)
        } else {
            for (index, digit) in text.utf8.enumerated() {
                if index == whole { append(UInt8(ascii: ".")) }
                append(digit)
            }
        }
    }
}
