import ReportLexicon

/// The temporal expressions of an article by token.
struct TimeIndex {
    private let readings: [TimeReading]

    /// - Parameter readings: in text order and without overlap.
    init(_ readings: [TimeReading]) { self.readings = readings }

    /// Those that begin in a range.
    func beginning(in range: Range<Int>) -> ArraySlice<TimeReading> {
        let first = firstIndex(notBefore: range.lowerBound)
        var end = first
        while end < readings.count, readings[end].tokens.lowerBound < range.upperBound { end += 1 }
        return readings[first..<end]
    }

    /// The one that begins at a token.
    func beginning(at token: Int) -> TimeReading? { beginning(in: token..<token + 1).first }

    private func firstIndex(notBefore token: Int) -> Int {
        var (low, high) = (0, readings.count)
        while low < high {
            let middle = (low + high) / 2
            if readings[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
