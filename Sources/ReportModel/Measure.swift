package import Foundation

/// What kind of statistic a number is; two kinds never share a line.
package enum Statistic: String, Hashable, Sendable, CaseIterable {
    /// New in a period.
    case flow
    /// All since a baseline.
    case cumulative
    /// As of a day.
    case stock
    /// A part of a whole.
    case share
    /// How large a named thing is.
    case size
    /// Per unit of time.
    case rate
    /// How long something lasts.
    case duration
}

/// A statistic that the lexicon knows (SDMX: measure), independent of who counts and when.
///
/// Never changed, and shared by reference: each figure and series has one, and few are different.
package final class Measure: Sendable {
    package let id: String
    package let label: String
    package let definition: String
    /// `currency` stands for any ISO 4217 code.
    package let unit: UnitCode
    package let defaultStatistic: Statistic
    /// Values outside are kept, with a finding.
    package let plausible: ClosedRange<Decimal>?
    /// The family of measures that share a section and a chart (`losses`, `aid`).
    package let group: String
    /// The measures that add up to it, where all are told (`killed` and `injured` to `casualties`).
    package let parts: [String]

    /// Whether the lexicon has it, rather than the counted noun alone.
    package let isCatalogued: Bool

    package init(
        id: String, label: String, definition: String, unit: UnitCode, defaultStatistic: Statistic,
        plausible: ClosedRange<Decimal>?, group: String, parts: [String] = []
    ) {
        self.id = id
        self.label = label
        self.definition = definition
        self.unit = unit
        self.defaultStatistic = defaultStatistic
        self.plausible = plausible
        self.group = group
        self.parts = parts
        isCatalogued = !id.hasPrefix(Measure.otherPrefix)
    }

    /// How the identifiers of measures outside the catalogue begin.
    package static let otherPrefix = "other:"

    /// A statistic outside the catalogue, named after the noun that it counts: `other:<noun>`.
    package static func other(_ noun: String, unit: UnitCode, statistic: Statistic) -> Measure {
        Measure(
            id: otherPrefix + noun, label: noun, definition: "Number of \(noun), as written", unit: unit,
            defaultStatistic: statistic, plausible: nil, group: "other")
    }
}

extension Measure: Hashable {
    package static func == (left: Measure, right: Measure) -> Bool {
        left === right || left.isEqual(right)
    }

    private func isEqual(_ other: Measure) -> Bool {
        id == other.id && label == other.label && definition == other.definition && unit == other.unit
            && defaultStatistic == other.defaultStatistic && plausible == other.plausible && group == other.group
            && parts == other.parts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
