import Foundation
import ReportLexicon
import ReportModel
import ReportReading
import Testing

/// The examples and counterexamples of `headers.json5`.
@Suite struct HeaderExampleTests {
    private func published(_ text: String) throws -> CivilInterval? {
        let reader = ArticleReader(lexicon: try testLexicon())
        let line = "Published: \(text)\n\nThey sailed at dawn, and nobody saw them go."
        return reader.read(Array(line.utf8), location: "a", format: "text").first?.article?.article.publication?
            .interval
    }

    @Test func datesAreRead() throws {
        for example in try testLexicon().headers.dateExamples {
            let parts = example.text.components(separatedBy: " => ")
            let expected = example.isCounterexample ? nil : CivilInterval(try #require(parts.last))
            #expect(try published(parts[0]) == expected, "\(example.entry): \(example.text)")
        }
    }

    @Test func daysAreRead() throws {
        for example in try testLexicon().headers.dayExamples {
            let parts = example.text.components(separatedBy: " => ")
            let text = "---\ndate: 2022\n---\nODESA, \(parts[0]) (Wire) - They sailed at dawn, and nobody saw them go."
            let reader = ArticleReader(lexicon: try testLexicon())
            let time = reader.read(Array(text.utf8), location: "a").first?.article?.article.publication
            #expect(
                time?.interval.edtf == (example.isCounterexample ? "2022" : "2022-\(parts[1])"),
                "\(example.entry): \(example.text)")
        }
    }

    @Test func fieldsAreRead() throws {
        let lexicon = try testLexicon()
        for example in lexicon.headers.fieldExamples {
            let tokens = lexicon.lexer.tokens(of: example.text)
            let field = lexicon.headers.field(at: 0, in: tokens, limit: tokens.count)
            let isField = field.map {
                $0.meaning == .author || lexicon.headers.date(in: $0.end..<tokens.count, of: tokens) != nil
            }
            #expect((isField ?? false) != example.isCounterexample, "\(example.entry): \(example.text)")
        }
    }
}
