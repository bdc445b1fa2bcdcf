import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// Each row: `text @ publication => value [modifier] [EDTF]`, as in `dates.json5`; `none` where nothing is read.
@Suite struct TimeTests {
    private static let loaded = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
    private let lexicon: Lexicon

    init() throws { lexicon = try Self.loaded.get() }

    private func check(_ notation: String) {
        let example = TimeExample(notation)
        let readings = example.readings(lexicon)
        if example.expected == ["none"] {
            #expect(readings.isEmpty, "\(notation), read \(readings)")
        } else {
            let isRead = readings.contains { example.text[$0.span] == example.expression && example.matches($0) }
            #expect(isRead, "\(notation), read \(readings)")
        }
    }

    @Test(arguments: [
        "The bridge opened on [24.02.2022] @ 2022-10-01 => 2022-02-24 2022-02-24",
        "The bridge opened on [Thursday, 24 February 2022] @ 2022-10-01 => 2022-02-24",
        "The bridge opened on [Feb. 24, 2022] @ 2022-10-01 => 2022-02-24",
        "The bridge opened on [the 24th of February] @ 2022-10-01 => 2022-02-24",
        "The bridge opened on [24-Feb-2022] @ 2022-10-01 => 2022-02-24",
        "The bridge opened on [2022/02/24] @ 2022-10-01 => 2022-02-24",
        "The bridge opened in [March nineteen ninety-six] @ 2022-10-01 => 1996-03 1996-03",
        "The bridge opened in [twenty nineteen] @ 2022-10-01 => 2019 2019",
    ])
    func datesAreReadInAllOrders(_ notation: String) { check(notation) }

    @Test(arguments: [
        "Profits fell in [the third quarter of 2021] @ 2022-10-01 => 2021-Q3 2021-07-01/2021-09-30",
        "Profits fell in [Q3 2021] @ 2022-10-01 => 2021-Q3",
        "Profits fell in [the second half of 2021] @ 2022-10-01 => 2021-H2 2021-07/2021-12",
        "Profits fell in [fiscal 2021] @ 2022-10-01 => 2021",
        "Profits fell in [FY2021] @ 2022-10-01 => 2021",
        "Profits fell in [the summer of 2021] @ 2022-10-01 => 2021-SU 2021-22",
        "Profits fell in [the 1970s] @ 2022-10-01 => 197 197X",
        "Profits fell in [the early nineties] @ 2022-10-01 => 199 START",
        "Profits fell in [the 19th century] @ 2022-10-01 => 18 18XX",
    ])
    func stretchesOfTheCalendarAreRead(_ notation: String) { check(notation) }

    @Test(arguments: [
        "The port closed [earlier this month] @ 2022-06-23 => 2022-06 START [2022-06-01..2022-06-23]",
        "The port will close [later this year] @ 2022-06-23 => 2022 END [2022-06-23..2022-12-31]",
        "The port closed in [late 2021] @ 2022-06-23 => 2021 END 2021-09-01/2021-12-31",
        "The port will close at [the end of the month] @ 2022-06-23 => 2022-06 END 2022-06-21/2022-06-30",
        "The port closed [overnight] @ 2022-06-23 => 2022-06-22TNI [2022-06-22..2022-06-23]",
        "The port closed on [the night of 5 June] @ 2022-06-23 => 2022-06-05TNI 2022-06-05",
        "The port closed [two weeks ago] @ 2022-06-23 => 2022-06-09 [2022-06-06..2022-06-12]",
        "The port closed [around 5 June] @ 2022-06-23 => 2022-06-05 APPROX 2022-06-05~",
        "The port closed at [05:30 local time on Monday] @ 2022-06-23 => 2022-06-20T05:30",
    ])
    func partsAreNoWiderThanTheWords(_ notation: String) { check(notation) }

    @Test(arguments: [
        "It lasted [5-7 June] @ 2022-06-23 => 2022-06-05/2022-06-07 2022-06-05/2022-06-07",
        "It lasted from [the 5th to the 7th of June 2021] @ 2022-06-23 => 2021-06-05/2021-06-07",
        "It lasted through [2014-2016] @ 2022-06-23 => 2014/2016 2014/2016",
        "It lasted through [2021-22] @ 2022-06-23 => 2021/2022",
        "It was signed in [2021-09] @ 2022-06-23 => 2021-09",
    ])
    func rangesInOneExpressionAreRead(_ notation: String) { check(notation) }

