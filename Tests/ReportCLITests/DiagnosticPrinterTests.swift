import ReportModel
import Testing

@testable import ReportCLI

@Suite struct DiagnosticPrinterTests {
    private static let printer = DiagnosticPrinter()

    private static func article(_ text: String) -> ArticleHead {
        ArticleHead(
            Article(
                id: "a.txt", origin: Origin(location: "a.txt", byteCount: text.utf8.count, sha256: ""), title: nil,
                text: text, language: nil, publication: nil, passages: []), publication: nil)
    }

    @Test(arguments: [
        (0, "1:1"), (3, "1:4"), (4, "2:1"), (6, "2:2"), (8, "2:4"), (9, "3:1"), (99, "3:1"),
    ])
    func placesAreLinesAndColumns(offset: Int, place: String) {
        let finding = Finding(
            .warning, code: "odd", message: "this is odd", location: "a.txt", span: TextSpan(offset, 100),
            hint: "mend it")
        let lines = Self.printer.lines(for: [finding], articles: [Self.article("abc\nédf\n")])
        #expect(lines == ["a.txt:\(place): warning: [odd] this is odd; mend it"])
    }

    @Test func manyOfOneKindAreCounted() {
        let findings =
            (1...8).map { Finding(.note, code: "odd", message: "\($0)", location: "\($0).txt") }
            + [Finding(.error, code: "bad", message: "no", location: nil)]
        let lines = Self.printer.lines(for: findings, articles: [])
        #expect(lines.count == 7)
        #expect(
            lines[4...] == ["5.txt: note: [odd] 5", "report: note: [odd] 3 more of these", "report: error: [bad] no"])
    }

    @Test func quietPassesOverNotes() {
        let quiet = DiagnosticPrinter(verbosity: .quiet)
        #expect(quiet.lines(for: [Finding(.note, code: "n", message: "n")], articles: []).isEmpty)
        #expect(quiet.lines(for: [Finding(.warning, code: "w", message: "w")], articles: []).count == 1)
    }

    @Test func verboseListsAll() {
        let findings = (1...8).map { Finding(.note, code: "odd", message: "\($0)") }
        #expect(DiagnosticPrinter(verbosity: .verbose).lines(for: findings, articles: []).count == 8)
    }

    @Test func logsAreObjectsWithThePlace() {
        let finding = Finding(
            .warning, code: "odd", message: "this is \"odd\"", location: "a.txt", span: TextSpan(6, 7), hint: "mend it")
        let printer = DiagnosticPrinter(format: .json) { "2031-02-03T04:05:06Z" }
        #expect(
            printer.lines(for: [finding], articles: [Self.article("abc\nédf\n")]) == [
                #"{"code":"odd","column":2,"hint":"mend it","level":"warning","line":2,"location":"a.txt","#
                    + #""message":"this is \"odd\"","time":"2031-02-03T04:05:06Z"}"#
            ])
    }

    @Test func coloursAreOnlyForTerminals() {
        let finding = Finding(.error, code: "bad", message: "no", location: "a.txt")
        let colored = DiagnosticPrinter(showsColor: true).lines(for: [finding], articles: [])
        #expect(colored == ["a.txt: \u{1B}[1;31merror:\u{1B}[0m [bad] no"])
    }
}
