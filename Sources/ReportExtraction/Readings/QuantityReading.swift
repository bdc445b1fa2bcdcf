import ReportModel

/// A quantity of an article by its tokens: a number with its hedge, unit and counted noun phrase.
struct QuantityReading: Sendable {
    /// Hedge, number, unit and counted noun phrase.
    let tokens: Range<Int>
    /// The number with its scale and its currency sign or percent.
    let number: Range<Int>
    let quantity: Quantity
    /// The counted noun phrase with its adjectives, without `of` and articles before it; nil if there is none.
    let counted: Range<Int>?
    /// The head noun of the counted noun phrase: `systems` in `18 new rocket systems`.
    let head: Int?
    /// Of what a share is a part (`the soldiers` in `a third of the soldiers`), without `of`.
    let base: Range<Int>?
    /// `the 18th general`: an ordinal that counts.
    let isOrdinal: Bool
    /// `another 12`, `12 more`, `a further 12`, `new`.
    let isIncrement: Bool
    /// The reading that this one repeats in another unit (`10 miles (16 km)`), by its place in the list.
    let conversionOf: Int?
    let rule: RuleID
    /// What a rate is counted by: `day` in `12 hours a day`, `month` in `$3 billion per month`, `barrel` of a price.
    var per: UnitCode?
    /// `tanks - 1220 (+2)`: an entry of a list, which stands under the sentence's head and not under its verbs.
    var isEntry = false

    /// `(+2)` behind the total of an entry: what has come since the last list.
    var isAddition: Bool { isEntry && isIncrement }

    /// The same words with other bounds.
    func with(_ quantity: Quantity) -> QuantityReading {
        QuantityReading(
            tokens: tokens, number: number, quantity: quantity, counted: counted, head: head, base: base,
            isOrdinal: isOrdinal, isIncrement: isIncrement, conversionOf: conversionOf, rule: rule, per: per,
            isEntry: isEntry)
    }
}
