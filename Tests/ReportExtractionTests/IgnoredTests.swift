import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// Numbers that are no quantities, and that no digit is lost.
@Suite struct IgnoredTests {
    private static let rules: [IgnoredRule] = (try? NumberReader.quantityLexicon().ignored.rules) ?? []

    @Test func hasRules() { #expect(Self.rules.count > 10) }

    @Test(arguments: rules.indices)
    func readsItsExamples(_ index: Int) throws {
        let rule = Self.rules[index]
        #expect(try rule.examples.filter { try !matches($0, rule) }.isEmpty, "\(rule.name)")
        #expect(try rule.counterexamples.filter { try matches($0, rule) }.isEmpty, "\(rule.name)")
    }

    private func matches(_ text: String, _ rule: IgnoredRule) throws -> Bool {
        try NumberReader.readings(text).readings.ignored.contains { $0.rule.name == rule.name }
            || NumberReader.named(text).contains(rule.name)
    }

    @Test(arguments: [
        ("The 331st Airborne Regiment left.", "331st: unit-name"), ("A T-72 burned.", "T-72: model"),
        ("An M142 burned.", "M142: model"), ("Two F-16s burned.", "F-16s: model"),
        ("They fired 155-mm shells.", "155: model"),
        ("Ivan Petrenko, 52, left.", "52: age"), ("A 17-year-old pupil left.", "17: age"),
        ("At 04:51 it began.", "04:51: clock-time"),
        ("It runs 1.2.3 now.", "1.2.3: version"), ("Open 24/7 now.", "24/7: idiom"),
        ("Since 9/11 it changed.", "9/11: idiom"),
        ("See https://example.org/a/2022/09/x.html now.", "https://example.org/a/2022/09/x.html: url"),
        ("Call +1-222-222-2222 now.", "+1-222-222-2222: phone-number"), ("He was born in 1971.", "1971: year"),
        ("The Nord Stream 2 project ended.", "2: part-of-name"), ("It is seen here [3] too.", "3: footnote"),
        ("The G-7 leaders met.", "G-7: model"), ("He lives at 10 Downing Street.", "10: address"),
        ("They won the match 3-1.", "3-1: score"), ("See page 12 for more.", "12: page-number"),
    ])
    func namesTheReason(_ text: String, _ expected: String) throws {
        let ignored = try NumberReader.ignored(text)
        #expect(ignored.contains(expected), "\(ignored)")
    }

    @Test(arguments: [
        "It was one of the best.", "Each one of them spoke.", "On the one hand it rained.", "They hate one another.",
        "No one came.", "Both Kyiv and Lviv were hit.", "The second-largest city fell.",
    ])
    func readsNoQuantity(_ text: String) throws {
        #expect(try NumberReader.quantities(text).isEmpty)
    }

    @Test(arguments: [
        "On 5/17/2018 a 3D film of 12 minutes cost $4.50 (v1.0), see [2], 7a, 8-9, 10:30 and 1.2.3.4.",
        "1. First 20\n2) Then 30,40,50 or 10,00 of SCP-173; #5, №6, 7%, 1e999, x2y3z4.",
        "Tel. (202) 456-1111, a@b2.org, 4x4, 90s, 1990s, 2012-13, .5, -6, +7, ½8, 9½, 1/2/3.",
        String(repeating: "9", count: 500) + " and 1,2,3,4,5,6,7,8,9 or 1-2-3",
    ])
    func losesNoDigit(_ text: String) throws {
        let (document, readings) = try NumberReader.readings(text)
        let covered = readings.quantities.map { document.span(of: $0.tokens) } + readings.ignored.map(\.span)
        for token in document.tokens where token.kind == .digits {
            let span = TextSpan(Int(token.start), Int(token.end))
            #expect(covered.contains { $0.contains(span) }, "\(document.article.text[span])")
        }
    }
}
