/// The words and signs with which numbers are shown, as data of the strings file.
package struct QuantityWords: Hashable, Sendable, Codable {
    /// `million`: numbers from 10 to the power of `power` on may be written with it.
    package struct Scale: Hashable, Sendable, Codable {
        package let power: Int
        package let short: String
        package let long: String
    }

    /// `⅓`, for shares that no percentage writes out.
    package struct Fraction: Hashable, Sendable, Codable {
        package let numerator: Int
        package let denominator: Int
        package let sign: String
    }

    /// One phrase for each hedge, with `{number}`.
    package struct Hedges: Hashable, Sendable, Codable {
        package let approximate: Phrase
        package let atLeast: Phrase
        package let moreThan: Phrase
        package let upTo: Phrase
        package let lessThan: Phrase
        package let nearly: Phrase
    }

    /// What the bounds of a number allow, with `{low}` and `{high}`.
    package struct Bounds: Hashable, Sendable, Codable {
        package let exact: Phrase
        package let both: Phrase
        package let lower: Phrase
        package let upper: Phrase
        package let none: Phrase
    }

    package let decimalMark: String
    package let groupMark: String
    package let minus: String
    /// From the largest to the smallest.
    package let scales: [Scale]
    package let fractions: [Fraction]
    package let percent: Phrase
    /// Signs that stand before the amount, by ISO 4217 code.
    package let currencySigns: [String: String]
    /// A currency without a sign, with `{code}` and `{number}`.
    package let currencyCode: Phrase
    package let unknownCurrency: Phrase
    /// Units that are written out behind the number, by their code.
    package let units: [String: PluralPhrase]
    /// Any other unit, with `{unit}`.
    package let otherUnit: PluralPhrase
    package let range: Phrase
    package let vague: Phrase
    package let shortHedges: Hedges
    package let longHedges: Hedges
    package let bounds: Bounds
}

/// How much room there is for words.
package enum WordingStyle: Hashable, Sendable {
    /// Cards, tables and charts: `$1.1 bn`, `> 100`, `28 Sep 2022`.
    case short
    /// Sentences: `$1.1 billion`, `more than 100`, `28 September 2022`.
    case long
}
