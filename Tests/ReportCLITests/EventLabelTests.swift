import ReportModel
import Testing

@testable import ReportCLI

@Suite struct EventLabelTests {
    private static func label(_ quote: String, place: String? = nil) throws -> String {
        let span = TextSpan(0, quote.utf8.count)
        let article = Article(
            id: "a", origin: Origin(location: "a", byteCount: span.length, sha256: ""), title: nil, text: quote,
            language: nil, publication: nil, passages: [])
        let event = Event(
            id: "e", source: SourceSpan(article, span: span, sentence: span),
            category: EventCategory(
                id: "leak", label: "Leak published", plover: PloverCode(event: nil, mode: nil, context: nil),
                cameo: nil,
                acled: nil),
            date: nil, claim: Claim(attribution: Attribution(chain: []), status: .reported), actors: [], place: place,
            rule: RuleID("test", "label"), confidence: 1)
        return EventLabel(event, words: try TestWords.charts().timeline).text
    }

    @Test(arguments: [
        ("the garrison left the town", "The garrison left the town"),
        ("they left the town", "Leak published: they left the town"),
        // Words with nobody who does anything are no headline.
        ("within the recorded talks", "Leak published"), ("in a call", "Leak published"),
        ("after the rain the whole garrison left", "After the rain the whole garrison left"),
    ])
    func aLabelTellsWhatHappened(quote: String, expected: String) throws {
        #expect(try Self.label(quote) == expected)
    }

    @Test func aKindOfEventIsToldWithItsPlace() throws {
        #expect(try Self.label("in a call", place: "Odesa") == "Leak published (Odesa)")
    }
}
