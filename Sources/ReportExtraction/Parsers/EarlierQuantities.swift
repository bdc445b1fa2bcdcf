import ReportModel

/// What a number may take over from the quantities before it in its article.
struct EarlierQuantities {
    /// The last one of the same sentence.
    var last: QuantityReading?
    /// The last sum of money, of any sentence.
    var money: QuantityReading?
    /// How many there are in the article.
    var count = 0

    mutating func insert(_ quantity: QuantityReading) {
        last = quantity
        if quantity.quantity.unit.isCurrency { money = quantity }
    }
}
