internal import ReportModel

/// Figures of one measure and side that do not agree, with what sets them apart as far as the articles say it.
struct FigureDifference {
    /// What may make two figures for the same thing differ.
    enum Reason: Hashable, CaseIterable {
        case kind
        case baseline
        case unit
        case scope
        case status
        case date
        case speaker
    }

    /// At least two, in the order of the report.
    let observations: [Observation]
    /// In the order of `Reason`; empty if the articles name none.
    let reasons: [Reason]

    /// The differences of a report, by measure and side.
    static func all(in sections: [MeasureSection]) -> [FigureDifference] {
        sections.flatMap { section -> [FigureDifference] in
            var sides: [String?] = []
            let figures = section.observations.filter { $0.includedIn == nil && $0.conversionOf == nil }
            for figure in figures where !sides.contains(figure.dimensions.side) { sides.append(figure.dimensions.side) }
            return sides.compactMap { side in
                FigureDifference(among: figures.filter { $0.dimensions.side == side })
            }
        }
    }

    /// Nil if no two of the figures differ.
    init?(among figures: [Observation]) {
        let differing = figures.filter { figure in figures.contains { Self.differ(figure, $0) } }
        guard differing.count > 1 else { return nil }
        observations = differing
        reasons = Reason.allCases.filter { reason in
            Set(differing.map { Self.aspect(reason, of: $0) }).count > 1
        }
    }

    /// Whether both may be about the same time and thing, and yet do not say the same.
    private static func differ(_ first: Observation, _ second: Observation) -> Bool {
        guard first.id != second.id, canBeSameThing(first, second), canBeSimultaneous(first, second) else {
            return false
        }
        if first.baseline != second.baseline || first.quantity.unit != second.quantity.unit { return true }
        return areApart(first.quantity, second.quantity)
    }

    /// Tanks and lorries are two things; men, soldiers and troops may be one.
    private static func canBeSameThing(_ first: Observation, _ second: Observation) -> Bool {
        func agree(_ one: String?, _ other: String?) -> Bool { one == nil || other == nil || one == other }
        guard agree(first.dimensions.type, second.dimensions.type) else { return false }
        return first.quantity.unit != .item || agree(first.counted, second.counted)
    }

    private static func canBeSimultaneous(_ first: Observation, _ second: Observation) -> Bool {
        guard let one = first.period ?? first.asOf, let other = second.period ?? second.asOf else { return true }
        return one.meets(other)
    }

    private static func areApart(_ first: Quantity, _ second: Quantity) -> Bool {
        if let high = first.high, let low = second.low, high < low { return true }
        if let low = first.low, let high = second.high, high < low { return true }
        return false
    }

    private static func aspect(_ reason: Reason, of figure: Observation) -> [String?] {
        switch reason {
        case .kind: [figure.statistic.rawValue]
        case .baseline: [figure.baseline?.edtf]
        case .unit: [figure.quantity.unit.rawValue]
        case .scope:
            [figure.dimensions.group, figure.dimensions.place, figure.dimensions.type, figure.counted, figure.base]
        case .status: [figure.claim.status.rawValue, String(figure.claim.isAffirmed)]
        case .date: [(figure.period ?? figure.asOf)?.edtf]
        case .speaker: [figure.claim.attribution.origin?.name]
        }
    }
}
