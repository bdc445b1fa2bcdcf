internal import Foundation
import ReportLexicon
import ReportModel

/// Makes the reading of what was found: unit, bounds, base, rate and conversion.
struct QuantityBuilder {
    let view: TokenView

    /// Nil if the numbers are out of range or their bounds exclude each other.
    func reading(of draft: QuantityDraft, _ earlier: EarlierQuantities) -> QuantityReading? {
        var numeral = draft.numeral
        convert(&numeral, draft)
        guard numeral.low.isFinite, numeral.high.isFinite else { return nil }
        let unit = unit(of: draft)
        guard let quantity = QuantityBounds.quantity(numeral, draft.bound, unit: unit, step: step(draft, unit)) else {
            return nil
        }
        return reading(draft, quantity, number: number(of: draft), earlier)
    }

    /// Percentages to shares, cents to their currency, `30 MUSD` to 30 million.
    private func convert(_ numeral: inout Numeral, _ draft: QuantityDraft) {
        if draft.sense?.dimension == .share {
            numeral.low = numeral.low.shifted(by: -2)
            numeral.high = numeral.high.shifted(by: -2)
        } else if draft.sense?.isNegative == true {
            (numeral.low, numeral.high) = (-numeral.high, -numeral.low)
        } else if draft.factor != 1 || draft.sense?.isPart == true {
            let factor = Decimal(draft.factor) * (draft.sense?.isPart == true ? draft.sense?.factor ?? 1 : 1)
            numeral.low *= factor
            numeral.high *= factor
        }
    }

    private func unit(of draft: QuantityDraft) -> UnitCode {
        if let sense = draft.sense { return sense.code }
        if draft.numeral.form == .fraction { return .share }
        return draft.noun?.unit ?? .none
    }

    private func step(_ draft: QuantityDraft, _ unit: UnitCode) -> QuantityBounds.Step {
        if unit == .share { return .share }
        guard let sense = draft.sense else { return .count }
        return sense.dimension == .time ? .duration : .continuous
    }

    /// The number with its scale and its currency sign or percent.
    private func number(of draft: QuantityDraft) -> Range<Int> {
        let tokens = draft.numeral.tokens
        let first = min(draft.start, tokens.lowerBound)
        let isMarked = draft.sense?.dimension == .money || draft.sense?.dimension == .share
        let behind = isMarked ? UnitParser(view: view).behind(draft.numeral)?.end : nil
        return first..<max(tokens.upperBound, behind ?? 0)
    }

    private func reading(
        _ draft: QuantityDraft, _ quantity: Quantity, number: Range<Int>, _ earlier: EarlierQuantities
    ) -> QuantityReading {
        let isPart = quantity.unit == .share
        let counted = draft.noun?.tokens
        let end = max(draft.end, draft.noun?.end ?? 0)
        return QuantityReading(
            tokens: draft.hedgeStart..<end, number: number, quantity: quantity, counted: isPart ? nil : counted,
            head: isPart ? nil : draft.noun?.head, base: isPart ? counted : nil, isOrdinal: false,
            isIncrement: draft.isIncrement, conversionOf: conversion(draft, quantity, earlier),
            rule: RuleID("numbers", draft.numeral.rule),
            per: RateParser(view: view).rate(at: end, isMoney: draft.sense?.dimension == .money),
            isEntry: draft.isEntry)
    }

    /// `10 miles (16 km)`: the quantity before, if this one stands alone in parentheses and measures the same.
    private func conversion(_ draft: QuantityDraft, _ quantity: Quantity, _ earlier: EarlierQuantities) -> Int? {
        guard let sense = draft.sense, view.kind(draft.hedgeStart - 1) == .open, let last = earlier.last,
            last.tokens.upperBound >= draft.hedgeStart - 2, last.unit != quantity.unit,
            last.sense?.dimension == sense.dimension
        else { return nil }
        return earlier.count - 1
    }
}
