internal import Foundation

/// The words that charts write by themselves, from a data file (`chart-words.json5`).
package struct ChartWords: Hashable, Sendable, Decodable {
    /// The unit in which large numbers are written: `bn` for 10 to the power of 9.
    package struct Scale: Hashable, Sendable, Decodable {
        package let power: Int
        package let suffix: String
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

    /// - Throws: `DecodingError` for what is not JSON5, for a missing word, and for any number of months but twelve.
    package init(json5: [UInt8]) throws {
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        self = try decoder.decode(ChartWords.self, from: Data(json5))
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
