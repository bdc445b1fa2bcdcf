/// A name for a tint, shown above the chart.
package struct KeyEntry: Hashable, Sendable {
    package let name: String
    package let tint: Tint

    package init(name: String, tint: Tint) {
        self.name = name
        self.tint = tint
    }
}

extension [KeyEntry] {
    /// The entries whose tint occurs, if there are at least two: a single one would explain nothing.
    func shown(for tints: [Tint], _ theme: Theme) -> [MarkKey.Entry] {
        let used = filter { tints.contains($0.tint) }
        guard used.count > 1 else { return [] }
        return used.map {
            MarkKey.Entry(name: $0.name, color: theme.color($0.tint), sample: .point($0.tint.symbol))
        }
    }
}
