/// A table of the edition as CSV, with what `datapackage.json` says of its columns.
struct DataTable {
    struct Column {
        let name: String
        let kind: String
        let description: String
    }

    /// As the resource is called: `observations`.
    let name: String
    let title: String
    let columns: [Column]
    /// The column that no two rows share; nil if there is none.
    let key: String?
    let csv: [UInt8]

    init<Row>(_ name: String, title: String, key: String?, fields: [Field<Row>], rows: [Row]) {
        self.name = name
        self.title = title
        self.key = key
        columns = fields.map { Column(name: $0.name, kind: $0.kind.rawValue, description: $0.description) }
        var table = CSVTable()
        table.append(fields.map { .text($0.name) })
        for row in rows { table.append(fields.map { $0.cell(row) }) }
        csv = table.bytes
    }

    var file: OutputFile { OutputFile(path: name + ".csv", bytes: csv) }
}
