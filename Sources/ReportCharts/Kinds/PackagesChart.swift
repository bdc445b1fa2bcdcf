package import Foundation
package import ReportModel

/// One amount at its day, or somewhere in a stretch of days.
package struct StatedAmount: Hashable, Sendable {
    package let date: CivilInterval
    package let value: Decimal
    /// Who says so.
    package let detail: String

    package init(date: CivilInterval, value: Decimal, detail: String = "") {
        self.date = date
        self.value = value
        self.detail = detail
    }
}

/// A total as stated: what came together from one day to another.
package struct StatedTotal: Hashable, Sendable {
    /// Where its span begins: the first day of the baseline.
    package let baseline: CivilDate
    /// The baseline in words, where it is no single day (`Jan 2021`); nil to print the day.
    package let baselineText: String?
    package let asOf: CivilDate
    package let value: Decimal
    /// Who says so.
    package let detail: String

    package init(
        baseline: CivilDate, baselineText: String? = nil, asOf: CivilDate, value: Decimal, detail: String = ""
    ) {
        self.baseline = baseline
        self.baselineText = baselineText
        self.asOf = asOf
        self.value = value
        self.detail = detail
    }
}

/// Totals and single amounts over one time axis; totals of different baselines never share a line.
///
/// Few figures are rows; many totals are lines and many amounts are bars in panels of their own.
package struct PackagesChart: Hashable, Sendable {
    package let amounts: [StatedAmount]
    package let totals: [StatedTotal]
    /// Above the panels: `Totals as stated`, `Each package`.
    package let amountsTitle: String
    package let totalsTitle: String
    /// Above the sum of the amounts so far; nil where they may overlap and cannot be added.
    package let runningTitle: String?
    package let format: ValueFormat
    package let tint: Tint

    package init(
        amounts: [StatedAmount], totals: [StatedTotal], amountsTitle: String, totalsTitle: String,
        runningTitle: String? = nil, format: ValueFormat, tint: Tint
    ) {
        self.amounts = amounts
        self.totals = totals
        self.amountsTitle = amountsTitle
        self.totalsTitle = totalsTitle
        self.runningTitle = runningTitle
        self.format = format
        self.tint = tint
    }
}

extension PackagesChart: PanelChart {
    /// Up to so many amounts, or totals of one baseline, are rows.
    private static let fewAmounts = 4
    private static let fewTotals = 6
    private static let fewOfOneBaseline = 2

    func chart(measuring: inout SceneBuilder) -> Chart? {
        guard let first = days.min(), let last = days.max() else { return nil }
        guard totals.allSatisfy({ $0.baseline <= $0.asOf }) else { return inOrder.chart(measuring: &measuring) }
        let rows = PackageRows(self, days: first...last)
        let plots = PackagePlots(self, days: first...last, measuring.style)
        var panels: [Panel] = []
        if !totals.isEmpty {
            panels.append(hasManyTotals ? plots.totals(&measuring) : rows.totals(&measuring))
        } else if let runningTitle, amounts.count > Self.fewAmounts, amounts.allSatisfy({ $0.date.exactDay != nil }) {
            panels.append(plots.running(runningTitle, &measuring))
        }
        if !amounts.isEmpty {
            let isFew = amounts.count <= Self.fewAmounts
            panels.append(isFew ? rows.amounts(&measuring) : plots.amounts(&measuring))
        }
        // A day more, so that the last bar stands inside.
        let margin = max(1, (last.dayNumber - first.dayNumber) / 60)
        return Chart(
            across: .time(from: first, to: last.adding(days: amounts.isEmpty ? 0 : margin)), panels: panels,
            facts: facts(measuring.style.words))
    }

    /// Without totals that end before they begin.
    private var inOrder: PackagesChart {
        PackagesChart(
            amounts: amounts, totals: totals.filter { $0.baseline <= $0.asOf }, amountsTitle: amountsTitle,
            totalsTitle: totalsTitle, runningTitle: runningTitle, format: format, tint: tint)
    }

    private var hasManyTotals: Bool {
        let counts = Dictionary(grouping: totals, by: \.baseline).mapValues(\.count)
        return totals.count > Self.fewTotals || counts.values.contains { $0 > Self.fewOfOneBaseline }
    }

    private var days: [CivilDate] {
        amounts.flatMap(\.date.ends)
            + totals.flatMap { [$0.baseline, $0.asOf] }
    }

    private func facts(_ words: ChartWords) -> [String] {
        let dates = DateText(words: words, withYear: true)
        let told =
            totals.map { total in
                let stretch = words.stretch.filled([
                    "from": total.baselineText ?? dates.text(total.baseline), "to": dates.text(total.asOf),
                ])
                return "\(totalsTitle): \(format.text(total.value, words)), \(stretch)"
            }
            + amounts.map { "\(amountsTitle): \(format.text($0.value, words)), \(dates.text($0.date))" }
        return told.isEmpty ? [] : [told.map(\.oneLine).joined(separator: "; ") + "."]
    }
}
