import ReportLexicon
import ReportTesting
import Testing

@testable import ReportExtraction

@Suite struct ClauseTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    private func groups(_ text: String) throws -> [String] {
        let document = LexedArticle.plain(text, lexicon: try Self.lexicon.get())
        let reader = TokenReader(document, limits: 0..<document.tokens.count, lexicon: try Self.lexicon.get())
        return ClauseParser.parse(reader).map { group in
            var words = [document.text(of: group.tokens)]
            if group.isPassive { words.append("passive") }
            if group.tense != .present { words.append("\(group.tense)") }
            if group.isNegated { words.append("negated") }
            if group.isModal { words.append("modal") }
            if !group.isFinite { words.append("not finite") }
            return words.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("The storm killed 30 people.", ["killed past"]),
        ("Thirty people were killed in the storm.", ["were killed passive past"]),
        ("Thirty people killed in the storm lived here.", ["killed passive past", "lived past"]),
        ("They have not been found.", ["have not been found passive past negated"]),
        ("It will send 40 tanks.", ["will send future"]),
        ("It may have destroyed the bridge.", ["may have destroyed past modal"]),
        ("She plans to visit the town, killing time.", ["plans", "to visit not finite", "killing not finite"]),
        ("The wounded soldiers surrendered.", ["surrendered past"]),
        ("The attack began.", ["began past"]),
        ("He said that nine men had died.", ["said past", "had died past"]),
        ("They were sold out by their own.", ["were sold passive past"]),
        ("The bridge was also badly damaged.", ["was also badly damaged passive past"]),
        ("In the raid, 12 were taken.", ["were taken passive past"]),
    ])
    func findsVerbGroups(_ text: String, _ expected: [String]) throws {
        #expect(try groups(text) == expected)
    }
}
