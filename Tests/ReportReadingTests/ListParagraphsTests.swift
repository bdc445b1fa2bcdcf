import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportReading

/// Which lines are one sentence with the line that announces them.
@Suite struct ListParagraphsTests {
    /// A bar stands where one sentence ends and the next one begins.
    @Test(arguments: [
        "Lost in the storm were:\n\nboats - about 30 (+2)\nsheds: 12,\ncars / vans - 4 500 (+10).|Nobody was hurt.",
        "Lost in the storm:\n• boats: 30;\n• sheds: 12|Nobody was hurt",
        "Lost in the storm:|Boats are dear - 30 people said so yesterday.",
        "Lost in the storm|boats - 30|sheds - 12",
        "He said:|Go home.|boats - 30",
        "Lost in the storm:\nboats - 30|The sheds stood - 12 of them at least.",
    ])
    func entriesBelongToTheirHead(_ marked: String) throws {
        let expected = marked.split(separator: "|").map(String.init)
        let article = LexedArticle.plain(expected.joined(separator: "\n\n"), lexicon: try testLexicon())
        #expect(article.sentences.map { article.article.text[$0.span] } == expected)
    }
}
