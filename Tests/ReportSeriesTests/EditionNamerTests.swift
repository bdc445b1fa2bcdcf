import ReportModel
import ReportSeries
import Testing

@Suite struct EditionNamerTests {
    @Test func nowIsTheNewestDayOfTheInput() {
        let extractions = [
            Sample.extraction(published: "2022-09-28"), Sample.extraction(published: "[2022-08-01..2022-10-02]"),
            Sample.extraction(published: "[2022-11-01..]"), Sample.extraction(),
        ]
        #expect(EditionNamer.newestDay(of: extractions) == CivilDate("2022-10-02"))
        #expect(EditionNamer.newestDay(of: [Sample.extraction()]) == nil)
    }

    @Test func theNameFollowsFromDayInputAndOptions() {
        let day = CivilDate("2022-09-29")
        let name = EditionNamer.id(asOf: day, digestOf: ["a", "b"])
        #expect(name.hasPrefix("2022-09-29-") && name.utf8.count == 17)
        #expect(EditionNamer.id(asOf: day, digestOf: ["a", "b"]) == name)
        #expect(EditionNamer.id(asOf: day, digestOf: ["ab", ""]) != name)
        #expect(EditionNamer.id(asOf: nil, digestOf: []).hasPrefix("undated-"))
    }

    @Test func theDigestSeesEveryByteOfTheInput() {
        let first = EditionNamer.inputDigest(of: [Sample.extraction(sha256: "1").article])
        #expect(first != EditionNamer.inputDigest(of: [Sample.extraction(sha256: "2").article]))
    }
}
