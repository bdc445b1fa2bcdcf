import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Runs the examples of `cues.json5`. `40` stands for the number in each of them, alone or with the noun behind it.
@Suite struct CueExampleTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
    private static let names: [String] = (try? lexicon.get().cues.entries.map(\.rule.name)) ?? []

    private func matches(_ text: String, _ entry: Int) throws -> Bool {
        let lexicon = try Self.lexicon.get()
        let tokens = lexicon.lexer.tokens(of: text)
        var mentions = MentionIndex(limits: 0..<tokens.count)
        for index in tokens.indices where tokens[index].kind == .digits {
            let number = WordClassSet([lexicon.measures.number])
            mentions.insert(index..<index + 1, classes: number)
            mentions.insert(index..<min(index + 2, tokens.count), classes: number)
        }
        var found = false
        lexicon.cues.patterns.forEachMatch(in: tokens, range: 0..<tokens.count, mentions: mentions) {
            if $0.pattern == entry { found = true }
        }
        return found
    }

    @Test func hasCues() { #expect(Self.names.count > 10) }

    @Test(arguments: names.indices)
    func readsItsExamples(_ entry: Int) throws {
        let cue = try Self.lexicon.get().cues.entries[entry]
        for example in cue.examples { #expect(try matches(example, entry), "\(cue.rule): \(example)") }
        for example in cue.counterexamples { #expect(try !matches(example, entry), "\(cue.rule): \(example)") }
    }
}
