internal import Foundation
internal import ReportModel

/// Few totals and amounts as rows: since when or on which day on the left, the value at the end of the mark.
struct PackageRows {
    private let chart: PackagesChart
    private let days: ClosedRange<CivilDate>

    init(_ chart: PackagesChart, days: ClosedRange<CivilDate>) {
        self.chart = chart
        self.days = days
    }

    /// A bar from each baseline to the day up to which it counts.
    func totals(_ measuring: inout SceneBuilder) -> Panel {
        let sorted = chart.totals.enumerated().sorted {
            ($0.element.baseline, $0.element.asOf, $0.offset) < ($1.element.baseline, $1.element.asOf, $1.offset)
        }.map(\.element)
        let words = measuring.style.words
        let color = measuring.theme.color(chart.tint)
        var (rows, panel) = ([Row](), Panel(title: chart.totalsTitle, upright: .rows([])))
        for (index, total) in sorted.enumerated() {
            let baseline = total.baselineText ?? DateText(words: words, withYear: true).text(total.baseline)
            rows.append(
                Row(
                    label: words.since.filled(["date": baseline]).capitalizedFirst, detail: total.detail,
                    measuring: &measuring))
            let start = Position(Double(total.baseline.dayNumber), Double(index))
            let end = Position(Double(total.asOf.dayNumber), Double(index))
            panel.marks += [
                BarMark(from: start, to: end, color: color.with(opacity: 0.36), thickness: 9),
                PointMark(at: start, color: color, symbol: .bar, radius: 7),
                PointMark(at: end, color: color, radius: 6),
            ]
            panel.annotations.append(value(total.value, at: end, measuring))
        }
        panel.upright = .rows(rows)
        return panel
    }

    /// A dot on each day, or a fading bar over the days that it may be.
    func amounts(_ measuring: inout SceneBuilder) -> Panel {
        let dates = DateText(words: measuring.style.words, withYear: true)
        let sorted = chart.amounts.enumerated().sorted {
            let (one, other) = (
                $0.element.date.earliest ?? days.lowerBound, $1.element.date.earliest ?? days.lowerBound
            )
            return (one, $0.offset) < (other, $1.offset)
        }.map(\.element)
        let color = measuring.theme.color(chart.tint)
        var (rows, panel) = ([Row](), Panel(title: chart.amountsTitle, upright: .rows([])))
        for (index, amount) in sorted.enumerated() {
            rows.append(Row(label: dates.text(amount.date), detail: amount.detail, measuring: &measuring))
            let start = Position(Double((amount.date.earliest ?? days.lowerBound).dayNumber), Double(index))
            let end = Position(Double((amount.date.latest ?? days.upperBound).dayNumber), Double(index))
            panel.marks.append(
                start.x < end.x
                    ? BarMark.uncertainDay(from: start, to: end, color: color)
                    : PointMark(at: end, color: color, radius: 6) as any Mark)
            panel.annotations.append(value(amount.value, at: end, measuring))
        }
        panel.upright = .rows(rows)
        return panel
    }

    private func value(_ value: Decimal, at place: Position, _ measuring: SceneBuilder) -> Annotation {
        let text = Annotation.Line(
            text: chart.format.text(value, measuring.style.words), style: Typography.value,
            color: measuring.theme.textColor(chart.tint))
        return Annotation(at: place, lines: [text], place: .beside, distance: 13)
    }
}
