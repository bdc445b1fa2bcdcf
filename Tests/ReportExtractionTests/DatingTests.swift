import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

@Suite struct DatingTests {
    private static let loaded = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
    private let lexicon: Lexicon

    init() throws { lexicon = try Self.loaded.get() }

    private func date(_ text: String) -> Dating {
        let document = LexedArticle.plain(text, lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        return PublicationDater.date(document, drafts: drafts, lexicon: lexicon)
    }

    @Test func rulesReadTheirExamples() {
        for rule in lexicon.dating.rules {
            for example in rule.examples {
                let sides = example.split(separator: " => ").map(String.init)
                let time = date(sides[0].filter { $0 != "[" && $0 != "]" }).time
                #expect(time?.interval.edtf == sides[1], "\(rule.name): \(example)")
            }
            for text in rule.counterexamples {
                let evidence = date(text).time?.evidence ?? []
                #expect(!evidence.contains { $0.rule.name == rule.name }, "\(rule.name): \(text)")
            }
        }
    }

    @Test(arguments: [
        ("Snow fell on the harbour.", nil),
        ("Yesterday (Wednesday) he spoke of the fall of Avdiivka.", "[2024-02-17..]"),
        ("Before the invasion, Prime Minister Liz Truss wrote letters.", "[2022-09-06..2022-10-25]"),
        ("Lloyd Austin met him after the grain deal of July 2022 was signed.", "[2022-07-22..]"),
    ])
    func boundsTheDay(_ text: String, _ expected: String?) {
        #expect(date(text).time?.interval.edtf == expected)
    }

    /// An event of the calendar with a relative time beside it; a weekday that is not its own means another event.
    @Test(arguments: [
        ("Putin announced a partial mobilization on Wednesday.", "[2022-09-21..2022-09-27]"),
        ("Putin announced a partial mobilization on Friday.", "[2022-09-21..]"),
        ("Putin announced last week a partial mobilization.", "[2022-09-25..2022-10-02]"),
        ("Putin announced last month a partial mobilization.", "[2022-10-01..2022-10-31]"),
        ("Putin announced a partial mobilization on Sept. 21.", "[2022-09-21..2023-09-20]"),
        ("Putin will announce a partial mobilization on Wednesday.", "[2022-09-15..2022-09-21]"),
        ("He said on Wednesday that Putin announced a partial mobilization.", "[2022-09-21..]"),
    ])
    func readsNewsWithItsDay(_ text: String, _ expected: String) {
        #expect(date(text).time?.interval.edtf == expected)
    }

    /// What is only possible, denied or of another year has not happened.
    @Test(arguments: [
        "Russia may have annexed Crimea.", "If Russia annexed Crimea, the price would rise.",
        "Russia invaded Ukraine in 2014.",
    ])
    func believesNoMereThought(_ text: String) {
        #expect(date(text).time == nil)
    }

    @Test(arguments: [
        ("By now three million people have fled Ukraine.", "[2022-03-11..2022-04-04]"),
        ("By now 2.5 million refugees have fled Ukraine.", "[2022-03-10..2022-03-18]"),
        ("By now 70 million people have fled Ukraine.", nil),
    ])
    func datesByTheGrowthOfACount(_ text: String, _ expected: String?) {
        #expect(date(text).time?.interval.edtf == expected)
    }

    @Test func leavesOutReadingsThatFirmEvidenceOverrules() {
        let found = date("Keir Starmer, Prime Minister Keir Starmer, met Biden, who spoke to Xi last week.")
        #expect(found.time?.interval.edtf == "[2024-07-05..]")
        #expect(found.findings.isEmpty)
    }

    @Test func listsTheDaysOfAWeekday() {
        let text = "Yesterday (Wednesday) Prime Minister Liz Truss wrote from Downing Street."
        #expect(
            date(text).time?.interval.edtf
                == "[2022-09-08,2022-09-15,2022-09-22,2022-09-29,2022-10-06,2022-10-13,2022-10-20]")
    }

    @Test func reportsAContradictionWithBothQuotes() throws {
        let found = date("Prime Minister Liz Truss spoke of the fall of Bakhmut.")
        #expect(found.time == nil)
        let finding = try #require(found.findings.first)
        #expect(finding.code == "conflicting-dates")
        #expect(finding.message.contains("Liz Truss") && finding.message.contains("fall of Bakhmut"))
    }

    @Test func keepsTheDateOfTheArticle() throws {
        let document = LexedArticle.plain("Prime Minister Liz Truss spoke.", published: "2023-01-05", lexicon: lexicon)
        let found = PublicationDater.date(document, drafts: [], lexicon: lexicon)
        #expect(found.time?.interval.edtf == "2023-01-05")
    }

    @Test(arguments: [
        ("yesterday", "[2022-07-04..2022-07-06]", "[2022-07-03..2022-07-05]", "2022-07-XX"),
        ("last month", "[2022-07-04..2022-07-06]", "2022-06", "2022-06"),
        ("yesterday", "[2022-07-07,2022-07-14]", "[2022-07-06,2022-07-13]", "2022-07-XX"),
        ("yesterday", "[2022-07-07..]", "[2022-07-06..]", "XXXX-XX-XX"),
        ("June 2021", "[2022-07-07..]", "2021-06", "2021-06"),
    ])
    func readsRelativeTimesFromAnInterval(_ text: String, _ published: String, _ edtf: String, _ value: String) throws {
        let document = LexedArticle.plain("He left " + text + ".", lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        let readings = TimeResolver.resolve(drafts, document: document, publication: CivilInterval(published))
        let expression = try #require(readings.first).expression
        #expect(expression.interval?.edtf == edtf)
        #expect(expression.value == value)
    }

    @Test func refusesDaysThatNoCalendarHas() {
        let document = LexedArticle.plain("It was signed on 31 June 2022 and on 2022-02-30.", lexicon: lexicon)
        let parsed = TimeParser.parse(document, lexicon: lexicon)
        #expect(parsed.drafts.isEmpty)
        #expect(parsed.findings.map(\.code) == ["impossible-date", "impossible-date"])
    }

    @Test func marksBaselines() throws {
        let text = "Since the invasion it spent much, and since January 2021 more, but in May less."
        let document = LexedArticle.plain(text, lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon).drafts
        #expect(drafts.map(\.isBaseline) == [true, true, false])
    }

    @Test func movesHolidays() throws {
        let easter = Dictionary(uniqueKeysWithValues: [
            (2022, "2022-04-17"), (2024, "2024-03-31"), (2025, "2025-04-20"),
        ])
        for (year, day) in easter { #expect(Holiday.easter(plus: 0).day(in: year)?.description == day) }
        #expect(Holiday.weekday(4, number: 4, month: 11).day(in: 1999)?.description == "1999-11-25")
        #expect(Holiday.weekday(1, number: -1, month: 5).day(in: 2022)?.description == "2022-05-30")
    }
}
