internal import Foundation

/// A column of a table: the one place that says how it is called, what it holds and how it is filled.
struct Field<Row>: Sendable {
    /// The types of Frictionless Table Schema that occur. EDTF dates are strings there.
    enum Kind: String, Sendable {
        case string
        case number
        case integer
        case boolean
        /// ISO 8601, `YYYY-MM-DD`.
        case date
    }

    let name: String
    let kind: Kind
    /// For readers of `datapackage.json`.
    let description: String
    let cell: @Sendable (Row) -> CSVTable.Cell

    static func text(
        _ name: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?
    ) -> Field {
        Field(name: name, kind: .string, description: description) { .text(value($0)) }
    }

    static func number(
        _ name: String, _ description: String, _ value: @escaping @Sendable (Row) -> Decimal?
    ) -> Field {
        Field(name: name, kind: .number, description: description) { .decimal(value($0)) }
    }

    static func count(_ name: String, _ description: String, _ value: @escaping @Sendable (Row) -> Int?) -> Field {
        Field(name: name, kind: .integer, description: description) { .number(value($0).map(String.init)) }
    }

    static func date(_ name: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?) -> Field {
        Field(name: name, kind: .date, description: description) { .text(value($0)) }
    }

    static func flag(_ name: String, _ description: String, _ value: @escaping @Sendable (Row) -> Bool) -> Field {
        Field(name: name, kind: .boolean, description: description) { .text(value($0) ? "true" : "false") }
    }
}
