import ReportModel
import Testing

@testable import ReportCLI

@Suite struct WindowRequestTests {
    private static let asOf = CivilDate("2022-05-31")

    @Test(arguments: [
        ("1d", "2022-05-31"), ("7d", "2022-05-25"), ("90d", "2022-03-03"), ("2w", "2022-05-18"), ("1m", "2022-05-01"),
        ("3m", "2022-03-01"), ("1y", "2021-06-01"), ("2022-Q2", "2022-04-01"), ("2022-W20", "2022-05-16"),
    ])
    func sinceIsCountedBackFromTheAsOfDay(text: String, first: String) throws {
        let window = try WindowRequest(since: text, until: nil).window(asOf: Self.asOf)
        #expect(window.since?.description == first && window.until == nil)
    }

    @Test(arguments: ["1d", "7d", "2w", "1m", "1y"])
    func untilLeavesOutWhatSinceTakesIn(text: String) throws {
        let late = try WindowRequest(since: text, until: nil).window(asOf: Self.asOf)
        let early = try WindowRequest(since: nil, until: text).window(asOf: Self.asOf)
        #expect(early.until?.adding(days: 1) == late.since)
    }

    @Test(arguments: ["0d", "d", "7", "7x", "-7d", "+7d", "7 d", "99999d", "7D"])
    func otherSpansAreRefused(text: String) {
        #expect(throws: UsageProblem.self) { try WindowRequest(since: text, until: nil) }
    }

    @Test func withoutADayNothingIsCountedBack() throws {
        let request = try WindowRequest(since: "90d", until: nil)
        let problem = #expect(throws: UsageProblem.self) { try request.window(asOf: nil) }
        #expect(problem?.message.contains("add --as-of") == true)
    }

    @Test(arguments: [
        ("2022-03-01", true), ("2022-03", true), ("2022", false), ("2022-02-20/2022-03-05", false),
        ("[2022-03-30..2022-04-02]", false), ("../2022-03-05", false),
    ])
    func aTimeIsInsideWithAllItsDays(time: String, isInside: Bool) throws {
        let window = ReportWindow(since: CivilDate("2022-03-01"), until: CivilDate("2022-03-31"))
        #expect(window.contains(try #require(CivilInterval(time))) == isInside)
    }
}
