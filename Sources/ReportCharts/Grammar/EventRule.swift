package import ReportModel

/// A day that explains what is seen: an upright line with its words above the plot.
package struct EventRule: Hashable, Sendable {
    package let day: CivilDate
    package let label: String

    package init(day: CivilDate, label: String) {
        self.day = day
        self.label = label
    }
}
