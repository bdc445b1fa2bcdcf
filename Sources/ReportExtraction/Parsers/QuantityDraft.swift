internal import Foundation
import ReportLexicon

/// What is known of a quantity while it is being read.
struct QuantityDraft {
    var numeral: Numeral
    /// Where number and currency sign begin.
    var start: Int
    /// Where the hedge before them begins.
    var hedgeStart: Int
    /// Where number, unit and the hedge behind them end.
    var end: Int
    var sense: UnitSense?
    /// `12-member`: the unit or noun is an adjective.
    var isAttributive = false
    var bound: Bound?
    var isIncrement = false
    /// Its noun names an entry of a list.
    var isEntry = false
    /// What the number has to be multiplied with besides its unit (`MUSD`).
    var factor = 1
    var noun: CountedNoun?

    init(numeral: Numeral, start: Int) {
        self.numeral = numeral
        self.start = start
        hedgeStart = start
        end = numeral.tokens.upperBound
    }
}
