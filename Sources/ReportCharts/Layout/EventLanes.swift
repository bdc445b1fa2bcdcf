internal import ReportModel

/// The words of event rules above a plot, in lanes, so that no rule runs through another one's words.
struct EventLanes {
    private struct Label {
        let x: Double
        let left: Double
        let lines: [Annotation.Line]
        let lane: Int
        /// What it takes of the page's width, its rule included.
        let extent: ClosedRange<Double>
    }

    private static let laneGap = 7.0
    private static let widest = 130.0
    private static let mostLanes = 2
    /// Rules closer than this cannot be told apart.
    private static let leastDistance = 9.0
    private var labels: [Label] = []

    /// As many of the events as fit into the lanes; of those given first, the most important ones, none is left out for
    /// a later one.
    init(_ events: [EventRule], _ x: PositionScale, within limits: ClosedRange<Double>, on builder: inout SceneBuilder)
    {
        var chosen: [EventRule] = []
        for event in events where x.domain.contains(Double(event.day.dayNumber)) {
            let places = chosen.map { x(Double($0.day.dayNumber)) }
            let isClose = places.contains { abs($0 - x(Double(event.day.dayNumber))) < Self.leastDistance }
            let trial = Self.labels(of: chosen + [event], x, within: limits, builder)
            guard !isClose, trial.labels.allSatisfy({ $0.lane < Self.mostLanes }) else { continue }
            chosen.append(event)
            labels = trial.labels
            builder = trial.builder
        }
    }

    /// Words that have no room on the right of their rule stand on its left.
    private static func labels(
        of events: [EventRule], _ x: PositionScale, within limits: ClosedRange<Double>, _ builder: SceneBuilder
    ) -> (labels: [Label], builder: SceneBuilder) {
        var (labels, builder) = ([Label](), builder)
        for event in events.sorted(by: { ($0.day, $0.label) < ($1.day, $1.label) }) {
            let place = x(Double(event.day.dayNumber))
            let lines = builder.lines(
                event.label, Typography.small, builder.theme.secondary, width: Self.widest, maxLines: 2)
            let width = lines.map { builder.type.width($0.text, $0.style) }.max() ?? 0
            let left = place + 6 + width <= limits.upperBound ? place + 6 : max(limits.lowerBound, place - 6 - width)
            let extent = min(place, left)...max(place, left + width + 8)
            let lane = labels.filter { $0.extent.overlaps(extent) }.map { $0.lane + 1 }.max() ?? 0
            labels.append(Label(x: place, left: left, lines: lines, lane: lane, extent: extent))
        }
        return (labels, builder)
    }

    /// Where each lane begins, and where the last one ends.
    private var tops: [Double] {
        let laneCount = (labels.map(\.lane).max() ?? -1) + 1
        return (0..<laneCount).reduce(into: [0]) { tops, lane in
            let lines = labels.filter { $0.lane == lane }.map(\.lines.count).max() ?? 0
            tops.append((tops.last ?? 0) + Double(lines) * 14 + Self.laneGap)
        }
    }

    var height: Double { tops.last ?? 0 }

    /// From the lanes below `top` down to `bottom`.
    func draw(top: Double, bottom: Double, on builder: inout SceneBuilder) {
        let tops = tops
        for label in labels {
            let start = top + tops[label.lane]
            builder.rule(.grid, from: Point(label.x, start), to: Point(label.x, bottom), builder.theme.axis)
            builder.draw(label.lines, left: label.left, middle: start + 7)
        }
    }
}
