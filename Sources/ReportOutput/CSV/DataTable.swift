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
    let file: OutputFile

    /// - Parameter rows: made when the table is written, and again whenever it is.
    init<Row>(
        _ name: String, title: String, key: String?, fields: [Field<Row>],
        rows: @escaping @Sendable ((Row) -> Void) -> Void
    ) {
        self.name = name
        self.title = title
        self.key = key
        columns = fields.map { Column(name: $0.name, kind: $0.kind.rawValue, description: $0.description) }
        file = OutputFile(path: name + ".csv") { sink in
            var table = CSVTable(to: sink)
            table.append(fields.lazy.map { .text($0.name) })
            rows { row in table.append(fields.lazy.map { $0.cell(row) }) }
            table.finish()
        }
    }
}
