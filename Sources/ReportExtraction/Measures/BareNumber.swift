internal import Foundation
import ReportLexicon
import ReportModel

/// A number that leaves out what an earlier figure of the article has said: the noun, the verb, the unit.
///
/// It points at a figure of the same number, wherever that stands (`the 3,000`); else a word stands for the last one
/// (`the figure is now 12`); else it leans on the one beside it in the sentence (`65 of them`, `Denmark 19`).
struct BareNumber {
    let sentence: SentenceReading
    let index: Int
    /// The figures of the article before it, in text order.
    let earlier: [Observation]
    /// Whether the number before it in the sentence became the last of them.
    let isBesideLast: Bool

    struct Meaning {
        /// The figure whose measure the number has.
        let figure: Observation
        var side: String?
        /// The number in the figure's unit, where it leans on one beside it.
        var quantity: Quantity?
        /// Whether the figure's verb is meant too.
        var sharesVerb = false
    }

    /// What the number is to the figure beside it.
    private enum Relation {
        /// `65 of them`: a part of it.
        case part
        /// `down from 1,500`, `against 71 in May`: the same at another time.
        case contrast
        /// `some 1,200 a day`: what it comes to in a unit of time.
        case rate
        /// `Norway sent 22 jets, Denmark 19`: the same of another side.
        case gap(side: String?)
    }

    private var reading: QuantityReading { sentence.quantities[index] }
    private var reader: TokenReader { sentence.reader }

    /// What the number takes up; nil where it stands for itself.
    var meaning: Meaning? {
        if let repeated { return Meaning(figure: repeated, side: repeated.dimensions.side) }
        guard let last = earlier.last else { return nil }
        return isTally(of: last) ? Meaning(figure: last, side: last.dimensions.side) : ellipsis(of: last)
    }

    /// The figure of the same number that an article points at (`the $1.8 billion`, `the 3,000`), wherever it stands.
    var repeated: Observation? {
        let own = reading.quantity
        guard reading.head == nil || own.unit.isCurrency,
            reader.isA(reader.words.article, reading.tokens.lowerBound - 1)
        else { return nil }
        return earlier.last { figure in
            let other = figure.quantity
            return other.low == own.low && other.high == own.high && UnitFamily(other.unit) == UnitFamily(own.unit)
        }
    }

    /// `this number may reach 40,000`, `the figure is now 12`, `200 more will do so`: words that stand for the number or
    /// the deed of the figure before.
    private func isTally(of last: Observation) -> Bool {
        guard reading.head == nil, reading.quantity.unit == .none, UnitFamily(last.quantity.unit) == .count else {
            return false
        }
        return sentence.frames[index].links.contains { link in
            let isDoing = link.role == .subject && reader.isA(reader.words.auxiliaryDo, link.token)
            if isDoing, reading.isIncrement { return true }
            return link.role == .value && reader.isA(reader.words.tally, link.token)
                && reader.isA(reader.words.known, link.token - 1) && !reader.isWord(reader.words.of, link.token + 1)
        }
    }

    private func ellipsis(of last: Observation) -> Meaning? {
        guard isBesideLast, let relation = relation(to: last), let quantity = quantity(like: last) else { return nil }
        var meaning = Meaning(figure: last, side: last.dimensions.side, quantity: quantity, sharesVerb: true)
        let frame = sentence.frames[index]
        switch relation {
        case .rate: meaning.sharesVerb = false
        case .gap(let side): meaning.side = side
        // `moved 40 of them`: a verb of its own.
        case .part: meaning.sharesVerb = frame.isInherited || frame.links.first?.group == nil
        case .contrast: break
        }
        return meaning
    }

    /// How far before the number the word of comparison may stand (`down from a peak of 1,500`).
    private static let contrastReach = 4

    private func relation(to last: Observation) -> Relation? {
        guard reading.head == nil, [.none, .person].contains(reading.quantity.unit), !reading.isOrdinal,
            !reading.isEntry, index > 0, (reading.quantity.high ?? reading.quantity.low ?? 0) >= 2
        else { return nil }
        let isCount = UnitFamily(last.quantity.unit) == .count
        if isCount, isOfThem { return .part }
        if isCount, reading.per != nil, isBehindComma { return .rate }
        if isContrast { return .contrast }
        return isCount ? gap : nil
    }

    /// `of them`, `of whom`.
    private var isOfThem: Bool {
        let end = reading.tokens.upperBound
        return reader.isWord(reader.words.of, end) && reader.isA(reader.words.pronoun, end + 1)
    }

    private var isBehindComma: Bool {
        let before = reading.tokens.lowerBound - 1
        return reader.isKind(.comma, before) || reader.isKind(.hyphen, before) || reader.isKind(.open, before)
    }

    /// A word of comparison before the number, and no other verb since the figure before.
    private var isContrast: Bool {
        let start = reading.tokens.lowerBound
        let last = sentence.quantities[index - 1].tokens.upperBound
        guard last < start else { return false }
        let reach = max(last, start - Self.contrastReach)..<start
        guard let word = reach.last(where: { reader.isA(reader.words.contrast, $0) }) else { return false }
        let isPlain = (word + 1..<start).allSatisfy { place in
            reader.isKind(.word, place) && !sentence.entities.contains { $0.tokens.contains(place) }
        }
        return isPlain && !hasVerb(between: last, and: start) && isMove(word)
    }

    /// Whether something moved from the number (`up from 40`, `rose from 40`), as all other comparisons imply.
    private func isMove(_ word: Int) -> Bool {
        guard reader.isWord(reader.words.from, word) else { return true }
        return reader.isA(reader.words.direction, word - 1)
            || sentence.groups.contains { reader.isA(reader.words.amount, $0.verb) && $0.verb < word }
    }

    /// A name right before the number, joined with what stands before by a comma or `and`.
    private var gap: Relation? {
        let start = reading.tokens.lowerBound
        guard let name = sentence.entities.last(where: { $0.tokens.upperBound <= start && $0.entity.side != nil }),
            name.tokens.upperBound == start || isPossessive(name, before: start)
        else { return nil }
        let joint =
            reader.isA(reader.words.article, name.tokens.lowerBound - 1)
            ? name.tokens.lowerBound - 2 : name.tokens.lowerBound - 1
        let isJoined =
            reader.isKind(.comma, joint) || reader.isKind(.semicolon, joint)
            || reader.isA(reader.words.conjunction, joint)
        let last = sentence.quantities[index - 1].tokens.upperBound
        guard isJoined, last <= joint, !hasVerb(between: last, and: start) else { return nil }
        return .gap(side: name.entity.side)
    }

    /// `Russia's at 120,000`, `Russia's 120,000`
    private func isPossessive(_ name: EntityReading, before start: Int) -> Bool {
        let end = name.tokens.upperBound
        guard reader.isKind(.possessive, end) else { return false }
        return end + 1 == start || (end + 2 == start && reader.isA(reader.words.preposition, end + 1))
    }

    private func hasVerb(between start: Int, and end: Int) -> Bool {
        sentence.groups.contains { $0.isFinite && $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end }
    }

    /// The number in the unit of the figure beside it; nil where it cannot be counted so.
    private func quantity(like figure: Observation) -> Quantity? {
        let unit = figure.quantity.unit
        return unit.isCurrency ? nil : reading.quantity.counted(in: unit)
    }
}
