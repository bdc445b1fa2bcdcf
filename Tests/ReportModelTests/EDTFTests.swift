import ReportModel
import Testing

@Suite struct EDTFTests {
    @Test(arguments: [
        "2022-09-28", "2022-09", "2022", "202X", "20XX", "2022-21", "2022-24", "2022-04~", "2022?", "2022-02-24%",
        "2022-09-01/2022-09-30", "2022-02-24/..", "../2022-07-23", "2022-09/2022-10", "[2022-07-04..2022-07-23]",
        "[2022-05-09..]", "[..2022-07-03]", "[2022-04-07,2022-04-14,2022-04-21]",
    ])
    func readsWhatItWrites(_ text: String) throws {
        let interval = try #require(CivilInterval(text))
        #expect(interval.edtf == text)
        #expect(CivilInterval(interval.edtf) == interval)
    }

    @Test(arguments: [
        "", "..", "../..", "[..]", "2022-02-30", "2022-25", "2022-09-30/2022-09-01", "[2022-07-23..2022-07-04]",
        "[2022-04-14,2022-04-07]", "2022-9-1", "202", "2022-09-28T10:00", "[2022-04-07", "XXXX",
    ])
    func refusesTheRest(_ text: String) { #expect(CivilInterval(text) == nil) }

    @Test(arguments: [
        ("2022-09", "2022-09-01", "2022-09-30"), ("2022-22", "2022-06-01", "2022-08-31"),
        ("2022-24", "2022-12-01", "2023-02-28"), ("199X", "1990-01-01", "1999-12-31"),
        ("[2022-07-04..2022-07-23]", "2022-07-04", "2022-07-23"), ("2022-02/2022-03", "2022-02-01", "2022-03-31"),
    ])
    func knowsItsBounds(_ text: String, _ earliest: String, _ latest: String) throws {
        let interval = try #require(CivilInterval(text))
        #expect(interval.earliest == CivilDate(earliest) && interval.latest == CivilDate(latest))
    }

    @Test func tellsOneUnknownDayFromAPeriod() throws {
        let day = try #require(CivilInterval("[2022-09-01..2022-09-30]"))
        let period = try #require(CivilInterval("2022-09-01/2022-09-30"))
        #expect(day != period && day.isOneDay && !period.isOneDay)
        #expect(CivilInterval(oneDayFrom: CivilDate("2022-09-01"), to: CivilDate("2022-09-01"))?.edtf == "2022-09-01")
    }

    @Test(arguments: [
        ("[2022-07-04..]", "[2022-06-25..2022-07-23]", "[2022-07-04..2022-07-23]"),
        ("2022-07", "2022-07-23", "2022-07-23"),
    ])
    func intersects(_ left: String, _ right: String, _ common: String) throws {
        let (left, right) = (try #require(CivilInterval(left)), try #require(CivilInterval(right)))
        #expect(left.intersection(right)?.edtf == common)
        #expect(right.intersection(left)?.edtf == common)
        #expect(left.meets(right))
    }

    @Test func findsNothingInCommon() throws {
        let (may, july) = (try #require(CivilInterval("2022-05")), try #require(CivilInterval("2022-07")))
        #expect(!may.meets(july) && may.intersection(july) == nil)
    }
}
