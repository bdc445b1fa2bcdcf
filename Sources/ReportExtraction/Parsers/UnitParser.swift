internal import Foundation
import ReportLexicon
import ReportModel

/// Finds the unit or currency of a number.
struct UnitParser {
    struct Reading {
        let sense: UnitSense
        /// The tokens of number and unit reach up to here.
        let end: Int
        /// `40-mile convoy`: the unit is an adjective of the noun behind it.
        let isAttributive: Bool
    }

    let view: TokenView

    /// The sign or code that stands directly before a number.
    func before(_ start: Int, floor: Int) -> (sense: UnitSense, start: Int)? {
        view.lexicon.units.before.match(before: start, floor: floor, in: view.tokens, where: isWritten)
            .map { ($0.payload, $0.start) }
    }

    /// `MUSD 60`, `60 MEUR`: a code run together with its scale.
    func millions(at index: Int) -> UnitSense? {
        let found = view.lexicon.units.millions.match(at: index, limit: view.limits.upperBound, in: view.tokens)
        guard let found, view.tokens[index].flags.contains(.allCapitals) else { return nil }
        return found.payload
    }

    /// The unit or currency behind a number.
    func behind(_ numeral: Numeral) -> Reading? {
        var start = numeral.tokens.upperBound
        let isAttributive = view.kind(start) == .hyphen && view.isGlued(start + 1)
        if isAttributive { start += 1 }
        if numeral.form == .fraction { start = skipArticle(start) }
        let found = view.lexicon.units.behind.match(at: start, limit: view.limits.upperBound, in: view.tokens) {
            isMeant($0, numeral) && !belongsToNext($1)
        }
        guard let found else { return nil }
        let isPartitive = view.vocabulary.spelling(of: view.word(found.end)) == "of"
        let sense = isPartitive ? found.payload : money(insteadOf: found.payload, numeral)
        return Reading(sense: sense, end: found.end, isAttributive: isAttributive)
    }

    /// Whether two quantities of one dimension differ by more than a tenth in their base unit.
    func contradict(_ first: QuantityReading, _ second: QuantityReading) -> Bool {
        guard let one = baseValue(first), let other = baseValue(second) else { return false }
        return abs(one - other).shifted(by: 1) > max(abs(one), abs(other))
    }

    private func baseValue(_ reading: QuantityReading) -> Decimal? {
        guard !reading.quantity.unit.isCurrency, let value = reading.quantity.stated,
            let factor = sense(of: reading)?.factor
        else { return nil }
        return value * factor
    }

    /// What an earlier quantity measures.
    func dimension(of reading: QuantityReading) -> UnitSense.Dimension? {
        reading.quantity.unit.isCurrency ? .money : sense(of: reading)?.dimension
    }

    private func sense(of reading: QuantityReading) -> UnitSense? {
        let table = view.lexicon.units.behind
        for index in reading.number.upperBound..<max(reading.tokens.upperBound, reading.number.upperBound) {
            let found = table.match(at: index, limit: reading.tokens.upperBound, in: view.tokens)
            if let found, found.payload.code == reading.quantity.unit { return found.payload }
        }
        return nil
    }

    /// `half an hour`, `a quarter of a mile`.
    private func skipArticle(_ start: Int) -> Int {
        let article = view.vocabulary.spelling(of: view.word(start)) == "of" ? start + 1 : start
        return view.number(article).kind == .article ? article + 1 : start
    }

    private func isWritten(_ sense: UnitSense, _ tokens: Range<Int>) -> Bool {
        switch sense.form {
        case .code: tokens.allSatisfy { view.kind($0) != .word || view.tokens[$0].flags.contains(.allCapitals) }
        case .letter:
            tokens.dropFirst().allSatisfy(view.isGlued) && view.tokens[tokens.lowerBound].flags.contains(.capital)
        case .name, .sign, .weak: true
        }
    }

    /// `3 USD50 cards`: the sign touches the number behind it.
    private func belongsToNext(_ tokens: Range<Int>) -> Bool {
        view.kind(tokens.upperBound) == .digits && view.isGlued(tokens.upperBound) && !view.isGlued(tokens.lowerBound)
    }

    private func isMeant(_ sense: UnitSense, _ numeral: Numeral) -> Bool {
        sense.form != .weak || numeral.hasScale || numeral.high >= 1000
            || view.isGlued(numeral.tokens.upperBound)
    }

    /// Pounds are a weight, unless there are very many and of nothing.
    private func money(insteadOf sense: UnitSense, _ numeral: Numeral) -> UnitSense {
        guard sense.code == "pound", numeral.hasScale || numeral.high >= 10_000 else { return sense }
        return UnitSense(code: "GBP", dimension: .money, factor: 1, form: .name)
    }
}
