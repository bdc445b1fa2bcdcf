internal import ReportModel

/// An event in its row: a point for a day, a bar for a stretch, a fading one for a day somewhere in a stretch.
struct TimelineMark: Mark {
    enum Shape: Hashable {
        case day, stretch, uncertain

        init(_ date: CivilInterval) {
            self = date.exactDay != nil ? .day : date.isUncertainDay ? .uncertain : .stretch
        }

        /// In logical pixels; a shorter stretch would look like a day.
        fileprivate var leastWidth: Double {
            switch self {
            case .day: 10
            case .stretch: 14
            case .uncertain: 26
            }
        }
    }

    let item: TimelineItem
    let row: Double
    let color: Color

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        let y = plot.y(row)
        let (shape, left, right) = Self.place(item, plot.x)
        let (start, end) = (Position(left, y), Position(right, y))
        let point = PointMark(
            at: Position((left + right) / 2, y), color: color, symbol: item.isPlanned ? .ring : item.tint.symbol)
        switch shape {
        case .day: point.draw(in: .page, on: &builder)
        case .uncertain:
            BarMark.uncertainDay(from: start, to: end, color: color).draw(in: .page, on: &builder)
            if item.isPlanned { point.draw(in: .page, on: &builder) }
        case .stretch:
            let vague = item.date.vagueEnds
            BarMark(
                from: start, to: end, color: color, look: item.isPlanned ? .hollow : .round, fadesStart: vague.start,
                fadesEnd: vague.end
            ).draw(in: .page, on: &builder)
        }
    }

    /// What it takes of the width of the page, in logical pixels.
    static func place(_ item: TimelineItem, _ x: PositionScale) -> (shape: Shape, left: Double, right: Double) {
        let from = item.date.earliest.map { x(Double($0.dayNumber)) } ?? x.range.lowerBound
        let to = item.date.latest.map { x(Double($0.dayNumber)) } ?? x.range.upperBound
        let shape = Shape(item.date)
        let half = max(to - from, shape.leastWidth) / 2
        // Days at the ends of the axis may reach a little beyond it.
        let middle = shape == .uncertain ? min((from + to) / 2, x.range.upperBound + 6 - half) : (from + to) / 2
        return (shape, middle - half, middle + half)
    }

    /// How the key shows it; a point needs no explanation.
    static func sample(_ item: TimelineItem) -> MarkKey.Sample? {
        switch Shape(item.date) {
        case .day: item.isPlanned ? .point(.ring) : nil
        case .stretch: item.isPlanned ? .hollowSpan : .span
        case .uncertain: item.isPlanned ? .point(.ring) : .fading
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
