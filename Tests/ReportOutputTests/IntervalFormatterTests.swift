import ReportModel
import ReportOutput
import Testing

@Suite struct IntervalFormatterTests {
    private let formatter: IntervalFormatter

    init() throws { formatter = IntervalFormatter(words: try Resources.strings().dates) }

    @Test(arguments: [
        ("2022-09-28", "28 September 2022", "28 Sep 2022", "exact day"),
        ("2022-09", "September 2022", "Sep 2022", "month"),
        ("2022-24", "winter 2022", "winter 2022", "season"),
        ("2022", "2022", "2022", "year"),
        ("199X", "1990s", "1990s", "decade"),
        ("2022-04~", "about April 2022", "about Apr 2022", "month"),
        ("2022?", "2022 (uncertain)", "2022 (uncertain)", "year"),
        ("2022-04-01/2022-04-10", "1 to 10 April 2022", "1 to 10 Apr 2022", "period"),
        ("2022-04-01/2022-06-10", "1 April to 10 June 2022", "1 Apr to 10 Jun 2022", "period"),
        ("2021-12/2022-02", "December 2021 to February 2022", "Dec 2021 to Feb 2022", "period"),
        ("2022-04/2022-06", "April to June 2022", "Apr to Jun 2022", "period"),
        ("2022-02-24/..", "since 24 February 2022", "since 24 Feb 2022", "period"),
        ("[2022-07-04..2022-07-23]", "between 4 and 23 July 2022", "between 4 and 23 Jul 2022", "one of 20 days"),
        ("[2022-05-30,2022-05-31]", "30 May 2022 or 31 May 2022", "30 May 2022 or 31 May 2022", "one of 2 days"),
        (
            "[2022-03-31,2022-04-07,2022-04-14]", "a Thursday between 31 March and 14 April 2022",
            "a Thursday between 31 Mar and 14 Apr 2022", "one of 3 days"
        ),
        (
            "[2022-05-01,2022-05-03,2022-05-09]", "one of 3 days between 1 and 9 May 2022",
            "one of 3 days between 1 and 9 May 2022", "one of 3 days"
        ),
        ("[2022-05-30..]", "on or after 30 May 2022", "on or after 30 May 2022", "one side open"),
        ("[..2022-05-30]", "on or before 30 May 2022", "on or before 30 May 2022", "one side open"),
    ])
    func datesAreAsExactAsTheirWords(edtf: String, long: String, short: String, precision: String) throws {
        let interval = try #require(CivilInterval(edtf))
        #expect(spaced(formatter.text(interval)) == long)
        #expect(spaced(formatter.text(interval, style: .short)) == short)
        #expect(formatter.precision(interval) == precision)
    }

    @Test func aDayStaysOnOneLineWithItsMonth() throws {
        #expect(formatter.text(try #require(CivilInterval("2022-09-28"))).hasPrefix("28\u{A0}"))
    }

    private func spaced(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
