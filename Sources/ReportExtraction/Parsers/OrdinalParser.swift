internal import Foundation
import ReportLexicon
import ReportModel

/// Tells ordinals that count (`the 18th general to be killed`) from those that name or order.
struct OrdinalParser {
    let view: TokenView

    func outcome(_ numeral: Numeral, floor: Int) -> OneQuantityParser.Outcome {
        let noun = CountedNounParser(view: view).noun(at: numeral.tokens.upperBound, isOne: true)
        guard numeral.low > 1, let head = noun.head, counts(head),
            let quantity = quantity(numeral, noun, floor: floor)
        else {
            let hasDigits = view.kind(numeral.tokens.lowerBound) == .digits
            return hasDigits ? .ignored(numeral.tokens, reason: "ordinal") : .nothing
        }
        return .quantity(quantity, QuantityDraft(numeral: numeral, start: quantity.tokens.lowerBound))
    }

    private func counts(_ head: Int) -> Bool {
        let nouns = view.lexicon.nouns
        return view.has(head, nouns.person) || view.has(head, nouns.item) || view.has(head, nouns.countedByOrdinal)
    }

    private func quantity(_ numeral: Numeral, _ noun: CountedNoun, floor: Int) -> QuantityReading? {
        var start = numeral.tokens.lowerBound
        if view.has(start - 1, view.lexicon.nouns.determiner), start > floor { start -= 1 }
        let hedge = HedgeParser(view: view).before(start, floor: floor)
        guard let quantity = QuantityBounds.quantity(numeral, hedge.bound, unit: noun.unit, step: .count) else {
            return nil
        }
        return QuantityReading(
            tokens: hedge.start..<noun.end, number: numeral.tokens, quantity: quantity, counted: noun.tokens,
            head: noun.head, base: nil, isOrdinal: true, isIncrement: false, conversionOf: nil,
            rule: RuleID("numbers", numeral.rule))
    }
}
