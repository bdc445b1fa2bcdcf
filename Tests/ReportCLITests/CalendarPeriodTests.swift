import ReportModel
import Testing

@testable import ReportCLI

@Suite struct CalendarPeriodTests {
    @Test(arguments: [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-02", "2022-02-01", "2022-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-02-24", "2022-02-24", "2022-02-24"),
        ("2022-W08", "2022-02-21", "2022-02-27"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2022-Q1", "2022-01-01", "2022-03-31"),
        ("2022-Q4", "2022-10-01", "2022-12-31"),
    ])
    func readsAStretchOfTheCalendar(text: String, first: String, last: String) throws {
        let period = try #require(CalendarPeriod(text))
        #expect(period.first.description == first)
        #expect(period.last.description == last)
    }

    @Test(arguments: [
        "", "22", "Febuary 2022", "2022-13", "2022-02-30", "2022-W54", "2021-W53", "2022-W8", "2022-Q5", "2022-Q0",
        "2022-Q", "2022-q1", "2022-21", "2022~", "202X", "2022-W+8", "2022-02-24-1", "24.2.2022",
    ])
    func refusesEverythingElse(text: String) {
        #expect(CalendarPeriod(text) == nil)
    }
}
