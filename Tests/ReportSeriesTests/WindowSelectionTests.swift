import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct WindowSelectionTests {
    private static let window = ReportWindow(
        since: CivilDate(year: 2022, month: 2, day: 1), until: CivilDate(year: 2022, month: 6, day: 30))

    private static func selection(of extraction: Extraction, _ window: ReportWindow = window) -> WindowSelection {
        var filter = WindowFilter(window)
        filter.take(from: extraction)
        return filter.selection
    }

    @Test(arguments: [
        ("2022-03-05", nil, true),
        ("2022-01-31", nil, false),
        ("2022-07-01", nil, false),
        ("2022", nil, true),
        ("[2022-01-20..2022-02-01]", nil, true),
        (nil, nil, true),
        (nil, "2021-12-01", false),
        (nil, "2022-03-01", true),
        (nil, "2023-03-01", true),
    ])
    func takesWhatMayLieInTheWindow(period: String?, published: String?, isIn: Bool) {
        let observation = Sample.observation("a", 10, period: period)
        let extraction = Sample.extraction(published: published, observations: [observation])
        #expect(Self.selection(of: extraction).observations.count == (isIn ? 1 : 0))
    }

    @Test func aPlanOfAnOldArticleMayStillLieInTheWindow() {
        let plan = Sample.observation("a", 10, status: .planned)
        let extraction = Sample.extraction(published: "2021-12-01", observations: [plan])
        #expect(Self.selection(of: extraction).observations == [plan])
    }

    @Test func ordersByMeasureThenDate() {
        let observations = [
            Sample.observation("other", 1, measure: "other:boot", period: "2022-03-01"),
            Sample.observation("undated loan", 1, measure: "loan"),
            Sample.observation("late loan", 1, measure: "loan", period: "2022-03-02"),
            Sample.observation("early loan", 1, measure: "loan", period: "2022-03-01"),
            Sample.observation("gift", 1, measure: "gift", period: "2022-03-03"),
        ]
        let selection = Self.selection(
            of: Sample.extraction(observations: observations), ReportWindow(since: nil, until: nil))
        #expect(selection.observations.map(\.id) == ["gift", "early loan", "late loan", "undated loan", "other"])
    }
}
