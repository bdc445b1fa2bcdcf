internal import ReportModel

/// `manifest.json`: the files of an edition with their digests, and what a briefing needs to embed its charts.
struct Manifest {
    let report: Report
    /// In the order in which they are listed.
    let files: [OutputFile]

    var file: OutputFile {
        var json = JSONWriter(.indented)
        json.object { json in
            json.member("schemaVersion", ContractLine.schemaVersion)
            json.member("edition") { $0.write(report.edition) }
            json.member("files", files) { json, file in
                json.object { json in
                    json.member("path", file.path)
                    json.member("bytes", file.bytes.count)
                    json.member("sha256", SHA256.hexadecimal(file.bytes))
                }
            }
            json.member("charts", report.charts) { $0.write($1) }
        }
        json.endLine()
        return OutputFile(path: "manifest.json", bytes: json.bytes)
    }
}
