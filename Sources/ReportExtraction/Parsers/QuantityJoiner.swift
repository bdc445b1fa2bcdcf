internal import Foundation
import ReportLexicon
import ReportModel

/// Joins a quantity to the one before it: two bounds of one number, and nouns that are said only once.
struct QuantityJoiner {
    let view: TokenView

    /// How many tokens behind `of` a number may stand that a possessor owns (`two of the old town's 16 bridges`).
    private static let longestPossessor = 5

    /// Adds a quantity to those of its sentence; both are kept unless they bound one number.
    func join(_ second: QuantityReading, to quantities: inout [QuantityReading]) {
        let last = quantities.count - 1
        if quantities[last].counted == nil {
            if let range = bounded(quantities[last], second) {
                quantities[last] = range
                return
            }
            if let lent = lent(quantities[last], from: second) { quantities[last] = lent }
            lendUnit(of: second, to: &quantities)
        }
        quantities.append(carried(from: quantities[last], to: second) ?? second)
    }

    // MARK: Hedges

    /// `at least 12 men have died and 30 been hurt`, `more than 12 men`: the lower bound holds for both, if they count the
    /// same kind and nothing but words stands between them.
    private func carried(from first: QuantityReading, to second: QuantityReading) -> QuantityReading? {
        let gap = first.tokens.upperBound..<max(second.tokens.lowerBound, first.tokens.upperBound)
        guard [.atLeast, .moreThan].contains(first.quantity.hedge), let low = first.quantity.low,
            let stated = first.quantity.stated, first.quantity.high == nil, second.quantity.hedge == .exact,
            let value = second.quantity.exactValue, first.quantity.unit == .person, second.quantity.unit == .person,
            let last = gap.last, gap.count <= 6, view.particle(last) == .and,
            gap.allSatisfy({ view.kind($0) == .word }), second.tokens.lowerBound == second.number.lowerBound
        else { return nil }
        let bounded = Quantity(
            low: value + low - stated, high: nil, stated: value, hedge: first.quantity.hedge, unit: .person)
        return bounded.map { second.with($0) }
    }

    // MARK: Bounds

    /// `more than 10 and less than 20`: a lower and an upper bound of the same thing, joined by a conjunction.
    private func bounded(_ first: QuantityReading, _ second: QuantityReading) -> QuantityReading? {
        guard first.quantity.unit == second.quantity.unit || first.quantity.unit == .none,
            isConjunction(between: first.tokens.upperBound, second.tokens.lowerBound),
            let low = lower(first) ?? lower(second), let high = upper(first) ?? upper(second),
            let quantity = Quantity(low: low, high: high, stated: nil, hedge: .range, unit: second.quantity.unit)
        else { return nil }
        return QuantityReading(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound,
            number: first.number.lowerBound..<second.number.upperBound, quantity: quantity, counted: second.counted,
            head: second.head, base: second.base, isOrdinal: false,
            isIncrement: first.isIncrement || second.isIncrement, conversionOf: nil,
            rule: RuleID("numbers", "two bounds"), per: second.per)
    }

    private func isConjunction(between end: Int, _ start: Int) -> Bool {
        guard start == end + 1 else { return false }
        return view.kind(end) == .comma || view.particle(end) == .and || view.particle(end) == .but
    }

    private func lower(_ reading: QuantityReading) -> Decimal? {
        switch reading.quantity.hedge {
        case .moreThan, .atLeast: reading.quantity.high == nil ? reading.quantity.low : nil
        default: nil
        }
    }

    private func upper(_ reading: QuantityReading) -> Decimal? {
        switch reading.quantity.hedge {
        case .lessThan, .upTo: reading.quantity.high
        default: nil
        }
    }

    // MARK: Nouns and units

    /// `five out of 10 missiles`, `two of the 16 detainees`: the first number counts the noun of the second.
    private func lent(_ first: QuantityReading, from second: QuantityReading) -> QuantityReading? {
        guard first.quantity.unit == .none, let head = second.head,
            isPartitive(between: first.tokens.upperBound, second.tokens.lowerBound),
            let quantity = Quantity(
                low: first.quantity.low, high: first.quantity.high, stated: first.quantity.stated,
                hedge: first.quantity.hedge, unit: second.quantity.unit)
        else { return nil }
        return QuantityReading(
            tokens: first.tokens, number: first.number, quantity: quantity, counted: second.counted, head: head,
            base: nil, isOrdinal: first.isOrdinal, isIncrement: first.isIncrement, conversionOf: first.conversionOf,
            rule: first.rule, per: first.per)
    }

    /// `45 and 50 mg`, `2, 3 and 4 percent`: the unit is said behind the last of a list only.
    private func lendUnit(of last: QuantityReading, to quantities: inout [QuantityReading]) {
        guard isListed(last), endsList(last.tokens.lowerBound - 1) else { return }
        var next = last.tokens.lowerBound
        for place in quantities.indices.reversed() {
            let reading = quantities[place]
            guard reading.quantity.unit == .none, reading.counted == nil, !reading.isOrdinal,
                isListGap(reading.tokens.upperBound..<next), !isRestated(reading.quantity, by: last.quantity),
                let quantity = reading.quantity.counted(in: last.quantity.unit)
            else { return }
            next = reading.tokens.lowerBound
            quantities[place] = QuantityReading(
                tokens: reading.tokens, number: reading.number, quantity: quantity, counted: last.counted,
                head: last.head, base: last.base, isOrdinal: false, isIncrement: reading.isIncrement,
                conversionOf: nil, rule: reading.rule, per: last.per)
        }
    }

    /// `lost 3,150, or 87 percent`: a number that is no percentage, and the share that it comes to.
    private func isRestated(_ number: Quantity, by last: Quantity) -> Bool {
        guard last.unit == .share, let number = number.stated, let share = last.stated else { return false }
        return number > Self.percentages && share <= 1
    }

    private static let percentages: Decimal = 100

    /// Whether the unit or noun stands behind the number, which is no larger by a scale than those before it.
    private func isListed(_ reading: QuantityReading) -> Bool {
        let first = view.kind(reading.number.lowerBound)
        return reading.quantity.unit != .none && reading.tokens.lowerBound == reading.number.lowerBound
            && (first == .digits || first == .word) && !reading.number.contains { view.number($0).kind == .scale }
    }

    private func endsList(_ index: Int) -> Bool {
        switch view.particle(index) {
        case .and, .or: true
        default: false
        }
    }

    private func isListGap(_ gap: Range<Int>) -> Bool {
        (1...2).contains(gap.count) && gap.allSatisfy { view.kind($0) == .comma || endsList($0) }
    }

    private func isPartitive(between end: Int, _ start: Int) -> Bool {
        let of = view.particle(end) == .out ? end + 1 : end
        guard view.particle(of) == .of else { return false }
        // `of the 16`, `of their 16`, `of the town's 16`
        let isOwned =
            view.kind(start - 1) == .possessive && start <= of + Self.longestPossessor
            && (of + 1..<start - 1).allSatisfy { view.kind($0) == .word }
        return start == of + 1 || (start == of + 2 && view.has(start - 1, view.nouns.determiner)) || isOwned
    }
}

extension Quantity {
    /// The same number in a unit that is said elsewhere; percentages become shares.
    func counted(in unit: UnitCode) -> Quantity? {
        let places = unit == .share ? -2 : 0
        return Quantity(
            low: low?.shifted(by: places), high: high?.shifted(by: places), stated: stated?.shifted(by: places),
            hedge: hedge, unit: unit)
    }
}
