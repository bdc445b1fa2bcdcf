internal import Foundation
import ReportLexicon

/// Reads a cardinal from left to right: words, digits, and both mixed (`4 thousand 3 hundred and 21`).
struct CardinalReader {
    private let view: TokenView
    /// What has been multiplied by a scale.
    private var total = ExactNumber.zero
    /// What the next scale multiplies.
    private var group: ExactNumber?
    /// Words smaller than this can still be added to the group.
    private var room = Int.max
    private var lastScale = Int.max
    /// Where to fall back to if the group turns out to belong to another number.
    private var committed: (total: ExactNumber, end: Int)?
    private var lastWasHundred = false
    private(set) var end: Int
    private var hasScale = false
    private(set) var isPlainDigits = false
    private(set) var hasDecimalComma = false

    /// Nil if no cardinal begins at `start`.
    init?(_ view: TokenView, at start: Int) {
        self.view = view
        end = start
        guard lead() else { return nil }
        while advance() {}
        guard value.isValid else { return nil }
    }

    var value: ExactNumber {
        guard let group else { return total }
        return total.isZero ? group : total + group
    }
    /// The last scale word's value; 1 if there is none.
    var scale: Int { hasScale ? lastScale : 1 }
    /// Whether a scale ended it, so that `and a half` is half of that scale.
    var openScale: Int? { hasScale && group == nil ? lastScale : nil }

    // MARK: First word

    private mutating func lead() -> Bool {
        let word = view.number(end)
        switch word.kind {
        case .ones: return add(word.value, room: 0)
        case .tens: return add(word.value, room: 10)
        case .article: return leadArticle()
        case .half: return leadFraction(word.value, width: 1)
        case .hundred: return leadHundred(width: 0)
        case .none: return view.kind(end) == .digits && leadDigits()
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
            group = ExactNumber(1)
            room = 0
            end += 1
            return true
        case .half: return leadFraction(next.value, width: 2)
        default: return false
        }
    }

    /// `hundred`, `a hundred`: as one hundred.
    private mutating func leadHundred(width: Int) -> Bool {
        group = ExactNumber(100)
        room = 100
        lastWasHundred = true
        end += width + 1
        return true
    }

    /// `half a million`, `half million`, `quarter million`: only before a scale or a dozen.
    private mutating func leadFraction(_ denominator: Int, width: Int) -> Bool {
        var next = end + width
        if view.kind(next) == .hyphen { next += 1 }
        if width == 1, view.number(next).kind == .article { next += 1 }
        if view.kind(next) == .hyphen { next += 1 }
        guard view.number(next).multiplies else { return false }
        group = denominator == 2 ? ExactNumber(5, exponent: -1) : ExactNumber(25, exponent: -2)
        room = 0
        end = next
        return true
    }

    // MARK: Next words

    private mutating func advance() -> Bool {
        var next = end
        let isJoined = view.kind(next) == .hyphen
        if isJoined { next += 1 }
        let isAnd = !isJoined && view.particle(next) == .and
        if isAnd { next += 1 }
        let word = view.number(next)
        switch word.kind {
        case .ones, .tens: return continueWith(word, at: next, isAnd: isAnd)
        case .hundred: return !isAnd && multiplyByHundred(at: next)
        case .scale, .plural: return !isAnd && multiply(by: word.value, at: next)
        case .none:
            guard !isJoined, hasScale || lastWasHundred, view.kind(next) == .digits else { return false }
            return continueWithDigits(at: next, isAnd: isAnd)
        default: return false
        }
    }

    private mutating func continueWith(_ word: NumberWord, at next: Int, isAnd: Bool) -> Bool {
        let value = word.value
        guard value < room || (group == nil && value < lastScale), value > 0 else { return false }
        if isAnd, room <= 10, group != nil, !hasFraction(behind: next) { return false }
        if lastWasHundred, view.number(next + 1).kind == .hundred { return false }
        if isAnd, beginsAnother(at: next) { return false }
        end = next
        return add(value, room: word.kind == .tens ? 10 : 0)
    }

    /// `twenty and three and three fifths`: one number, since a fraction ends it.
    private func hasFraction(behind index: Int) -> Bool {
        guard room == 10, view.particle(index + 1) == .and,
            let fraction = FractionParser(view: view).spoken(at: index + 2)
        else { return false }
        return fraction.value < 1
    }

    /// Whether the word behind `and` begins a fraction (`two hundred and fifty-four hundredths`) or dozens.
    private func beginsAnother(at index: Int) -> Bool {
        if view.number(index + 1).kind == .dozen { return true }
        guard let fraction = FractionParser(view: view).spoken(at: index) else { return false }
        return fraction.value < 1
    }

    private mutating func add(_ value: Int, room: Int) -> Bool {
        group = (group ?? .zero) + ExactNumber(value)
        self.room = room
        lastWasHundred = false
        end += 1
        return true
    }

    private mutating func multiplyByHundred(at next: Int) -> Bool {
        guard let current = group, !lastWasHundred, !current.isZero else { return false }
        group = current.shifted(by: 2)
        room = 100
        lastWasHundred = true
        end = next + 1
        return true
    }

    private mutating func multiply(by scale: Int, at next: Int) -> Bool {
        if group == nil, hasScale {  // three lakh crore
            guard scale > lastScale else { return false }
            total = total * ExactNumber(scale)
        } else if scale < lastScale, let current = group {
            total = total + current * ExactNumber(scale)
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
        return total.isValid
    }

    /// Digits continue a number only in the hundreds: `4 thousand 3 hundred`, `3 hundred and 21`.
    private mutating func continueWithDigits(at next: Int, isAnd: Bool) -> Bool {
        guard let digits = DigitsParser(view: view).digits(at: next), digits.isPlain, let value = digits.value.whole
        else { return false }
        let behind = view.number(digits.end).kind
        let isRest = isAnd && lastWasHundred && behind == .none
        guard value > 0,
            isRest ? value < 100 : behind == .hundred && group == nil && !isAnd && value < 10
        else { return false }
        group = (group ?? .zero) + digits.value
        room = 0
        lastWasHundred = false
        isPlainDigits = false
        end = digits.end
        return true
    }
}

extension NumberWord {
    /// Whether it multiplies what stands before it.
    var multiplies: Bool {
        switch kind {
        case .scale, .dozen, .hundred: true
        default: false
        }
    }
}
