internal import Foundation
import ReportLexicon

/// A number in digits: one token, or several with group separators.
struct DigitsReading {
    let value: Decimal
    /// One behind the last token.
    let end: Int
    /// One token of nothing but digits, as years are written.
    let isPlain: Bool
    /// A comma was read as decimal point.
    let hasDecimalComma: Bool
}

/// Reads digits with points, commas and spaces as decimal numbers, exactly.
struct DigitsParser {
    let view: TokenView

    /// How many digits a number can have; `Decimal` keeps 38 exactly.
    private static let digitLimit = 36

    /// The number that begins at a token of digits; nil if its digits are no number (`1.2.3`) or too many.
    func digits(at index: Int) -> DigitsReading? {
        guard let first = shape(index) else { return nil }
        if let spaced = spacedGroups(at: index, first) { return spaced }
        if let comma = commaParts(at: index, first) { return comma }
        guard let value = first.value else { return nil }
        return DigitsReading(value: value, end: index + 1, isPlain: first.isPlain, hasDecimalComma: false)
    }

    // MARK: One token

    fileprivate struct Shape {
        var mantissa: Decimal
        var digits = 0
        var points = 0
        var commas = 0
        /// Digits behind the last point or comma, and before the first.
        var tail = 0
        var head = 0
        /// Whether every group between points has three digits.
        var hasThreeDigitGroups = true

        var isPlain: Bool { points == 0 && commas == 0 }
        var isEuropean: Bool { points > 1 && commas == 0 && hasThreeDigitGroups && tail == 3 && head <= 3 }

        var value: Decimal? {
            guard points < 2 || isEuropean else { return nil }
            return points == 1 ? mantissa.shifted(by: -tail) : mantissa
        }
    }

    private func shape(_ index: Int) -> Shape? {
        guard view.kind(index) == .digits else { return nil }
        var shape = Shape(mantissa: 0)
        var chunk: UInt64 = 0
        for byte in view.text(index) {
            if byte == 46 || byte == 44 {
                if shape.points + shape.commas == 0 { shape.head = shape.tail }
                if byte == 46, shape.points > 0, shape.tail != 3 { shape.hasThreeDigitGroups = false }
                if byte == 46 { shape.points += 1 } else { shape.commas += 1 }
                shape.tail = 0
                continue
            }
            shape.digits += 1
            shape.tail += 1
            guard shape.digits <= Self.digitLimit else { return nil }
            if shape.digits == 19 {
                shape.mantissa = Decimal(chunk)
                chunk = 0
            }
            if shape.digits < 19 {
                chunk = chunk * 10 + UInt64(byte - 48)
            } else {
                shape.mantissa = shape.mantissa * 10 + Decimal(UInt64(byte - 48))
            }
        }
        if shape.digits < 19 { shape.mantissa = Decimal(chunk) }
        return shape
    }

    // MARK: Several tokens

    /// `1 100 000`, with plain, no-break or thin spaces.
    private func spacedGroups(at index: Int, _ first: Shape) -> DigitsReading? {
        guard first.isPlain, (1...3).contains(first.digits), view.bytes[Int(view.tokens[index].start)] != 48 else {
            return nil
        }
        var value = first.mantissa
        var next = index + 1
        while view.kind(next) == .digits, isSpaceGroup(next), let group = shape(next), group.commas == 0,
            group.points < 2, group.digits - (group.points == 1 ? group.tail : 0) == 3
        {
            value = value.shifted(by: 3) + (group.value ?? 0)
            next += 1
            guard next - index < 6 else { return nil }
            if group.points == 1 { break }
        }
        guard next > index + 1, view.kind(next) != .digits else { return nil }
        return DigitsReading(value: value, end: next, isPlain: false, hasDecimalComma: false)
    }

    /// Whether exactly one blank, on the same line, stands before the token.
    private func isSpaceGroup(_ index: Int) -> Bool {
        let token = view.tokens[index]
        guard !token.flags.contains(.lineBefore) else { return false }
        let gap = token.start - view.tokens[index - 1].end
        return gap == 1 || (token.flags.contains(.narrowSpaceBefore) && gap <= 3)
    }

    /// Indian groups (`12,34,567`) and decimal commas (`1,3`, `1.111,11`), which the lexer leaves apart.
    private func commaParts(at index: Int, _ first: Shape) -> DigitsReading? {
        if view.kind(index - 1) == .comma, view.isGlued(index) { return nil }
        var parts = [first]
        var next = index + 1
        while view.kind(next) == .comma, view.isGlued(next), view.isGlued(next + 1), let part = shape(next + 1) {
            parts.append(part)
            next += 2
            if parts.count > 6 { return nil }
        }
        guard let last = parts.last, parts.count > 1 else { return nil }
        let isIndian =
            first.isPlain && first.digits <= 2 && last.head == 2 && last.commas == 1
            && parts.dropFirst().dropLast().allSatisfy { $0.isPlain && $0.digits == 2 }
        if isIndian {
            let value = parts.dropFirst().reduce(first.mantissa) { sum, part in
                sum.shifted(by: part.digits - (part.points == 1 ? part.tail : 0)) + (part.value ?? 0)
            }
            return DigitsReading(value: value, end: next, isPlain: false, hasDecimalComma: false)
        }
        guard parts.count == 2, last.isPlain, last.digits <= 2, first.commas == 0, first.isPlain || first.isEuropeanHead
        else { return nil }
        let whole = first.mantissa
        return DigitsReading(
            value: whole + last.mantissa.shifted(by: -last.digits), end: next, isPlain: false, hasDecimalComma: true)
    }
}

extension DigitsParser.Shape {
    /// `1.111` before a decimal comma.
    fileprivate var isEuropeanHead: Bool { points > 0 && tail == 3 && head <= 3 && hasThreeDigitGroups }
}

extension Decimal {
    /// The number with its decimal point moved; exact.
    func shifted(by places: Int) -> Decimal {
        places == 0 ? self : Decimal(sign: .plus, exponent: places, significand: self)
    }
}
