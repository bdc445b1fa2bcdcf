package import ReportModel

/// Groups claims into series: those with one key, in the order of their times.
package enum SeriesBuilder {
    /// The series of all claims, each in exactly one; by measure and key.
    /// - Parameter observations: those that tell the claims.
    package static func series(of claims: [ClaimedFigure], telling observations: [Observation]) -> [Series] {
        let measures = Dictionary(
            observations.map { ($0.measure.id, $0.measure) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(grouping: claims, by: \.key)
            .compactMap { key, claims in measures[key.measure].map { series(key, claims, $0) } }
            .sorted { $0.key.parts.lexicographicallyPrecedes($1.key.parts) }
    }

    private static func series(_ key: SeriesKey, _ claims: [ClaimedFigure], _ measure: Measure) -> Series {
        let points = claims.stablySorted { IntervalOrder($0.interval) < IntervalOrder($1.interval) }.map {
            SeriesPoint(interval: $0.interval, quantity: $0.quantity, observations: $0.observations)
        }
        return Series(
            id: "series-" + StableID.digest(key.parts, digits: 12), key: key, measure: measure, points: points,
            bins: SeriesBinner(key: key, points: points).bins)
    }
}
