package import Foundation
package import ReportModel

/// One amount at its day, or somewhere in a stretch of days.
package struct AidFlow: Hashable, Sendable {
    package let date: CivilInterval
    package let value: Decimal

    package init(date: CivilInterval, value: Decimal) {
        self.date = date
        self.value = value
    }
}

/// A total as stated: what came together from one day to another.
package struct AidTotal: Hashable, Sendable {
    /// Where its span begins: the first day of the baseline.
    package let baseline: CivilDate
    /// The baseline in words, where it is no single day (`Jan 2021`); nil to print the day.
    package let baselineText: String?
    package let asOf: CivilDate
    package let value: Decimal

    package init(baseline: CivilDate, baselineText: String? = nil, asOf: CivilDate, value: Decimal) {
        self.baseline = baseline
        self.baselineText = baselineText
        self.asOf = asOf
        self.value = value
    }
}

/// Stated totals and single amounts in two panels over one time axis; totals of different baselines never share a line.
package struct AidChart: Hashable, Sendable {
    package let flows: [AidFlow]
    package let totals: [AidTotal]
    /// Above the panels: `Totals as stated`, `Each package`.
    package let flowsTitle: String
    package let totalsTitle: String
    package let format: ValueFormat
    package let tint: Tint

    package init(
        flows: [AidFlow], totals: [AidTotal], flowsTitle: String, totalsTitle: String, format: ValueFormat,
        tint: Tint
    ) {
        self.flows = flows
        self.totals = totals
        self.flowsTitle = flowsTitle
        self.totalsTitle = totalsTitle
        self.format = format
        self.tint = tint
    }
}
