import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct CSVExporterTests {
    @Test(arguments: [
        (CSVTable.Cell.text("plain"), "plain"), (.text(nil), ""), (.text("a,b"), "\"a,b\""),
        (.text("say \"no\""), "\"say \"\"no\"\"\""), (.text("two\r\nlines"), "\"two\r\nlines\""),
        (.text("=SUM(A1)"), "'=SUM(A1)"), (.text("+1"), "'+1"), (.text("-1"), "'-1"), (.text("@home"), "'@home"),
        (.text("\t=1"), "'\t=1"), (.text("a=b"), "a=b"), (.number("-1"), "-1"), (.number("0.55"), "0.55"),
        (.number(nil), ""), (.text("–dash"), "–dash"),
    ])
    func cells(cell: CSVTable.Cell, expected: String) {
        var table = CSVTable()
        table.append([cell, .text("next")])
        #expect(String(decoding: table.bytes, as: UTF8.self) == expected + ",next\r\n")
    }

    @Test func everyFigureIsARowWithAllFields() throws {
        let report = SampleReport.make()
        let rows = rows(try #require(CSVExporter().files(for: report).first))
        #expect(rows.count == report.observations.count + 1)
        #expect(rows.allSatisfy { $0.count == ObservationField.all.count })
        #expect(rows[0].prefix(6) == ["id", "measure", "measure_label", "kind", "low", "high"])
        let share = try #require(rows.first { $0[0] == "f40" })
        #expect(share[4...8] == ["0.4", "0.4", "0.4", "exact", "share"])
        let open = try #require(rows.first { $0[0] == "f90" })
        #expect(open[4...8] == ["91", "", "90", "more_than", "person"])
    }

    @Test func fieldNamesAreDistinct() {
        let names = ObservationField.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    /// A reader of RFC 4180 for the test alone.
    private func rows(_ file: OutputFile) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for character in String(decoding: file.bytes, as: UTF8.self) {
            let last = (rows.count - 1, rows[rows.count - 1].count - 1)
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[last.0].append("")
            case "\r\n" where !isQuoted: rows.append([""])
            default: rows[last.0][last.1].append(character)
            }
        }
        return Array(rows.dropLast())
    }
}
