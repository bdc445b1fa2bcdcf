internal import Foundation
internal import ReportModel

/// A message as one line of JSON.
struct LogRecord: Encodable {
    /// ISO 8601, in universal time.
    let time: String
    /// `error`, `warning`, `note` or `info`.
    let level: String
    let message: String
    var code: String?
    var location: String?
    var line: Int?
    var column: Int?
    var hint: String?

    /// The record, without a line feed.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: (try? encoder.encode(self)) ?? Data(), as: UTF8.self)
    }
}
