internal import Foundation
internal import ReportModel

extension AidChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style)
        let totals = totals.isEmpty ? nil : AidTotalsPanel(self, style)
        let flows = flows.isEmpty ? nil : AidFlowsPanel(self, style)
        let days = self.days
        guard let first = days.min(), let last = days.max() else {
            return page.begin(contentHeight: 40).builder.finished(describedAs: page.description)
        }
        let heights = Self.heights(totals: totals, flows: flows, available: page.contentHeight - TimeAxis.height)
        var (builder, area) = page.begin(contentHeight: heights.totals + heights.flows + TimeAxis.height)
        let left = area.left + max(totals?.axis.width(style.type) ?? 0, flows?.axis.width(style.type) ?? 0)
        // Labels of totals never take more than a third of the page.
        let right = max(area.right - (totals?.labelWidth ?? 10), left + (area.width - left + area.left) * 0.6)
        // The last bar and its value stay inside the plot.
        let margin = max(1, (last.dayNumber - first.dayNumber) / 50)
        let x = TimeScale(
            from: first, to: last.adding(days: margin), left: left, right: right, words: style.words)
        let middle = area.top + heights.totals
        let upper = Rect(left: left, top: area.top, right: right, bottom: middle)
        let lower = Rect(left: left, top: middle, right: right, bottom: middle + heights.flows)
        totals?.draw(x, in: upper, on: &builder)
        flows?.draw(x, in: lower, right: area.right, on: &builder)
        TimeAxis(scale: x).draw(at: lower.bottom, on: &builder)
        return builder.finished(describedAs: page.description + described(style))
    }

    private var days: [CivilDate] {
        flows.flatMap { [$0.date.earliest, $0.date.latest].compactMap { $0 } }
            + totals.flatMap { [$0.baseline, $0.asOf] }
    }

    private static func heights(
        totals: AidTotalsPanel?, flows: AidFlowsPanel?, available: Double
    ) -> (totals: Double, flows: Double) {
        guard let totals else { return (0, max(available, 160)) }
        guard flows != nil else { return (max(available, totals.leastHeight), 0) }
        let upper = max(available * 0.58, totals.leastHeight)
        return (upper, max(available - upper, 128))
    }

    private func described(_ style: ChartStyle) -> String {
        let dates = DateText(words: style.words, withYear: true)
        let told =
            totals.map { total in
                "\(totalsTitle): \(format.text(total.value, style.words)), \(dates.text(total.baseline)) – \(dates.text(total.asOf))"
            }
            + flows.map { flow in
                "\(flowsTitle): \(format.text(flow.value, style.words)), \(dates.text(flow.date))"
            }
        return told.isEmpty ? "" : " " + told.map(\.oneLine).joined(separator: "; ") + "."
    }
}
