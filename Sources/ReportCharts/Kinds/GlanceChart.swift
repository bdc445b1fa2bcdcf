package import Foundation

/// One figure in large type.
package struct GlanceCard: Hashable, Sendable {
    /// As short as it can be said: `$16.9bn`, `over 100`.
    package let value: String
    /// What was counted.
    package let what: String
    /// Who says so, and when.
    package let detail: String
    /// Whether its day is known; undated figures have a dashed line.
    package let isDated: Bool
    package let tint: Tint
    /// Drawn below a card that stands alone.
    package let range: Range?

    package init(
        value: String, what: String, detail: String, isDated: Bool, tint: Tint, range: Range? = nil
    ) {
        self.value = value
        self.what = what
        self.detail = detail
        self.isDated = isDated
        self.tint = tint
        self.range = range
    }

    /// Between which bounds a figure lies.
    package struct Range: Hashable, Sendable {
        /// Nil where only the bounds are known.
        package let value: Decimal?
        package let low: Decimal
        package let high: Decimal
        package let lowText: String
        package let highText: String

        package init(value: Decimal?, low: Decimal, high: Decimal, lowText: String, highText: String) {
            self.value = value
            self.low = low
            self.high = high
            self.lowText = lowText
            self.highText = highText
        }
    }
}

/// Figures at a glance: cards in a grid, in the order given.
package struct GlanceChart: Hashable, Sendable {
    package let cards: [GlanceCard]
    package let key: [KeyEntry]

    package init(cards: [GlanceCard], key: [KeyEntry] = []) {
        self.cards = cards
        self.key = key
    }
}
