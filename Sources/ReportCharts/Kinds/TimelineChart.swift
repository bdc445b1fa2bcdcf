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

    var unlabelled: TimelineItem { TimelineItem(date: date, label: "", tint: tint, isPlanned: isPlanned) }
}

/// Dated events on one time axis: each with its words beside its mark where that fills the page well, else in rows with
/// the words on the left.
package struct TimelineChart: Hashable, Sendable {
    package let items: [TimelineItem]
    /// Shown for the tints that occur, if they are more than one.
    package let key: [KeyEntry]

    package init(items: [TimelineItem], key: [KeyEntry]) {
        self.items = items
        self.key = key
    }
}
