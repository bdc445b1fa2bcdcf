import ReportModel
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("2022-02-24", 19_047), ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func countsDays(_ text: String, _ number: Int) throws {
        let date = try #require(CivilDate(text))
        #expect(date.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == date)
    }

    @Test(arguments: ["2023-02-29", "2022-06-31", "2022-13-01", "2022-00-10", "2022-1-1", "22-01-01", "2022-01", ""])
    func refusesWhatNoCalendarHas(_ text: String) { #expect(CivilDate(text) == nil) }

    @Test(arguments: [
        ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-03-31", -1, "2022-02-28"),
        ("2022-02-24", 12, "2023-02-24"), ("2022-01-15", -1, "2021-12-15"), ("2020-02-29", 12, "2021-02-28"),
    ])
    func addsMonths(_ from: String, _ months: Int, _ to: String) throws {
        #expect(try #require(CivilDate(from)).adding(months: months) == CivilDate(to))
    }

    @Test(arguments: [
        ("2022-09-28", 3, 2022, 39), ("2021-01-03", 7, 2020, 53), ("2024-12-30", 1, 2025, 1),
        ("2022-01-01", 6, 2021, 52),
    ])
    func knowsWeeks(_ text: String, _ weekday: Int, _ year: Int, _ week: Int) throws {
        let date = try #require(CivilDate(text))
        #expect(date.weekday == weekday)
        #expect(date.isoWeek == (year, week))
        #expect(CivilDate.monday(ofISOWeek: week, year: year) == date.mondayOfWeek)
    }

    @Test func stepsThroughEveryDay() throws {
        var date = try #require(CivilDate("1999-12-28"))
        for _ in 0..<1500 {
            let next = date.adding(days: 1)
            #expect(next > date && next.dayNumber == date.dayNumber + 1)
            #expect(next.weekday == date.weekday % 7 + 1)
            #expect(CivilDate(next.description) == next)
            date = next
        }
    }

    @Test func hasNoFiftyThirdWeekInShortYears() { #expect(CivilDate.monday(ofISOWeek: 53, year: 2022) == nil) }
}
