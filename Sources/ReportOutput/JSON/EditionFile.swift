internal import Foundation
package import ReportModel

/// `edition.json`: what the next edition is compared with, small beside `report.json`.
package enum EditionFile {
    package static let name = "edition.json"

    package static func file(_ record: EditionRecord) -> OutputFile {
        var json = JSONWriter(.indented)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(record.edition) }
            json.member("articles", record.articles) { json, article in
                json.object { json in
                    json.member("id", article.id)
                    json.member("sha256", article.sha256)
                }
            }
            json.member("claims", record.claims) { $0.write($1) }
        }
        json.endLine()
        return OutputFile(path: name, bytes: json.bytes)
    }

    /// - Throws: `DecodingError` if it was not written by `file`.
    package static func record(_ bytes: [UInt8]) throws -> EditionRecord {
        try JSONDecoder().decode(StoredRecord.self, from: Data(bytes)).record
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
