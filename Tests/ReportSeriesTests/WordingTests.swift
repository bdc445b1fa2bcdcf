import Testing

@testable import ReportSeries

/// Which sentences are copies of one.
@Suite struct WordingTests {
    private static let sentence = Wording("The mayor of Oldtown said that 12 houses burned on Monday night.")

    @Test(arguments: [
        ("The mayor of Oldtown said that 14 houses burned on Monday night.", true),
        ("On Monday night 12 houses burned, said the mayor of Oldtown.", true),
        ("The mayor of Newport hopes that 12 houses stand on Sunday.", false),
        ("The mayor said so.", false), ("", false),
    ])
    func resemblesByHalfOfItsWords(_ other: String, _ expected: Bool) {
        #expect(Self.sentence.resembles(Wording(other)) == expected)
        #expect(Wording(other).resembles(Self.sentence) == expected)
    }

    @Test func shortSentencesResembleOnlyWhereNothingIsAsked() {
        #expect(Wording("Ten men left.").resembles(Wording("Ten men left."), by: 0))
        #expect(!Wording("Ten men left.").resembles(Wording("Ten men left.")))
    }

    @Test(arguments: [
        ("nine ships with 300 tons", "9 ships with 300 tons", true), ("3 of 40 ships", "40 ships, 3 of them", true),
        ("3 of 40 ships", "3 of 41 ships", false), ("no number", "7 ships", true), ("12", "1 2", false),
    ])
    func comparesNumbersInDigits(_ one: String, _ other: String, _ expected: Bool) {
        #expect(Wording(one).hasSameNumbers(as: Wording(other)) == expected)
    }
}
