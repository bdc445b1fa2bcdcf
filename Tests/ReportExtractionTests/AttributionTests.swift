import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

@Suite struct AttributionTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    /// The chain of sources at the first token whose text is `word`.
    private func chain(at word: String, in text: String) throws -> [Source] {
        let lexicon = try Self.lexicon.get()
        let document = LexedArticle.plain(text, lexicon: lexicon)
        let entities = EntityParser.parse(document, lexicon: lexicon)
        let index = AttributionIndex(
            AttributionParser.parse(
                document, entities: entities, clauses: ClauseIndex(document, lexicon: lexicon), lexicon: lexicon))
        let token = try #require(document.tokens.indices.first { document.text(of: $0..<$0 + 1) == word })
        return index.attribution(at: token).chain
    }

    @Test(arguments: [
        ("The Pentagon said that 40 men had left.", "Pentagon"),
        ("Around 40 men had left, the Pentagon said on Monday.", "Pentagon"),
        ("Around 40 men had left, said regional governor Anna Berg.", "Anna Berg"),
        ("Anna Berg, the governor of the region, said that 40 men had left.", "Anna Berg"),
        ("According to local officials, 40 men had left.", "local officials"),
        ("Some 40 men had left, according to the Kyiv Independent.", "Kyiv Independent"),
        ("The United Nations estimates that 40 men had left.", "UN"),
        ("The head of the harbour later on Friday said 40 men had left.", "head of the harbour"),
        ("Governor Anna Berg spoke first. Berg said 40 men had left.", "Anna Berg"),
        ("\"They ran,\" Anna Berg said. She added that 40 men had left.", "Anna Berg"),
        ("The ministry said it was calm. It said 40 men had left.", "Ministry"),
        ("\"They ran. We saw 40 men,\" Anna Berg said.", "Anna Berg"),
        ("Moscow denied that 40 men had left.", "Russia"),
    ])
    func namesTheSource(_ text: String, _ name: String) throws {
        #expect(try chain(at: "40", in: text).map(\.name) == [name])
    }

    @Test func speakersInPassingAreNotCarriedOn() throws {
        let text = "Soldiers who say they felt \"betrayed\" stayed away. By then 40 men had left."
        #expect(try chain(at: "40", in: text).isEmpty)
    }

    @Test(arguments: ["Around 40 men left the town.", "The report of 40 men was long.", "His claims cost 40 pounds."])
    func findsNoSource(_ text: String) throws {
        #expect(try chain(at: "40", in: text).isEmpty)
    }

    @Test func chainRunsFromOriginToOutlet() throws {
        let text = "Anna Berg told CNN that 40 men had left."
        #expect(try chain(at: "40", in: text).map(\.name) == ["Anna Berg", "CNN"])
    }

    @Test func voicesOfCallsComeThroughTheirReleaser() throws {
        let text = "The SBU released an intercepted phone call. A soldier said 40 men had left."
        let chain = try chain(at: "40", in: text)
        #expect(chain.map(\.role) == [.intercept, .belligerent])
        #expect(chain.map(\.name) == ["soldier", "SBU"])
        #expect(chain.first?.admiralty?.description == "F6")
    }

    @Test(arguments: [
        ("The United Nations said 40 men left.", "A2"), ("Russia said 40 men left.", "D4"),
        ("CNN said 40 men left.", "B2"), ("A resident said 40 men left.", "F3"),
    ])
    func sourcesHaveDefaultGrades(_ text: String, _ grade: String) throws {
        #expect(try chain(at: "40", in: text).first?.admiralty?.description == grade)
    }
}
