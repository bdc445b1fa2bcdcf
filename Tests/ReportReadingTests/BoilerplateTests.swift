import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

@Suite struct BoilerplateTests {
    private func passages(_ text: String, _ lexicon: Lexicon) throws -> [Passage] {
        let body = "They sailed at dawn and nobody saw them go.\n\n"
        let results = ArticleReader(lexicon: lexicon).read(Array((body + text).utf8), location: "a", format: "text")
        return try #require(results.first?.article).article.passages.filter { $0.span.start >= body.utf8.count }
    }

    @Test func marksTheExamplesOfEachRule() throws {
        let lexicon = try testLexicon()
        for rule in lexicon.boilerplate.rules {
            #expect(!rule.examples.isEmpty && !rule.counterexamples.isEmpty, "\(rule.name)")
            for example in rule.examples {
                let found = try passages(example, lexicon)
                #expect(found.allSatisfy { $0.kind == .boilerplate }, "\(rule.name): \(example)")
                #expect(found.contains { $0.rule == rule.id }, "\(rule.name): \(example): \(found.map(\.rule))")
            }
            for counterexample in rule.counterexamples {
                let found = try passages(counterexample, lexicon)
                #expect(
                    found.allSatisfy { $0.kind != .boilerplate },
                    "\(rule.name): \(counterexample): \(found.map(\.rule))")
            }
        }
    }
}
