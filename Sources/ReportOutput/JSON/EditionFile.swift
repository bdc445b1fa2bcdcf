internal import Foundation
package import ReportModel

/// What stays of an edition for those after it: `edition.json`, small, and `claims.json`, with what it is compared by.
package enum EditionFile {
    package static let name = "edition.json"
    package static let claimsName = "claims.json"

    static func files(_ summary: EditionSummary, _ record: EditionRecord) -> [OutputFile] {
        [head(summary), claims(record)]
    }

    private static func head(_ summary: EditionSummary) -> OutputFile {
        var json = JSONWriter(.indented)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(summary.edition) }
            json.member("articles", summary.articles)
            json.member("figures", summary.figures)
            json.member("events", summary.events)
            json.member("charts", summary.charts)
            json.member("findings", summary.findings) { json, finding in
                json.object { json in
                    json.member("severity", finding.severity.rawValue)
                    json.member("code", finding.code)
                    json.member("message", finding.message)
                    json.member("location", finding.location)
                    json.member("startByte", finding.span?.start)
                    json.member("endByte", finding.span?.end)
                    json.member("hint", finding.hint)
                }
            }
        }
        json.endLine()
        return OutputFile(path: name, bytes: json.bytes)
    }

    private static func claims(_ record: EditionRecord) -> OutputFile {
        OutputFile(path: claimsName) { write(record, to: $0) }
    }

    private static func write(_ record: EditionRecord, to sink: any ByteSink) {
        var json = JSONWriter(.indented, to: sink)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("articles", record.articles) { json, article in
                json.object { json in
                    json.member("id", article.id)
                    json.member("sha256", article.sha256)
                }
            }
            json.member("claims", record.claims) { $0.write($1) }
        }
        json.endLine()
        json.finish()
    }

    /// - Throws: `DecodingError` if it was not written by this version of the tool.
    package static func summary(_ bytes: [UInt8]) throws -> EditionSummary {
        try JSONDecoder().decode(StoredSummary.self, from: Data(bytes)).summary
    }

    /// - Parameters:
    ///   - head: the bytes of `edition.json`.
    ///   - claims: those of `claims.json`.
    /// - Throws: `DecodingError` if they were not written by this version of the tool.
    package static func record(head: [UInt8], claims: [UInt8]) throws -> EditionRecord {
        try JSONDecoder().decode(StoredRecord.self, from: Data(claims)).record(of: try summary(head).edition)
    }
}
extension JSONWriter {
    fileprivate mutating func write(_ claim: ClaimRecord) {
        object { json in
            json.member("id", claim.id)
            json.write(claim.key)
            json.member("label", claim.label)
            json.member("date", claim.interval?.edtf)
            json.write(claim.quantity)
            json.member("observations", claim.observations)
            json.member("articles", claim.articles)
            json.member("quote", claim.quote)
            json.member("sentence", claim.sentence)
        }
    }
}
