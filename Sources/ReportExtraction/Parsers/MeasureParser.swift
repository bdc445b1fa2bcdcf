internal import Foundation
import ReportLexicon

/// Reads measures of several units as one: `7 feet 10 inches`, `2 km and 300 m`.
struct MeasureParser {
    let view: TokenView

    /// Adds the smaller units that stand right behind a measure, which then is counted in the smallest of them.
    func addSmallerUnits(to draft: inout QuantityDraft) {
        while let sense = draft.sense, canGrow(draft), let (count, unit) = next(behind: draft.end, smallerThan: sense),
            let larger = sense.factor, let smaller = unit.sense.factor
        {
            let value = draft.numeral.low * larger / smaller + count.low
            draft.numeral.low = value
            draft.numeral.high = value
            draft.numeral.whole = nil
            draft.sense = unit.sense
            draft.end = unit.end
        }
    }

    private func canGrow(_ draft: QuantityDraft) -> Bool {
        guard let sense = draft.sense, !draft.isAttributive, !draft.numeral.isInterval, draft.numeral.form == .cardinal
        else { return false }
        switch sense.dimension {
        case .length, .mass, .volume: return true
        default: return false
        }
    }

    /// A whole number of a smaller unit, fewer than make up one of the larger.
    private func next(behind end: Int, smallerThan sense: UnitSense) -> (Numeral, UnitParser.Reading)? {
        let start = view.particle(end) == .and ? end + 1 : end
        guard let larger = sense.factor,
            let count = NumeralParser(view: view).numeral(at: start, hasCurrency: false), count.form == .cardinal,
            !count.isInterval, !count.hasScale, count.low >= 0,
            let unit = UnitParser(view: view).behind(count), !unit.isAttributive,
            unit.sense.dimension == sense.dimension, let smaller = unit.sense.factor, count.low * smaller < larger
        else { return nil }
        return (count, unit)
    }
}
