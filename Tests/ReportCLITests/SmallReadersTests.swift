import Foundation
import ReportModel
import Testing

@testable import ReportCLI

/// The small things that users write: names with `*`, times, and words that are nearly right.
@Suite struct SmallReadersTests {
    @Test(arguments: [
        ("mil_*", "mil_captured", true), ("mil_*", "aid", false), ("*aid*", "Aid committed", true), ("US", "us", true),
        ("US", "USA", false), ("a*c", "abc", true), ("a*c", "ab", false), ("*", "", true), ("a*a", "a", false),
        ("*b*b*", "abcb", true), ("kyiv", "KYIV", true),
    ])
    func aStarStandsForAnything(pattern: String, name: String, isMatch: Bool) {
        #expect(NamePattern(pattern).matches(name) == isMatch)
    }

    @Test(
        arguments: [
            ("titel", "title"), ("imputs", "inputs"), ("Ukrane", "ukraine"), ("sinec", "since"), ("zzz", nil),
            ("", nil),
        ] as [(String, String?)])
    func nearWordsAreFound(word: String, name: String?) {
        #expect(Spelling.nearest(to: word, among: ["title", "inputs", "ukraine", "since"]) == name)
    }

    @Test(arguments: [("30s", 30), ("10m", 600), ("36h", 129_600), ("7d", 604_800), ("0s", 0)])
    func timesAreRead(text: String, seconds: Int) { #expect(TimeSpan(text)?.seconds == seconds) }

    @Test(arguments: ["", "36", "h", "3.5h", "-1h", "1w", "10 m"])
    func otherTimesAreRefused(text: String) { #expect(TimeSpan(text) == nil) }

    @Test(arguments: [
        ("00:00", true), ("23:59", true), ("24:00", false), ("6:00", false), ("06:60", false), ("", false),
    ])
    func timesOfTheDay(text: String, isTime: Bool) { #expect((DailyTime(text) != nil) == isTime) }

    @Test func aSparklineInventsNoHeight() throws {
        let exact = [0, 50, 100].map { Quantity(exactly: Decimal($0), unit: .item) }
        let open = try #require(Quantity(low: 5, high: nil, stated: 5, hedge: .atLeast, unit: .item))
        #expect(Sparkline.text(exact + [open]) == "▁▅█·")
        #expect(Sparkline.text([]) == "")
    }
}
