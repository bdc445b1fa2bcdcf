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
        view.unitBefore(start, floor: floor, where: isWritten).map { ($0.payload, $0.start) }
    }

    /// `a percentage of 10`: behind its unit, and the last of its clause; not `30 percent of 20`.
    func share(before draft: QuantityDraft) -> (sense: UnitSense, start: Int)? {
        guard view.particle(draft.start - 1) == .of, draft.numeral.form == .cardinal, view.kind(draft.end) != .word,
            view.kind(draft.end) != .hyphen
        else { return nil }
        for start in draft.start - 3..<draft.start - 1 {
            guard let found = view.unitBehind(at: start), found.end == draft.start - 1,
                found.payload.dimension == .share
            else { continue }
            let before = view.number(start - 1).kind
            let isCounted = view.kind(start - 1) == .digits || (before != .none && before != .article)
            return isCounted || view.particle(start - 1) == .asks ? nil : (found.payload, start)
        }
        return nil
    }

    /// `MUSD 60`, `60 MEUR`: a code run together with its scale.
    func millions(at index: Int) -> UnitSense? {
        guard let found = view.millions(at: index),
            view.token(index).flags.contains(.allCapitals)
        else { return nil }
        return found.payload
    }

    /// The unit or currency behind a number.
    func behind(_ numeral: Numeral) -> Reading? {
        var start = numeral.tokens.upperBound
        let isAttributive = view.kind(start) == .hyphen && view.isGlued(start + 1)
        if isAttributive { start += 1 }
        if numeral.form == .fraction { start = skipArticle(start) }
        // `hundreds of kilometers`
        if numeral.form == .vague, view.particle(start) == .of { start += 1 }
        let found = view.unitBehind(at: start) {
            isMeant($0, numeral) && isWrittenBehind($0, $1) && !($0.dimension == .money && belongsToNext($1))
                && !beginsModel($1)
        }
        guard let found else { return nil }
        if let power = power(of: found.payload, at: found.end) {
            return Reading(sense: power, end: found.end + 1, isAttributive: isAttributive)
        }
        let sense = view.particle(found.end) == .of ? found.payload : money(insteadOf: found.payload, numeral)
        return Reading(sense: sense, end: found.end, isAttributive: isAttributive)
    }

    /// `half an hour`, `a quarter of a mile`.
    private func skipArticle(_ start: Int) -> Int {
        let article = view.particle(start) == .of ? start + 1 : start
        return view.number(article).kind == .article ? article + 1 : start
    }

    private func isWritten(_ sense: UnitSense, _ tokens: Range<Int>) -> Bool {
        switch sense.form {
        case .code, .weakCode:
            tokens.allSatisfy { view.kind($0) != .word || view.token($0).flags.contains(.allCapitals) }
        case .letter:
            tokens.dropFirst().allSatisfy(view.isGlued) && view.token(tokens.lowerBound).flags.contains(.capital)
        case .name, .sign, .shared, .weak: true
        }
    }

    /// `11 Mi-17 helicopters`: a capital before a hyphen and digits begins the name of a model.
    private func beginsModel(_ tokens: Range<Int>) -> Bool {
        view.token(tokens.lowerBound).flags.contains(.capital) && view.kind(tokens.upperBound) == .hyphen
            && view.isGlued(tokens.upperBound) && view.kind(tokens.upperBound + 1) == .digits
    }

    /// `3 USD50 cards`: the sign touches the number behind it.
    private func belongsToNext(_ tokens: Range<Int>) -> Bool {
        view.kind(tokens.upperBound) == .digits && view.isGlued(tokens.upperBound) && !view.isGlued(tokens.lowerBound)
    }

    /// `km2`, `m3`: a length with a digit that touches it.
    private func power(of sense: UnitSense, at index: Int) -> UnitSense? {
        guard sense.dimension == .length, view.kind(index) == .digits, view.isGlued(index), view.length(index) == 1
        else {
            return nil
        }
        return view.lexicon.units.powers[sense.code.rawValue + String(decoding: view.text(index), as: UTF8.self)]
    }

    func isWrittenBehind(_ sense: UnitSense, _ tokens: Range<Int>) -> Bool {
        switch sense.form {
        case .weakCode: tokens.allSatisfy { view.token($0).flags.contains(.allCapitals) }
        case .letter where sense.dimension != .money:
            view.isGlued(tokens.lowerBound) && !view.token(tokens.lowerBound).flags.contains(.capital)
        default: true
        }
    }

    /// Weak words and codes are units only of large numbers, or where they touch theirs.
    func isMeant(_ sense: UnitSense, _ numeral: Numeral) -> Bool {
        (sense.form != .weak && sense.form != .weakCode) || numeral.hasScale || view.isGlued(numeral.tokens.upperBound)
            || numeral.high >= 1000
    }

    /// Pounds are a weight, unless there are very many and of nothing.
    private func money(insteadOf sense: UnitSense, _ numeral: Numeral) -> UnitSense {
        guard sense.code == "pound", numeral.hasScale || numeral.high >= 10_000 else { return sense }
        return UnitSense(code: "GBP", dimension: .money, factor: 1, form: .name)
    }
}
