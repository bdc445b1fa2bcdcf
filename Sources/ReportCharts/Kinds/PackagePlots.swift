internal import Foundation
internal import ReportModel

/// Many totals as lines, many amounts as bars, and the sum of the amounts so far.
struct PackagePlots {
    private static let mostLabels = 8
    private let chart: PackagesChart
    private let days: ClosedRange<CivilDate>
    private let style: ChartStyle

    init(_ chart: PackagesChart, days: ClosedRange<CivilDate>, _ style: ChartStyle) {
        (self.chart, self.days, self.style) = (chart, days, style)
    }

    private func text(_ value: Decimal) -> String { chart.format.text(value, style.words) }
    private func line(_ text: String, _ textStyle: TextStyle, _ color: Color) -> Annotation.Line {
        Annotation.Line(text: text, style: textStyle, color: color)
    }

    /// A line for each baseline through the totals that were stated; dotted to the first, since nobody says what lies
    /// between.
    func totals(_ measuring: inout SceneBuilder) -> Panel {
        let axis = ValueAxis(chart.totals.map(\.value), chart.format, style.words, count: 4)
        var panel = Panel(title: chart.totalsTitle, upright: .values(axis), leastHeight: 130, headroom: 12)
        // The latest baseline is most often the one that readers know; it comes first and lies on top.
        for (index, baseline) in Set(chart.totals.map(\.baseline)).sorted(by: >).enumerated().reversed() {
            let tint = index == 0 ? chart.tint : Tint.series(index)
            add(baseline, tint, to: &panel)
        }
        return panel
    }

    private func add(_ baseline: CivilDate, _ tint: Tint, to panel: inout Panel) {
        let totals = chart.totals.filter { $0.baseline == baseline }
            .sorted { ($0.asOf, $0.value) < ($1.asOf, $1.value) }
        let points = totals.map { Position(Double($0.asOf.dayNumber), $0.value.drawn) }
        guard let first = points.first, let last = points.last, let end = totals.last else { return }
        let (color, textColor) = (style.theme.color(tint), style.theme.textColor(tint))
        let start = Position(Double(baseline.dayNumber), 0)
        panel.marks += [
            LineMark(points: [start, first], color: color, style: .dotted), LineMark(points: points, color: color),
        ]
        panel.marks += points.map { PointMark(at: $0, color: color, symbol: tint.symbol, radius: 4) }
        let date = end.baselineText ?? DateText(words: style.words, withYear: true).text(baseline)
        let since = style.words.since.filled(["date": date])
        panel.annotations.append(
            Annotation(
                at: last,
                lines: [
                    line(text(end.value), Typography.value, textColor),
                    line(since, Typography.small, style.theme.secondary),
                ], place: .end))
        panel.annotations += zip(totals, points).dropLast().map { total, point in
            Annotation(
                at: point, lines: [line(text(total.value), Typography.small, textColor)],
                place: .near([.above, .left], weight: total.value.drawn))
        }
    }

    /// A bar for each amount on its day, a pale block over the days that it may belong to.
    func amounts(_ measuring: inout SceneBuilder) -> Panel {
        let axis = ValueAxis(chart.amounts.map(\.value), chart.format, style.words, count: 2)
        var panel = Panel(
            title: chart.amountsTitle, upright: .values(axis), leastHeight: measuring.isBare ? 50 : 84, headroom: 20)
        let color = style.theme.color(chart.tint)
        let exact = chart.amounts.filter { $0.date.exactDay != nil }
        let thickness = thickness(of: exact, width: measuring.scene.width)
        // The pale blocks first, so that they hide no bar.
        panel.marks = chart.amounts.filter { $0.date.exactDay == nil }.map { amount in
            let (from, to) = ends(of: amount)
            return RectangleMark(x: from...to, y: amount.value.stretch, color: color)
        }
        panel.marks += exact.map { amount in
            let day = ends(of: amount).from
            return BarMark(
                from: Position(day, 0), to: Position(day, amount.value.drawn), color: color, thickness: thickness)
        }
        // The largest first, each once: the rest can be read off the axis.
        let labelled = chart.amounts.sorted { $0.value > $1.value }.prefix(Self.mostLabels)
        panel.annotations = labelled.map { amount in
            let (from, to) = ends(of: amount)
            return Annotation(
                at: Position((from + to) / 2, amount.value.drawn),
                lines: [line(text(amount.value), Typography.smallStrong, style.theme.secondary)],
                place: .near([.above], weight: amount.value.drawn), distance: 4)
        }
        return panel
    }

    /// The sum of all amounts up to each day, held until the next.
    func running(_ title: String, _ measuring: inout SceneBuilder) -> Panel {
        let sorted = chart.amounts.map { (ends(of: $0).from, $0.value) }.sorted { $0.0 < $1.0 }
        var (sum, points) = (Decimal(0), [Position(Double(days.lowerBound.dayNumber), 0)])
        for (day, value) in sorted {
            sum += value
            points.append(Position(day, sum.drawn))
        }
        points.append(Position(Double(days.upperBound.dayNumber), sum.drawn))
        let axis = ValueAxis([sum], chart.format, style.words, count: 4)
        let color = style.theme.color(chart.tint)
        let end = Position(Double(days.upperBound.dayNumber), sum.drawn)
        var panel = Panel(title: title, upright: .values(axis), leastHeight: measuring.isBare ? 60 : 120)
        panel.marks = [
            AreaMark(
                uppers: points, lowers: points.map { Position($0.x, 0) }, color: color, isStepped: true),
            LineMark(points: points, color: color, isStepped: true), PointMark(at: end, color: color, radius: 5),
        ]
        panel.annotations = [
            Annotation(
                at: end, lines: [line(text(sum), Typography.value, style.theme.textColor(chart.tint))], place: .end)
        ]
        return panel
    }

    private func ends(of amount: StatedAmount) -> (from: Double, to: Double) {
        let from = amount.date.earliest ?? days.lowerBound
        return (Double(from.dayNumber), Double(max(from, amount.date.latest ?? days.upperBound).dayNumber))
    }

    /// As wide as the days allow, thinner where bars are close.
    private func thickness(of amounts: [StatedAmount], width: Double) -> Double {
        let sorted = Set(amounts.map { ends(of: $0).from }).sorted()
        let least = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.min() ?? 30
        let perDay = width * 0.8 / Double(max(1, days.upperBound.dayNumber - days.lowerBound.dayNumber))
        return min(14, max(2.5, least * perDay - 1.5))
    }
}

extension Decimal {
    /// From zero to it, or from it to zero.
    fileprivate var stretch: ClosedRange<Double> { min(0, drawn)...max(0, drawn) }
}
