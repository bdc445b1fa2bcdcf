internal import ReportModel

/// How a date is drawn on a time axis.
struct TimelineMark: Hashable {
    enum Shape: Hashable {
        /// A day, or a stretch too short to be told from one.
        case day
        case stretch
        /// One unknown day of a stretch.
        case uncertain
    }

    let shape: Shape
    let left: Double
    let right: Double
    private let fadesLeft: Bool
    private let fadesRight: Bool
    private let isPlanned: Bool
    private let tint: Tint

    init(_ item: TimelineItem, _ x: TimeScale) {
        let from = item.date.earliest.map { x($0) } ?? x.left
        let to = item.date.latest.map { x($0) } ?? x.right
        let middle = (from + to) / 2
        let isShort = to - from < 10
        shape = isShort ? .day : item.date.isUncertainDay ? .uncertain : .stretch
        (left, right) = isShort ? (middle - 5, middle + 5) : (from, to)
        (fadesLeft, fadesRight) = item.date.vagueEnds
        isPlanned = item.isPlanned
        tint = item.tint
    }

    var sample: MarkKey.Sample? {
        switch shape {
        case .day: isPlanned ? .ring : nil
        case .stretch: isPlanned ? .hollowSpan : .span
        case .uncertain: isPlanned ? .ring : .fading
        }
    }

    func draw(at y: Double, on builder: inout SceneBuilder) {
        let color = builder.theme.color(tint)
        var span = SpanMark(left: left, right: right, color: color)
        switch shape {
        case .day:
            PointMark(color: color, symbol: isPlanned ? .ring : .disc)
                .draw(at: Point((left + right) / 2, y), on: &builder)
        case .uncertain:
            span.uncertain.draw(at: y, on: &builder)
            if isPlanned { PointMark(color: color, symbol: .ring).draw(at: Point((left + right) / 2, y), on: &builder) }
        case .stretch:
            (span.fadesLeft, span.fadesRight, span.isHollow) = (fadesLeft, fadesRight, isPlanned)
            span.draw(at: y, on: &builder)
        }
    }
}

extension CivilInterval {
    /// Whether it means one day that nobody knows.
    var isUncertainDay: Bool {
        switch form {
        case .oneOf, .choice: true
        case .date, .period: false
        }
    }

    /// Which ends are open or only roughly known.
    fileprivate var vagueEnds: (start: Bool, end: Bool) {
        func isVague(_ date: EDTFDate?) -> Bool { date?.qualifier != .certain }
        return switch form {
        case .date(let date): (isVague(date), isVague(date))
        case .period(let from, let to), .oneOf(let from, let to): (isVague(from), isVague(to))
        case .choice: (false, false)
        }
    }
}
