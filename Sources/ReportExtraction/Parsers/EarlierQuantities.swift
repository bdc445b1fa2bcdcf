internal import Foundation
import ReportLexicon
import ReportModel

/// What a number may take over from the quantities before it in its article.
struct EarlierQuantities {
    struct Mention {
        let tokens: Range<Int>
        let unit: UnitCode
        let sense: UnitSense?
        let stated: Decimal?
    }

    /// The last one of the same sentence.
    private(set) var last: Mention?
    /// The last sum of money, of any sentence.
    private(set) var money: Mention?
    /// How many there are in the article.
    private(set) var count = 0

    mutating func beginSentence() { last = nil }

    /// - Parameter count: how many there are with this one.
    mutating func insert(_ quantity: QuantityReading, sense: UnitSense?, count: Int) {
        let mention = Mention(
            tokens: quantity.tokens, unit: quantity.quantity.unit, sense: sense, stated: quantity.quantity.stated)
        last = mention
        if sense?.dimension == .money { money = mention }
        self.count = count
    }
}
