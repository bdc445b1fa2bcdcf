import ReportLexicon
import ReportTesting
import Testing

@Suite struct PatternTests {
    @Test(arguments: [
        ("taken captive", "He was Taken captive.", ["Taken captive"]),
        ("take/v captive", "They take captive, took captive.", ["take captive", "took captive"]),
        ("take/v:pp captive", "They took captive; taken captive", ["taken captive"]),
        ("soldier/n", "a soldier, Soldiers, soldiering", ["soldier", "Soldiers"]),
        (
            "counter-offensive", "counter-offensive, counter offensive, counter",
            ["counter-offensive", "counter offensive"]
        ),
        ("(early|mid|late) %season", "early summer, late  autumn", ["early summer", "late  autumn"]),
        ("in ..2 summer", "in the hot summer. in it. summer", ["in the hot summer"]),
        ("in %season*3 end", "in summer autumn end", ["in summer autumn end"]),
        ("^may", "may May MAY", ["May", "MAY"]),
        ("^^us", "us Us US", ["US"]),
        ("may !be", "it may be, it may rain", ["may"]),
        ("!<the summer", "the summer, a summer", ["summer"]),
        ("<the summer", "the summer, a summer", ["summer"]),
        ("#digits +bn", "5bn, 6 bn", ["5bn"]),
        ("very? hot", "very hot and hot", ["very hot", "hot", "hot"]),
    ])
    func matches(_ pattern: String, _ text: String, _ expected: [String]) throws {
        let patterns = try TestPatterns([pattern], classes: ["season": "summer autumn"])
        #expect(patterns.matches(in: text) == expected)
    }

    @Test(arguments: ["", "(a", "a)", "a*", "!(a b)", "#nothing", "kill/v:xx", "{x", "a||b"])
    func refuses(_ pattern: String) {
        #expect(throws: LexiconError.self) { try TestPatterns([pattern]) }
    }

    @Test func stepsOverWholeMentions() throws {
        let patterns = try TestPatterns(["killed n={person} here"])
        let tokens = patterns.lexer.tokens(of: "killed some 30 men here")
        var mentions = MentionIndex(limits: 0..<tokens.count)
        let person = try #require(patterns.vocabulary.wordClass("person"))
        mentions.insert(2..<3, classes: WordClassSet([person]))
        mentions.insert(1..<4, classes: WordClassSet([person]))
        var captures: [Range<Int>?] = []
        patterns.set.forEachMatch(in: tokens, range: 0..<tokens.count, mentions: mentions) {
            captures.append($0.capture(0))
        }
        #expect(captures == [1..<4])
    }

    @Test(arguments: [
        ("stop/v", "stopped stopping stops"), ("carry/v", "carried carrying carries"), ("die/v", "died dying dies"),
        ("flee/v", "fled fleeing flees"), ("visit/v", "visited visiting"), ("commit/v", "committed committing"),
        ("city/n", "cities"), ("box/n", "boxes"), ("serviceman/n", "servicemen"), ("aircraft/n", "aircraft"),
    ])
    func inflects(_ pattern: String, _ forms: String) throws {
        let found = try TestPatterns([pattern]).matches(in: forms)
        #expect(found == forms.split(separator: " ").map(String.init))
    }
}
