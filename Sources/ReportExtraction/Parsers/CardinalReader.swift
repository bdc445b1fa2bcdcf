internal import Foundation
import ReportLexicon

/// Reads a cardinal from left to right: words, digits, and both mixed (`4 thousand 3 hundred and 21`).
struct CardinalReader {
    private let view: TokenView
    /// What has been multiplied by a scale.
    private var total: Decimal = 0
    /// What the next scale multiplies.
    private var group: Decimal?
    /// Words smaller than this can still be added to the group.
    private var room: Decimal = Self.unbounded
    private var lastScale: Decimal = Self.unbounded
    /// Where to fall back to if the group turns out to belong to another number.
    private var committed: (total: Decimal, end: Int)?
    private var lastWasHundred = false
    private(set) var end: Int
    private var hasScale = false
    private(set) var isPlainDigits = false
    private(set) var hasDecimalComma = false

    private static let unbounded = Decimal(sign: .plus, exponent: 60, significand: 1)

    /// Nil if no cardinal begins at `start`.
    init?(_ view: TokenView, at start: Int) {
        self.view = view
        end = start
        guard lead() else { return nil }
        while advance() {}
        guard value.isFinite else { return nil }
    }

    var value: Decimal { total + (group ?? 0) }
    /// The last scale word's value; 1 if there is none.
    var scale: Decimal { hasScale ? lastScale : 1 }
    /// Whether a scale ended it, so that `and a half` is half of that scale.
    var openScale: Decimal? { hasScale && group == nil ? lastScale : nil }

    // MARK: First word

    private mutating func lead() -> Bool {
        let word = view.number(end)
        switch word.kind {
        case .ones, .tens: return add(Decimal(word.value), isTens: word.kind == .tens)
        case .article: return leadArticle()
        case .half: return leadFraction(Decimal(1) / Decimal(word.value), width: 1)
        case .hundred: return leadHundred(width: 0)
        case .none where view.kind(end) == .digits: return leadDigits()
        default: return false
        }
    }

    private mutating func leadDigits() -> Bool {
        guard let digits = DigitsParser(view: view).digits(at: end) else { return false }
        group = digits.value
        isPlainDigits = digits.isPlain
        hasDecimalComma = digits.hasDecimalComma
        room = 0
        end = digits.end
        return true
    }

    /// `a hundred`, `a million`, `a dozen`, `a half million`.
    private mutating func leadArticle() -> Bool {
        let next = view.number(end + 1)
        switch next.kind {
        case .hundred: return leadHundred(width: 1)
        case .scale, .dozen:
            group = 1
            room = 0
            end += 1
            return true
        case .half: return leadFraction(Decimal(1) / Decimal(next.value), width: 2)
        default: return false
        }
    }

    /// `hundred`, `a hundred`: as one hundred.
    private mutating func leadHundred(width: Int) -> Bool {
        group = 100
        room = 100
        lastWasHundred = true
        end += width + 1
        return true
    }

    /// `half a million`, `half million`, `quarter million`: only before a scale or a dozen.
    private mutating func leadFraction(_ fraction: Decimal, width: Int) -> Bool {
        var next = end + width
        if view.kind(next) == .hyphen { next += 1 }
        if width == 1, view.number(next).kind == .article { next += 1 }
        if view.kind(next) == .hyphen { next += 1 }
        guard [.scale, .dozen, .hundred].contains(view.number(next).kind) else { return false }
        group = fraction
        room = 0
        end = next
        return true
    }

    // MARK: Next words

    private mutating func advance() -> Bool {
        var next = end
        let isJoined = view.kind(next) == .hyphen
        if isJoined { next += 1 }
        let isAnd = !isJoined && view.word(next) == view.lexicon.numbers.and && view.word(next) != 0
        if isAnd { next += 1 }
        let word = view.number(next)
        switch word.kind {
        case .ones, .tens: return continueWith(word, at: next, isAnd: isAnd)
        case .hundred: return !isAnd && multiplyByHundred(at: next)
        case .scale, .plural:
            return !isAnd && multiply(by: Decimal(word.value), at: next, isPlural: word.kind == .plural)
        case .none where !isJoined && view.kind(next) == .digits: return continueWithDigits(at: next, isAnd: isAnd)
        default: return false
        }
    }

    private mutating func continueWith(_ word: NumberWord, at next: Int, isAnd: Bool) -> Bool {
        let value = Decimal(word.value)
        guard value < room || (group == nil && value < lastScale), value > 0 else { return false }
        if isAnd, room <= 10, group != nil { return false }
        if lastWasHundred, view.number(next + 1).kind == .hundred { return false }
        if isAnd, [.part, .half].contains(view.number(next + 1).kind) { return false }
        end = next
        return add(value, isTens: word.kind == .tens)
    }

    private mutating func add(_ value: Decimal, isTens: Bool) -> Bool {
        group = (group ?? 0) + value
        room = isTens ? 10 : 0
        lastWasHundred = false
        end += 1
        return true
    }

    private mutating func multiplyByHundred(at next: Int) -> Bool {
        guard let current = group, !lastWasHundred, current > 0 else { return false }
        group = current * 100
        room = 100
        lastWasHundred = true
        end = next + 1
        return true
    }

    private mutating func multiply(by scale: Decimal, at next: Int, isPlural: Bool) -> Bool {
        if group == nil, hasScale {  // three lakh crore
            guard scale > lastScale else { return false }
            total *= scale
        } else if scale < lastScale, let current = group {
            total += current * scale
        } else {
            if let committed { (total, group, end) = (committed.total, nil, committed.end) }
            return false
        }
        group = nil
        lastScale = scale
        room = scale
        hasScale = true
        isPlainDigits = false
        lastWasHundred = false
        end = next + 1
        committed = (total, end)
        return total.isFinite
    }

    /// Digits continue a number only in the hundreds: `4 thousand 3 hundred`, `3 hundred and 21`.
    private mutating func continueWithDigits(at next: Int, isAnd: Bool) -> Bool {
        guard hasScale || lastWasHundred, let digits = DigitsParser(view: view).digits(at: next), digits.isPlain else {
            return false
        }
        let isHundreds = view.number(digits.end).kind == .hundred
        let isRest = isAnd && lastWasHundred && view.number(digits.end).kind == .none
        guard digits.value > 0, isRest ? digits.value < 100 : isHundreds && group == nil && !isAnd && digits.value < 10
        else { return false }
        group = (group ?? 0) + digits.value
        room = 0
        lastWasHundred = false
        isPlainDigits = false
        end = digits.end
        return true
    }
}