    @Test(arguments: [
        ("He worked from March to May", "2022-03/2022-05"),
        ("He worked from November to March 2021", "2020-11/2021-03"),
        ("He worked from November to March", "2021-11/2022-03"),
        ("He worked between 24 February and 3 March", "2022-02-24/2022-03-03"),
        ("He worked from Monday to Wednesday", "2022-06-20/2022-06-22"),
        ("He has worked since March", "2022-03/.."),
        ("He worked until 3 March", "../2022-03-03"),
        ("He worked after 3 March", "[2022-03-04..]"),
        ("He worked before 3 March", "[..2022-03-02]"),
    ])
    func wordsBoundATime(_ text: String, _ bounded: String) {
        let readings = TimeExample("\(text) @ 2022-06-23 => 1").readings(lexicon)
        #expect(!readings.isEmpty)
        #expect(readings.allSatisfy { $0.bounded?.edtf == bounded }, "\(text), read \(readings)")
    }

    @Test(arguments: [
        "She rests [every two weeks] @ 2022-06-23 => P2W", "She rests [every other day] @ 2022-06-23 => P2D",
        "She rests on [Mondays] @ 2022-06-23 => XXXX-WXX-1", "She rests [each winter] @ 2022-06-23 => XXXX-WI",
        "She rests twice [a week] @ 2022-06-23 => P1W",
    ])
    func setsAreRead(_ notation: String) throws {
        check(notation)
        #expect(TimeExample(notation).readings(lexicon).allSatisfy { $0.kind == .set })
    }

    @Test(arguments: [
        "It took [half a year] @ 2022-06-23 => P6M", "It took [two and a half years] @ 2022-06-23 => P2Y6M",
        "It took [a year and a half] @ 2022-06-23 => P1Y6M", "It took [three more days] @ 2022-06-23 => P3D",
        "It took [two to three weeks] @ 2022-06-23 => P2W", "It took [weeks or months] @ 2022-06-23 => PXW",
        "It was a [five-year] plan @ 2022-06-23 => P5Y", "It took [over four months] @ 2022-06-23 => P4M MORE_THAN",
    ])
    func durationsAreRead(_ notation: String) { check(notation) }

    @Test(arguments: [
        "They expect to meet on [Friday] @ 2022-06-23 => 2022-06-24", "They met on [Friday] @ 2022-06-23 => 2022-06-17",
        "Rain on [Friday] @ 2022-06-23 => 2022-06-24",
        "Rain on [Saturday] @ 2022-06-23 => 2022-06-18",
        "The law is to be signed in [December] @ 2022-06-23 => 2022-12",
        "The law was signed in [December] @ 2022-06-23 => 2021-12",
        "They met on [Thursday] @ 2022-06-23 => 2022-06-23",
        "On 9 June 2021 he left; he had come [the previous Monday] @ 2022-06-23 => 2021-06-07",
    ])
    func verbsTellTheDirection(_ notation: String) { check(notation) }

    @Test(arguments: [
        "They may march for a second hour-glass @ 2022-06-23 => none",
        "The sun sat low and we wed @ 2022-06-23 => none",
        "Version 10.15.7 beat 3-0-1 @ 2022-06-23 => none", "Three-quarters of the fall came first @ 2022-06-23 => none",
        "A man in his 80s fell @ 2022-06-23 => none", "On 31 April it rained @ 2022-06-23 => none",
        "From 30 to 31 June it rained @ 2022-06-23 => none",
    ])
    func whatIsNoTimeIsLeft(_ notation: String) { check(notation) }

    @Test(arguments: [
        ("Orthodox Easter", "2022-04-24"), ("Easter Monday", "2022-04-18"), ("Juneteenth", "2022-06-19"),
        ("Palm Sunday", "2022-04-10"), ("Orthodox Christmas", "2022-01-07"), ("Halloween", "2021-10-31"),
        ("Memorial Day", "2022-05-30"), ("year-end", "2021-12-31"),
    ])
    func holidaysHaveTheirDay(_ name: String, _ day: String) {
        let readings = TimeExample("He left at \(name) @ 2022-06-23 => 1").readings(lexicon)
        #expect(readings.map(\.value) == [day])
    }
}
