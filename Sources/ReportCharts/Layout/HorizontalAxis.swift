internal import ReportModel

/// The horizontal axis of a stack of panels, as wide as the words on the right of the marks allow.
struct HorizontalAxis {
    enum Kind {
        case time(TimeScale)
        case values(ValueAxis)
    }

    let kind: Kind
    let scale: PositionScale
    /// The right end of all marks, behind which the labels at the ends of lines stand.
    let column: Double

    private static let step = 8.0
    private static let leastWidth = 80.0

    /// Tries narrower and narrower plots until every label fits, and stops at a plot that is hardly one.
    init(_ chart: Chart, left: Double, right: Double, words: ChartWords, type: Typeface) {
        let labels = chart.panels.flatMap(\.annotations).filter { $0.place == .end || $0.place == .beside }
            .map { (annotation: $0, width: $0.width(in: type)) }
        let widest = labels.map { $0.width + $0.annotation.distance }.max() ?? 0
        var reserve = 8.0
        while true {
            let end = max(right - reserve, left + Self.leastWidth)
            let axis = HorizontalAxis(chart.across, left: left, right: end, words: words)
            let fits = labels.allSatisfy { label, width in
                let start = label.place == .end ? axis.column : axis.scale(label.at.x)
                return start + label.distance + width <= right
            }
            if fits || reserve > widest + Self.step {
                self = axis
                return
            }
            reserve += Self.step
        }
    }

    private init(_ across: Chart.Across, left: Double, right: Double, words: ChartWords) {
        switch across {
        case .time(let first, let last):
            let time = TimeScale(from: first, to: last, left: left, right: right, words: words)
            (kind, scale, column) = (.time(time), time.scale, time(last))
        case .values(let axis):
            scale = axis.scale(from: left, to: right)
            (kind, column) = (.values(axis), right)
        }
    }

    var left: Double { scale.range.lowerBound }
    var right: Double { scale.range.upperBound }

    /// The room it takes above or below the panels.
    var height: Double {
        switch kind {
        case .time(let time): TimeAxis(scale: time).height
        case .values: 30
        }
    }

    /// Whether it stands below the panels.
    var isBelow: Bool { if case .time = kind { true } else { false } }
}
