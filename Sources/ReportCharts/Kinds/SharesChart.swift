package import Foundation

/// One claimed share of a whole.
package struct ShareRow: Hashable, Sendable {
    /// Whose share: the unit or the group.
    package let label: String
    /// Who says so, and when.
    package let detail: String
    /// Closed bounds between 0 and 1; nil is an open side.
    package let low: Decimal?
    package let high: Decimal?
    /// Whether the text says "about".
    package let isApproximate: Bool
    /// As said: `55%`, `a third`.
    package let valueText: String
    package let tint: Tint

    package init(
        label: String, detail: String, low: Decimal?, high: Decimal?, isApproximate: Bool, valueText: String,
        tint: Tint
    ) {
        self.label = label
        self.detail = detail
        self.low = low
        self.high = high
        self.isApproximate = isApproximate
        self.valueText = valueText
        self.tint = tint
    }
}

/// Shares on one scale from 0 to 100%, a row for each claim: a dot if exact, a ring if about, a bar for an interval,
/// an arrow for an open side.
package struct SharesChart: Hashable, Sendable {
    package let rows: [ShareRow]
    package let key: [KeyEntry]

    package init(rows: [ShareRow], key: [KeyEntry] = []) {
        self.rows = rows
        self.key = key
    }
}
