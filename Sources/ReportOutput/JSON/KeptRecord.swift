internal import Foundation

/// What stands in a line of `report extract --for-build` beyond the contract: with it a build gives the same report as
/// from the articles, whoever has cut, sorted or repeated the lines.
package struct KeptRecord: Sendable {
    /// The line that the article came in, byte for byte.
    private let record: [UInt8]
    /// Names what has read the article: program, lexicon and options.
    private let reader: String
    /// What was read; nil where it hangs on other articles or on the place among them, so that a build must read again.
    private let extraction: [UInt8]?

    package init(record: [UInt8], reader: String, extraction: [UInt8]?) {
        (self.record, self.reader, self.extraction) = (record, reader, extraction)
    }

    fileprivate func write(to json: inout JSONWriter) {
        if let text = String(validating: record, as: UTF8.self) {
            json.member("record", text)
        } else {
            json.member("recordBase64", Data(record).base64EncodedString())
        }
        json.member("reader", reader)
        json.member("extraction", extraction.map { Data($0).base64EncodedString() })
    }
}

extension JSONWriter {
    mutating func write(_ record: KeptRecord) { object { record.write(to: &$0) } }
}
