import ReportModel
import ReportSeries
import Testing

@Suite struct EditionNamerTests {
    @Test func nowIsTheNewestDayOfTheInput() {
        let publications = ["2022-09-28", "[2022-08-01..2022-10-02]", "[2022-11-01..]", ""].map { CivilInterval($0) }
        #expect(EditionNamer.newestDay(of: publications) == CivilDate("2022-10-02"))
        #expect(EditionNamer.newestDay(of: [nil]) == nil)
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
        func digest(_ sha256: String) -> String {
            EditionNamer.inputDigest(of: Extractions([Sample.extraction(sha256: sha256)]).articles)
        }
        #expect(digest("1") != digest("2"))
    }
}
