internal import Foundation
import ReportLexicon
import ReportModel

/// Tells ordinals that count (`the 18th general to be killed`) or bound (`between the tenth and the fifteenth`) from
/// those that name or order.
struct OrdinalParser {
    let view: TokenView

    func outcome(_ numeral: Numeral, floor: Int) -> OneQuantityParser.Outcome {
        if let range = range(from: numeral, floor: floor) { return range }
        let noun = CountedNounParser(view: view).noun(at: numeral.tokens.upperBound, isOne: true)
        guard numeral.low > 1, let quantity = quantity(numeral, noun, floor: floor) else {
            let hasDigits = view.kind(numeral.tokens.lowerBound) == .digits
            return hasDigits ? .ignored(numeral.tokens, reason: "ordinal") : .nothing
        }
        return .quantity(quantity, OneQuantityParser.Written(end: numeral.tokens.upperBound))
    }

    private func counts(_ head: Int) -> Bool {
        let nouns = view.nouns
        return view.has(head, nouns.person) || view.has(head, nouns.item) || view.has(head, nouns.countedByOrdinal)
    }

    private func quantity(_ numeral: Numeral, _ noun: CountedNoun, floor: Int) -> QuantityReading? {
        let start = start(of: numeral, floor: floor)
        let hedge = HedgeParser(view: view).before(start, floor: floor)
        guard noun.head.map(counts) ?? isCompared(numeral, hedge.start),
            let quantity = QuantityBounds.quantity(numeral, hedge.bound, unit: noun.unit, step: .count)
        else { return nil }
        return QuantityReading(
            tokens: hedge.start..<noun.end, number: numeral.tokens, quantity: quantity, counted: noun.tokens,
            head: noun.head, base: nil, isOrdinal: true, isIncrement: false, conversionOf: nil,
            rule: RuleID("numbers", numeral.rule))
    }

    private func start(of numeral: Numeral, floor: Int) -> Int {
        let before = numeral.tokens.lowerBound - 1
        return before >= floor && view.has(before, view.nouns.determiner) ? before : before + 1
    }

    // MARK: Places in an order

    /// `higher than the tenth`: compared, and no noun behind it.
    private func isCompared(_ numeral: Numeral, _ hedgeStart: Int) -> Bool {
        guard view.kind(numeral.tokens.upperBound) != .word || view.particle(numeral.tokens.upperBound) == .but else {
            return false
        }
        return (hedgeStart..<numeral.tokens.lowerBound).contains { view.particle($0) == .than }
    }

    /// `between the tenth and the fifteenth`, `from 3rd to 5th`.
    private func range(from first: Numeral, floor: Int) -> OneQuantityParser.Outcome? {
        let opening = start(of: first, floor: floor) - 1
        guard opening >= floor, let link = link(behind: view.particle(opening)),
            view.particle(first.tokens.upperBound) == link
        else { return nil }
        var next = first.tokens.upperBound + 1
        if view.has(next, view.nouns.determiner) { next += 1 }
        guard let second = NumeralParser(view: view).numeral(at: next, hasCurrency: false), second.form == .ordinal,
            first.low < second.low, isLast(second.tokens.upperBound)
        else { return nil }
        let numeral = Numeral(
            first.tokens.lowerBound..<second.tokens.upperBound, first.low...second.low, form: .ordinal, rule: "range")
        return QuantityBounds.quantity(numeral, nil, unit: .none, step: .count).map { quantity in
            let reading = QuantityReading(
                tokens: opening..<numeral.tokens.upperBound, number: numeral.tokens, quantity: quantity, counted: nil,
                head: nil, base: nil, isOrdinal: true, isIncrement: false, conversionOf: nil,
                rule: RuleID("numbers", "range of ordinals"))
            return .quantity(reading, OneQuantityParser.Written(end: numeral.tokens.upperBound))
        }
    }

    private func link(behind opening: Particle) -> Particle? {
        switch opening {
        case .between: .and
        case .from: .to
        default: nil
        }
    }

    /// Whether no noun follows (`between the first and the second world war`).
    private func isLast(_ index: Int) -> Bool {
        view.kind(index) != .word || view.info(index).classes.intersects(view.nouns.boundaries)
    }
}
