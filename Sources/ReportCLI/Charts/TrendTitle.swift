internal import Foundation
internal import ReportModel

/// The title of values over time: what they say, by the phrase that fits them, and no more.
struct TrendTitle {
    /// A value as it is told.
    struct Value {
        /// Closed bounds; nil is an open side.
        let low: Decimal?
        let high: Decimal?
        let text: String
        let date: String
        let interval: CivilInterval?

        /// For ordering.
        fileprivate var size: Decimal { low ?? high ?? 0 }

        /// Whether it is certainly more than another.
        fileprivate func exceeds(_ other: Value) -> Bool {
            guard let low, let top = other.high else { return false }
            return low > top
        }

        /// Whether it certainly came before another.
        fileprivate func precedes(_ other: Value) -> Bool {
            guard let end = interval?.latest, let start = other.interval?.earliest else { return false }
            return end < start
        }
    }

    private let values: [Value]
    private let words: ChartPlanWords.Trend

    /// In the order of their dates.
    init(_ values: [Value], words: ChartPlanWords.Trend) {
        self.values = values
        self.words = words
    }

    /// Nil without values.
    func text(of what: String) -> String? {
        guard let first = values.first, let last = values.last else { return nil }
        let highest = values.max { $0.size < $1.size } ?? last
        let lowest = values.min { $0.size < $1.size } ?? first
        let phrase = phrase(first, last, lowest: lowest, highest: highest)
        return phrase.filled([
            "what": what, "first": first.text, "firstDate": first.date, "last": last.text, "lastDate": last.date,
            "high": highest.text, "highDate": highest.date, "low": lowest.text, "lowDate": lowest.date,
        ])
    }

    private func phrase(_ first: Value, _ last: Value, lowest: Value, highest: Value) -> Phrase {
        if values.count == 1 { return first.date.isEmpty ? words.one : words.dated }
        guard first.precedes(last) else { return lowest.size == highest.size ? words.one : words.between }
        if lowest.size == highest.size { return words.level }
        if last.exceeds(first), last.size == highest.size, first.size == lowest.size { return words.rise }
        if first.exceeds(last), first.size == highest.size, last.size == lowest.size { return words.fall }
        return highest.exceeds(first) && highest.exceeds(last) ? words.peak : words.between
    }
}
