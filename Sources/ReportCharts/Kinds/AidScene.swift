internal import Foundation
internal import ReportModel

extension AidChart: ChartKind {
    package func scene(_ frame: ChartFrame, size: ChartSize, style: ChartStyle) -> Scene {
        let page = Page(frame, size: size, style: style)
        guard let first = days.min(), let last = days.max() else {
            return page.begin(contentHeight: 40).builder.finished(describedAs: page.description)
        }
        let upper = Upper(self, style)
        let flowsPanel = flows.isEmpty ? nil : AidFlowsPanel(self, style)
        let upperHeight = upper.height
        let lowerHeight = flows.isEmpty ? 6 : max(page.contentHeight - TimeAxis.height - upperHeight, 140)
        var (builder, area) = page.begin(contentHeight: upperHeight + lowerHeight + TimeAxis.height)
        let axisWidth = max(upper.axisWidth(style.type), flowsPanel?.axis.width(style.type) ?? 0)
        // The last bar and its value stay inside the plot.
        let margin = max(1, (last.dayNumber - first.dayNumber) / 50)
        let x = TimeScale.fitting(
            upper.labelWidth, at: totals.map(\.asOf).max() ?? last, from: first, to: last.adding(days: margin),
            left: area.left + max(axisWidth, 6), right: area.right, words: style.words)
        let middle = area.top + upperHeight
        upper.draw(x, in: Rect(left: x.left, top: area.top, right: x.right, bottom: middle), on: &builder)
        let lower = Rect(left: x.left, top: middle, right: x.right, bottom: middle + lowerHeight)
        flowsPanel?.draw(x, in: lower, right: area.right, on: &builder)
        TimeAxis(scale: x).draw(at: lower.bottom, on: &builder)
        return builder.finished(describedAs: page.description + described(style))
    }

    /// The panel of totals: rows for few of them, lines where one baseline has many.
    private enum Upper {
        case none
        case spans(AidSpansPanel)
        case lines(AidTotalsPanel)

        init(_ chart: AidChart, _ style: ChartStyle) {
            let counts = Dictionary(grouping: chart.totals, by: \.baseline).mapValues(\.count)
            let isMany = counts.values.contains { $0 > 2 } || chart.totals.count > 6
            self =
                chart.totals.isEmpty
                ? .none : isMany ? .lines(AidTotalsPanel(chart, style)) : .spans(AidSpansPanel(chart, style))
        }

        var height: Double {
            switch self {
            case .none: 0
            case .spans(let panel): panel.height
            case .lines(let panel): panel.height
            }
        }

        var labelWidth: Double {
            switch self {
            case .none: 0
            case .spans(let panel): panel.labelWidth + 3
            case .lines(let panel): panel.labelWidth
            }
        }

        func axisWidth(_ type: Typeface) -> Double {
            if case .lines(let panel) = self { panel.axis.width(type) } else { 0 }
        }

        func draw(_ x: TimeScale, in area: Rect, on builder: inout SceneBuilder) {
            switch self {
            case .none: break
            case .spans(let panel): panel.draw(x, in: area, on: &builder)
            case .lines(let panel): panel.draw(x, in: area, on: &builder)
            }
        }
    }

    private var days: [CivilDate] {
        flows.flatMap { [$0.date.earliest, $0.date.latest].compactMap { $0 } }
            + totals.flatMap { [$0.baseline, $0.asOf] }
    }

    private func described(_ style: ChartStyle) -> String {
        let dates = DateText(words: style.words, withYear: true)
        let told =
            totals.map { total in
                let baseline = total.baselineText ?? dates.text(total.baseline)
                return
                    "\(totalsTitle): \(format.text(total.value, style.words)), \(baseline) – \(dates.text(total.asOf))"
            }
            + flows.map { flow in
                "\(flowsTitle): \(format.text(flow.value, style.words)), \(dates.text(flow.date))"
            }
        return told.isEmpty ? "" : " " + told.map(\.oneLine).joined(separator: "; ") + "."
    }
}
