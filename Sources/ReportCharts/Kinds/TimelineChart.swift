package import ReportModel

/// An event on a timeline.
package struct TimelineItem: Hashable, Sendable {
    package let date: CivilInterval
    package let label: String
    package let tint: Tint
    /// Planned or expected events are drawn hollow.
    package let isPlanned: Bool

    package init(date: CivilInterval, label: String, tint: Tint, isPlanned: Bool = false) {
        self.date = date
        self.label = label
        self.tint = tint
        self.isPlanned = isPlanned
    }
}

/// A name for a tint, shown above the chart.
package struct KeyEntry: Hashable, Sendable {
    package let name: String
    package let tint: Tint

    package init(name: String, tint: Tint) {
        self.name = name
        self.tint = tint
    }
}

/// Dated events on one time axis, each with its label beside its mark.
package struct TimelineChart: Hashable, Sendable {
    package let items: [TimelineItem]
    /// Shown for the tints that occur, if they are more than one.
    package let key: [KeyEntry]

    package init(items: [TimelineItem], key: [KeyEntry]) {
        self.items = items
        self.key = key
    }
}
