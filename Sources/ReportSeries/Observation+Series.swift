package import ReportModel

extension Claim {
    /// Whether it is about what has not come yet.
    package var isPlanned: Bool { status == .planned || status == .forecast }

    /// Whether the text stands by it: denied and hypothetical numbers are shown, but never drawn as a series.
    package var isHeld: Bool { isAffirmed && status != .denied && status != .hypothetical }
}

extension Observation {
    /// When the number holds: totals and stocks as of a day, everything else in its period; nil if undated.
    package var time: CivilInterval? {
        switch statistic {
        case .cumulative, .stock: asOf ?? period
        case .flow, .share, .size, .rate, .duration: period ?? asOf
        }
    }

    /// What it shares with the observations that it can be compared to.
    package var seriesKey: SeriesKey {
        SeriesKey(
            measure: measure.id, statistic: statistic, unit: quantity.unit, dimensions: dimensions,
            baseline: baseline, isPlanned: claim.isPlanned, recorder: claim.attribution.origin?.name)
    }
}

extension SeriesKey {
    /// All fields as text, for identifiers and for order.
    var parts: [String] {
        [
            measure, statistic.rawValue, unit.rawValue, dimensions.side ?? "", dimensions.group ?? "",
            dimensions.place ?? "", dimensions.type ?? "", baseline?.edtf ?? "", isPlanned ? "planned" : "",
            recorder ?? "",
        ]
    }
}
