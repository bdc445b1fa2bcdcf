internal import ReportModel

/// `datapackage.json`: what the tables hold, in the form of Frictionless Data Package 2.
struct DataPackage {
    let report: Report
    /// Each with what was written of it.
    let tables: [(DataTable, WrittenFile)]

    var file: OutputFile {
        var json = JSONWriter(.indented)
        let edition = report.edition
        json.object { json in
            json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            json.member("name", "report-\(edition.id)")
            json.member("title", edition.title)
            json.member("version", edition.id)
            // The newest day of the input, so that the same input gives the same bytes.
            if let asOf = edition.asOf { json.member("created", "\(asOf)T00:00:00Z") }
            json.member("sources", report.articles) { $0.write(source: $1) }
            json.member("resources", tables) { $0.write($1.0, $1.1) }
        }
        json.endLine()
        return OutputFile(path: "datapackage.json", bytes: json.bytes)
    }
}

extension JSONWriter {
    fileprivate mutating func write(source article: ArticleHead) {
        object { json in
            json.member("title", article.title ?? article.id)
            json.member("path", article.origin.location)
        }
    }

    fileprivate mutating func write(_ table: DataTable, _ file: WrittenFile) {
        object { json in
            json.member("name", table.name)
            json.member("title", table.title)
            json.member("type", "table")
            json.member("path", file.path)
            json.member("format", "csv")
            json.member("mediatype", "text/csv")
            json.member("encoding", "utf-8")
            json.member("bytes", file.byteCount)
            json.member("hash", "sha256:" + file.sha256)
            json.member("schema") { $0.write(schema: table) }
        }
    }

    private mutating func write(schema table: DataTable) {
        object { json in
            json.member("fields", table.columns) { json, column in
                json.object { json in
                    json.member("name", column.name)
                    json.member("type", column.kind)
                    json.member("description", column.description)
                }
            }
            json.member("missingValues", [""])
            if let key = table.key { json.member("primaryKey", [key]) }
        }
    }
}
