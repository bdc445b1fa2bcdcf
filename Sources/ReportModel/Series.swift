/// What all points of a line have in common.
package struct SeriesKey: Hashable, Sendable {
    package let measure: String
    package let statistic: Statistic
    package let unit: UnitCode
    package let dimensions: Dimensions
    /// Since when a cumulative counts; two baselines are two series.
    package let baseline: CivilInterval?
    /// Planned and reported numbers are two series.
    package let isPlanned: Bool
    /// Who counts: the origin of the chain of sources; two recorders are two series.
    package let recorder: String?

    package init(
        measure: String, statistic: Statistic, unit: UnitCode, dimensions: Dimensions, baseline: CivilInterval?,
        isPlanned: Bool, recorder: String?
    ) {
        self.measure = measure
        self.statistic = statistic
        self.unit = unit
        self.dimensions = dimensions
        self.baseline = baseline
        self.isPlanned = isPlanned
        self.recorder = recorder
    }
}

/// One claimed figure of a series; several articles may tell it.
package struct SeriesPoint: Hashable, Sendable {
    /// Nil for an undated figure.
    package let interval: CivilInterval?
    package let quantity: Quantity
    /// Identifiers of the observations that say so, never empty.
    package let observations: [String]

    package init(interval: CivilInterval?, quantity: Quantity, observations: [String]) {
        precondition(!observations.isEmpty, "a point without an observation has no source")
        self.interval = interval
        self.quantity = quantity
        self.observations = observations
    }
}

/// Comparable figures in the order of their dates. A series holds one statistic, one unit and one recorder.
package struct Series: Hashable, Sendable {
    package let id: String
    package let key: SeriesKey
    package let measure: Measure
    /// Dated points first, by earliest day; undated ones behind.
    package let points: [SeriesPoint]
    /// Nil where no point is dated.
    package let bins: SeriesBins?

    package init(id: String, key: SeriesKey, measure: Measure, points: [SeriesPoint], bins: SeriesBins? = nil) {
        precondition(points.allSatisfy { $0.quantity.unit == key.unit }, "a series holds one unit")
        self.id = id
        self.key = key
        self.measure = measure
        self.points = points
        self.bins = bins
    }
}
