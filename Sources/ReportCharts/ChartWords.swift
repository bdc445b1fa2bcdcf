internal import Foundation
internal import ReportModel

/// The words that charts write by themselves, from a data file (`chart-words.json5`).
package struct ChartWords: Hashable, Sendable, Decodable {
    /// The unit in which large numbers are written: `bn` for 10 to the power of 9.
    package struct Scale: Hashable, Sendable, Decodable {
        package let power: Int
        package let suffix: String
    }

    /// What a reader has to know of a drawing, as sentences.
    package struct Notes: Hashable, Sendable, Decodable {
        package let log: String
        package let ownScales: String
        package let dotted: String
        package let dashed: String
        package let arrow: String
        package let hollow: String
        package let revised: String
        /// Days that are only roughly known.
        package let stretch: String
    }

    /// What a drawing tells, as sentences for those who do not see it.
    package struct Facts: Hashable, Sendable, Decodable {
        /// `{value}` and `{date}`.
        package let point: String
        /// `{name}` and `{point}`.
        package let one: String
        /// `{name}`, `{count}`, `{first}`, `{last}`, `{highest}` and `{lowest}`.
        package let series: String
        /// The same for one whose first and last values are its extremes.
        package let ends: String
        /// `{count}` of `{total}` values.
        package let ranges: String
        /// `{count}`, `{highest}` and `{lowest}`.
        package let scatter: String
        /// `{count}`, `{total}`, `{highest}` and its `{date}`.
        package let bars: String
    }

    /// Twelve short names.
    package let months: [String]
    /// Patterns with `{day}`, `{month}`, `{year}`, `{date}`, `{from}` and `{to}`.
    package let day: String
    package let dayOfYear: String
    package let monthOfYear: String
    package let approximately: String
    package let stretch: String
    package let until: String
    package let since: String
    /// The largest first.
    package let scales: [Scale]
    /// The key of the timeline's marks.
    package let uncertainDay: String
    package let lasting: String
    package let planned: String
    /// Patterns with `{low}`, `{high}` and `{value}`.
    package let range: String
    package let atLeast: String
    package let atMost: String
    package let notes: Notes
    package let facts: Facts

    /// - Throws: `DecodingError` for what is not JSON5, for a missing word, and for any number of months but twelve.
    package init(json5: [UInt8]) throws {
        self = try JSON5.decode(ChartWords.self, from: json5)
        guard months.count == 12 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [], debugDescription: "chart words: 'months' names \(months.count) months, not 12"))
        }
    }
}

extension String {
    /// The pattern with its `{name}` places filled.
    func filled(_ values: KeyValuePairs<String, String>) -> String {
        values.reduce(self) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    }
}
