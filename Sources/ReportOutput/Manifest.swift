internal import Foundation
internal import ReportModel

/// `manifest.json`: the files of an edition with their digests, and what a briefing needs to embed its charts.
package struct Manifest {
    package static let name = "manifest.json"

    let report: Report
    /// In the order in which they are listed.
    let entries: [WrittenFile]

    var file: OutputFile {
        var json = JSONWriter(.indented)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(report.edition) }
            json.member("files", entries) { json, file in
                json.object { json in
                    json.member("path", file.path)
                    json.member("bytes", file.byteCount)
                    json.member("sha256", file.sha256)
                }
            }
            json.member("charts", report.charts) { $0.write($1) }
        }
        json.endLine()
        return OutputFile(path: Self.name, bytes: json.bytes)
    }
}

extension Manifest {
    /// The files that a manifest lists, with their lengths in bytes.
    /// - Throws: `DecodingError` if the bytes are those of no manifest.
    package static func files(_ bytes: [UInt8]) throws -> [(path: String, bytes: Int)] {
        try JSONDecoder().decode(StoredManifest.self, from: Data(bytes)).files.map { ($0.path, $0.bytes) }
    }

    private struct StoredManifest: Decodable {
        struct File: Decodable {
            let path: String
            let bytes: Int
        }

        let files: [File]
    }
}
