import Foundation
import ReportCharts
import ReportModel
import Testing

@testable import ReportCLI

@Suite struct ReferenceFileTests {
    private func file(_ text: String) throws -> ReferenceFile { try ReferenceFile(Array(text.utf8), path: "a.csv") }

    @Test func everyLabelIsALineInTheOrderOfTheFile() throws {
        let lines = try file(
            "date,value,low,high,label\n2031-01-02,5,,,b\r\n2031-01,,1,2.5,\"a, \"\"x\"\"\"\n\n2031-01-03,6,,,b\n"
        ).lines
        #expect(lines.map(\.label) == ["b", "a, \"x\""])
        #expect(lines[0].points.map(\.value) == [5, 6])
        #expect(lines[1].points.map(\.high) == [Decimal(string: "2.5")])
        #expect(lines[1].points[0].date.dayCount == 31)
    }

    @Test(arguments: [
        ("", "a.csv:1: there is no header"), ("day,count\n1,2\n", "the header names no 'date' and 'value'"),
        ("date,value\n2031-02-30,5\n", "a.csv:2: cannot read date '2031-02-30'"),
        ("date,value\n\"2031-01-01\",5\n2031-01-02,12 tanks\n", "a.csv:3: cannot read the number '12 tanks'"),
        ("date,value\n", "there are no values"),
    ])
    func whatCannotBeReadIsNamedWithItsLine(text: String, message: String) {
        let error = #expect(throws: ReferenceProblem.self) { try file(text) }
        #expect(error?.description.contains(message) == true)
    }
}
