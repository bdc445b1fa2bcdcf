internal import Algorithms
import ReportLexicon

/// The temporal expressions of an article by token.
struct TimeIndex {
    private let readings: [TimeReading]

    /// - Parameter readings: in text order and without overlap.
    init(_ readings: [TimeReading]) { self.readings = readings }

    /// Those that begin in a range.
    func beginning(in range: Range<Int>) -> ArraySlice<TimeReading> {
        let first = readings.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
        return readings[first...].prefix { $0.tokens.lowerBound < range.upperBound }
    }

    /// The one that begins at a token.
    func beginning(at token: Int) -> TimeReading? { beginning(in: token..<token + 1).first }
}
