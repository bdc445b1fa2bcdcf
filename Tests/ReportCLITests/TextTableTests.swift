import ReportModel
import Testing

@testable import ReportCLI

@Suite struct TextTableTests {
    private static let table = TextTable(
        columns: ["name", "count", "text"],
        rows: [[.text("a\tb\n"), .number(7), .text("one")], [.text("long"), .number(12), .text("\u{1B}[31mtwo")]])

    private func text(_ form: TableForm, width: Int? = nil) throws -> String {
        try Self.table.text(form, width: width, dates: try TestWords.formatter())
    }

    @Test func columnsAreAligned() throws {
        #expect(try text(.table) == "NAME  COUNT  TEXT\na b       7  one\nlong     12  [31mtwo\n")
        #expect(try text(.table, width: 8) == "NAME  C…\na b    …\nlong   …\n")
    }

    @Test func decimalsAreRoundAndNothingIsEmpty() {
        #expect(TableCell.decimal(0.1 + 0.7).text(nil) == "0.8" && TableCell.none.text(nil).isEmpty)
    }

    @Test func programsGetOneLineForARow() throws {
        #expect(try text(.tsv) == "name\tcount\ttext\na b\t7\tone\nlong\t12\t[31mtwo\n")
        #expect(try text(.json).hasPrefix(#"{"count":7,"name":"a\tb\n","text":"one"}"# + "\n"))
    }
}
