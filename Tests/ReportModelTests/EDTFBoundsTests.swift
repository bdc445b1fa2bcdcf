import Foundation
import ReportModel
import Testing

/// Five hundred random dates and intervals with the bounds of python-edtf, which `scripts/make-edtf-cases` writes.
@Suite struct EDTFBoundsTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "edtf-bounds.tsv")

    @Test func boundsAreThoseOfPythonEDTF() throws {
        let rows = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(rows.count == 500)
        for row in rows {
            let fields = row.split(separator: "\t").map(String.init)
            let interval = try #require(CivilInterval(fields[0]), "\(fields[0])")
            #expect(interval.edtf == fields[0])
            #expect(interval.earliest?.description ?? ".." == fields[1], "\(fields[0])")
            #expect(interval.latest?.description ?? ".." == latest(fields), "\(fields[0])")
        }
    }

    /// python-edtf lets a winter end with the year in which it begins; ours ends in the February behind it.
    private func latest(_ fields: [String]) -> String {
        guard fields[0].hasSuffix("-24"), fields[0].count == 7, let year = Int(fields[0].prefix(4)) else {
            return fields[2]
        }
        return CivilDate(year: year + 1, month: 2, day: 1)?.lastOfMonth.description ?? ""
    }

    @Test func onePeriodAndOneUnknownDayAreNeverTheSame() throws {
        let period = try #require(CivilInterval("2022-09-01/2022-09-30"))
        let day = try #require(CivilInterval("[2022-09-01..2022-09-30]"))
        #expect(period != day)
        #expect((period.isOneDay, day.isOneDay) == (false, true))
        #expect((period.dayCount, day.dayCount) == (30, 30))
        #expect(period.intersection(day)?.edtf == "[2022-09-01..2022-09-30]")
    }
}
