internal import Foundation
import ReportLexicon

/// Joins two numbers to a range: `10-15`, `3 to 5 million`, `between 500 and 600`, `500 or 600`.
struct RangeParser {
    struct Reading {
        let numeral: Numeral
        let unit: UnitParser.Reading?
        /// Begins with `between` or `from` where they stand.
        let start: Int
        let end: Int
    }

    let view: TokenView

    /// The range whose first number is given; nil if no second one joins it.
    /// - Parameter start: where the first number begins, its currency sign included.
    func range(from first: Numeral, unit: UnitParser.Reading?, start: Int, currency: UnitSense?, floor: Int) -> Reading?
    {
        guard first.form == .cardinal || first.form == .fraction else { return nil }
        let end = unit?.end ?? first.tokens.upperBound
        let first = (numeral: first, start: openedStart(start, floor: floor))
        let opening = opening(before: first.start, floor: floor)
        guard let connected = connector(at: end, opening), unit?.isAttributive != true else { return nil }
        let next = opening == nil ? connected : skipHedge(at: connected)
        let units = UnitParser(view: view)
        var secondStart = next
        for width in 1...3 where next + width < view.limits.upperBound {
            if units.before(next + width, floor: next)?.start == next { secondStart = next + width }
        }
        // `rose 4 percent to $12`: two numbers.
        if unit != nil, secondStart > next { return nil }
        let parser = NumeralParser(view: view)
        guard let second = parser.numeral(at: secondStart, hasCurrency: currency != nil || secondStart > next),
            second.form == first.numeral.form, second.low == second.high
        else { return nil }
        return joined(
            first.numeral, second, unit: unit, currency, from: opening == nil ? start : first.start - 1)
    }

    private func joined(
        _ first: Numeral, _ second: Numeral, unit: UnitParser.Reading?, _ currency: UnitSense?, from start: Int
    ) -> Reading? {
        var low = first.low
        if !first.hasScale, second.hasScale, low * Decimal(second.scale) < second.low { low *= Decimal(second.scale) }
        guard low < second.low || (second.low < low && low < 0) else { return nil }
        let behind = UnitParser(view: view).behind(second)
        if let code = (unit?.sense ?? currency)?.code, let behind, code != behind.sense.code { return nil }
        var numeral = Numeral(
            first.tokens.lowerBound..<second.tokens.upperBound, min(low, second.low)...max(low, second.high),
            form: first.form, rule: "range")
        numeral.scale = max(first.scale, second.scale)
        return Reading(
            numeral: numeral, unit: behind ?? unit, start: start, end: behind?.end ?? second.tokens.upperBound)
    }

    // MARK: Hedges inside

    /// `between about 50 and 60`, `from some 30 to 40`: where the first number begins with its hedge, if the opening
    /// word stands before that.
    private func openedStart(_ start: Int, floor: Int) -> Int {
        let hedge = HedgeParser(view: view).before(start, floor: floor)
        return Self.isSoft(hedge.bound) && opening(before: hedge.start, floor: floor) != nil ? hedge.start : start
    }

    /// The second number's hedge is passed over: the range says already that its ends are not exact.
    private func skipHedge(at index: Int) -> Int {
        for width in 1...3 where view.kind(index + width) != nil {
            let hedge = HedgeParser(view: view).before(index + width, floor: index)
            if hedge.start == index, Self.isSoft(hedge.bound) { return index + width }
        }
        return index
    }

    /// Whether a hedge leaves its number the end of a range.
    private static func isSoft(_ bound: Bound?) -> Bool {
        switch bound {
        case .about?, .nearly?, .justOver?, .exactly?: true
        default: false
        }
    }

    // MARK: Connectors

    private enum Opening {
        case between
        case from
    }

    private func opening(before start: Int, floor: Int) -> Opening? {
        guard start > floor else { return nil }
        switch view.particle(start - 1) {
        case .between: return .between
        case .from: return .from
        default: return nil
        }
    }

    /// Where the second number begins, if a connector stands at `index`.
    private func connector(at index: Int, _ opening: Opening?) -> Int? {
        if view.kind(index) == .hyphen || view.sign(index) == UInt8(ascii: "~") {
            return view.isGlued(index) == view.isGlued(index + 1) ? index + 1 : nil
        }
        switch (view.particle(index), opening) {
        case (.and, .between?), (.to, .between?): return index + 1
        case (.to, .from?): return changes(before: index) ? nil : index + 1
        case (.to, nil), (.through, _), (.or, nil): return index + 1
        default: return nil
        }
    }

    /// `rose from 10 to 20` tells two numbers, not a range.
    private func changes(before index: Int) -> Bool {
        let first = max(view.limits.lowerBound, index - 12)
        return (first..<index).contains { view.has($0, view.nouns.moneyLink) && view.info($0).verb != 0 }
    }
}
