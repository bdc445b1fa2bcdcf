package import ReportModel

/// Groups observations into series, and the tellings of one claim into one point.
package enum SeriesBuilder {
    /// The series of all observations that the text stands by, each in exactly one; by measure and key.
    ///
    /// A number that only repeats another in a second unit (`10 miles (16 km)`) is in none.
    package static func series(of observations: [Observation]) -> [Series] {
        let comparable = observations.filter { $0.claim.isHeld && $0.conversionOf == nil }
        let members = Dictionary(grouping: comparable, by: \.seriesKey)
        return
            members
            .map { key, observations in series(key, observations) }
            .sorted { $0.key.parts.lexicographicallyPrecedes($1.key.parts) }
    }

    private static func series(_ key: SeriesKey, _ observations: [Observation]) -> Series {
        let id = "series-" + StableID.digest(key.parts, digits: 12)
        return Series(id: id, key: key, measure: observations[0].measure, points: points(observations))
    }

    private static func points(_ observations: [Observation]) -> [SeriesPoint] {
        var points: [PointDraft] = []
        for observation in observations.stablySorted(by: { IntervalOrder($0.time) < IntervalOrder($1.time) }) {
            if let index = points.firstIndex(where: { $0.isToldBy(observation) }) {
                points[index].add(observation)
            } else {
                points.append(PointDraft(observation))
            }
        }
        return points.stablySorted { IntervalOrder($0.interval) < IntervalOrder($1.interval) }.map(\.point)
    }
}

/// One claim of a series while its tellings are collected.
private struct PointDraft {
    private(set) var interval: CivilInterval?
    private let quantity: Quantity
    private var observations: [String]

    init(_ observation: Observation) {
        interval = observation.time
        quantity = observation.quantity
        observations = [observation.id]
    }

    /// Whether an observation of the same series says the same number of a time that may be the same.
    ///
    /// An undated number is only taken for another undated one: nothing says that it belongs to a dated one.
    func isToldBy(_ observation: Observation) -> Bool {
        guard quantity.low == observation.quantity.low, quantity.high == observation.quantity.high else { return false }
        guard let interval, let time = observation.time else { return interval == nil && observation.time == nil }
        return interval.meets(time)
    }

    mutating func add(_ observation: Observation) {
        observations.append(observation.id)
        if let time = observation.time, let interval, Self.width(time) < Self.width(interval) {
            self.interval = time
        }
    }

    var point: SeriesPoint { SeriesPoint(interval: interval, quantity: quantity, observations: observations) }

    private static func width(_ interval: CivilInterval) -> Int { interval.dayCount ?? .max }
}
