/// The look of a line of text.
package struct TextStyle: Hashable, Sendable {
    package enum Weight: Int, Hashable, Sendable, CaseIterable {
        case regular, semibold
    }

    /// In logical pixels an em.
    package let size: Double
    package let weight: Weight
    /// Space added after every letter, in ems.
    package let tracking: Double
    /// Digits of equal width, for figures that stand under one another.
    package let tabular: Bool

    package init(_ size: Double, _ weight: Weight = .regular, tracking: Double = 0, tabular: Bool = false) {
        self.size = size
        self.weight = weight
        self.tracking = tracking
        self.tabular = tabular
    }
}
