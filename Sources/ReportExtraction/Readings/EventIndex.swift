internal import Algorithms
import ReportModel

/// The events of an article by the words that tell of them, whose clauses may overlap.
struct EventIndex: Sendable {
    private let events: [Event]
    /// For each event the farthest end of its words and of those before it.
    private let reaches: [Int]

    init(_ events: [Event]) {
        let ordered = events.enumerated().sorted {
            ($0.element.source.span.start, $0.offset) < ($1.element.source.span.start, $1.offset)
        }.map(\.element)
        self.events = ordered
        reaches = Array(ordered.reductions(0) { max($0, $1.source.span.end) }.dropFirst())
    }

    /// The event told by the words around a span: of several the one with the shortest clause, then the first.
    func nearest(to span: TextSpan) -> Event? {
        let first = reaches.partitioningIndex { $0 > span.start }
        return events[first...].prefix { $0.source.span.start < span.end }
            .filter { $0.source.span.overlaps(span) }
            .min { $0.source.span.length < $1.source.span.length }
    }
}
