internal import Foundation
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
            let figures = section.observations
            let whole = figures.indices.filter { figures[$0].includedIn == nil && figures[$0].conversionOf == nil }
            let sides = Dictionary(grouping: whole) { figures[$0].dimensions.side }
            return sides.values.sorted { $0[0] < $1[0] }.compactMap { FigureDifference(among: $0, of: figures) }
        }
    }

    /// Nil if no two of the figures differ.
    private init?(among places: [Int], of figures: [Observation]) {
        let statements = places.map { Statement(figures[$0]) }
        let distinct = Set(statements)
        let contradicted = distinct.filter { statement in distinct.contains { statement.contradicts($0) } }
        var told: Set<Telling> = []
        let differing = zip(places, statements).filter { place, statement in
            guard contradicted.contains(statement) else { return false }
            let speaker = figures[place].claim.attribution.origin?.name
            return told.insert(Telling(statement: statement, speaker: speaker)).inserted
        }.map { figures[$0.0] }
        guard differing.count > 1 else { return nil }
        observations = differing
        reasons = Reason.allCases.filter { reason in
            Set(differing.map { Self.aspect(reason, of: $0) }).count > 1
        }
    }

    private static func aspect(_ reason: Reason, of figure: Observation) -> [String?] {
        switch reason {
        case .kind: [figure.statistic.rawValue]
        case .baseline: [figure.baseline?.edtf]
        case .unit: [figure.quantity.unit.rawValue]
        case .scope:
            [figure.dimensions.group, figure.dimensions.place, figure.dimensions.type, figure.counted, figure.base]
        case .status: [figure.claim.effectiveStatus.rawValue]
        case .date: [(figure.period ?? figure.asOf)?.edtf]
        case .speaker: [figure.claim.attribution.origin?.name]
        }
    }
}

extension FigureDifference {
    /// What one voice says, however often: told once.
    private struct Telling: Hashable {
        let statement: Statement
        let speaker: String?
    }

    /// What of a figure decides whether another contradicts it; many figures share one.
    private struct Statement: Hashable {
        let low: Decimal?
        let high: Decimal?
        let unit: UnitCode
        let baseline: CivilInterval?
        let date: CivilInterval?
        let type: String?
        /// The noun, for things only.
        let counted: String?

        init(_ figure: Observation) {
            low = figure.quantity.low
            high = figure.quantity.high
            unit = figure.quantity.unit
            baseline = figure.baseline
            date = figure.period ?? figure.asOf
            type = figure.dimensions.type
            counted = unit == .item ? figure.counted : nil
        }

        /// Whether both may be about the same time and thing, and yet do not say the same.
        func contradicts(_ other: Statement) -> Bool {
            guard canBeSameThing(other), canBeSimultaneous(other) else { return false }
            return baseline != other.baseline || unit != other.unit || isApart(other)
        }

        /// Tanks and lorries are two things; men, soldiers and troops may be one.
        private func canBeSameThing(_ other: Statement) -> Bool {
            func agree(_ one: String?, _ another: String?) -> Bool { one == nil || another == nil || one == another }
            return agree(type, other.type) && agree(counted, other.counted)
        }

        private func canBeSimultaneous(_ other: Statement) -> Bool {
            guard let date, let otherDate = other.date else { return true }
            return date.meets(otherDate)
        }

        private func isApart(_ other: Statement) -> Bool {
            if let high, let low = other.low, high < low { return true }
            if let low, let high = other.high, high < low { return true }
            return false
        }
    }
}
