package import ReportModel

/// Groups claims into series: those with one key, in the order of their times.
package enum SeriesBuilder {
    /// The series of all claims, each in exactly one; by measure and key.
    /// - Parameter observations: those that tell the claims.
    package static func series(of claims: [ClaimedFigure], telling observations: [Observation]) -> [Series] {
        let measures = Dictionary(
            observations.map { ($0.measure.id, $0.measure) }, uniquingKeysWith: { first, _ in first })
        let groups = Dictionary(grouping: claims.indices, by: { claims[$0].key })
        return groups.map { (parts: $0.parts, key: $0, places: $1) }
            .sorted { $0.parts.lexicographicallyPrecedes($1.parts) }
            .compactMap { parts, key, places in
                measures[key.measure].map { series(key, parts, places.map { claims[$0] }, $0) }
            }
    }

    private static func series(
        _ key: SeriesKey, _ parts: [String], _ claims: [ClaimedFigure], _ measure: Measure
    ) -> Series {
        let points = claims.stablySorted { IntervalOrder($0.interval) }.map {
            SeriesPoint(interval: $0.interval, quantity: $0.quantity, observations: $0.observations)
        }
        return Series(
            id: "series-" + StableID.digest(parts, digits: 12), key: key, measure: measure, points: points,
            bins: SeriesBinner(key: key, points: points).bins)
    }
}
