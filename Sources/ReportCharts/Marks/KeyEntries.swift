extension [KeyEntry] {
    /// The entries whose tint occurs, if there are at least two: a single one would explain nothing.
    func shown(for tints: [Tint], _ sample: MarkKey.Sample, _ theme: Theme) -> [MarkKey.Entry] {
        let used = filter { tints.contains($0.tint) }
        guard used.count > 1 else { return [] }
        return used.map { MarkKey.Entry(name: $0.name, color: theme.color($0.tint), sample: sample) }
    }
}
