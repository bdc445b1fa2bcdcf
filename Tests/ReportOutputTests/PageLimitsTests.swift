import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct PageLimitsTests {
    @Test(arguments: [
        ("events: 400", "events: -1", "-1 is no number of rows"),
        ("events: 400,", "", "the key 'events' is missing"),
        ("events: 400", "events: 400, evnets: 3", "nothing reads the key 'evnets'"),
    ])
    func faultyLimitsAreRefused(words: String, replacement: String, message: String) throws {
        let text = String(decoding: try SourceTree.resource("page-limits.json5"), as: UTF8.self)
        let faulty = text.replacing(words, with: replacement, maxReplacements: 1)
        #expect(faulty != text)
        let error = #expect(throws: OutputError.self) {
            try PageLimits.decode(from: Array(faulty.utf8), location: "page-limits.json5")
        }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test func theFirstStepThatIsLargeEnoughCounts() {
        let steps: [PageLimits.Step] = [.init(upTo: 60, rows: 12), .init(upTo: 300, rows: 6), .init(rows: 4)]
        #expect([0, 60, 61, 300, 301].map(steps.rows) == [12, 12, 6, 6, 4])
    }
}
