internal import Foundation
internal import ReportModel

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

    /// The column `unit`, the same in every table.
    static func unit(_ value: @escaping @Sendable (Row) -> UnitCode) -> Field {
        text("unit", "ISO 4217 for money (XXX: not said), share, person, item, or the unit's name") {
            value($0).rawValue
        }
    }

    /// The column `kind`, the same in every table.
    static func statistic(_ value: @escaping @Sendable (Row) -> Statistic) -> Field {
        text("kind", "flow, cumulative, stock, share, size, rate or duration") { value($0).rawValue }
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
