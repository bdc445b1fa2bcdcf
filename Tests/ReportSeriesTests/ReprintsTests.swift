import Foundation
import ReportModel
import ReportSeries
import Testing

@Suite struct ReprintsTests {
    private func counted(_ extractions: [Extraction]) -> [[String]] {
        var reprints = Reprints(among: Extractions(extractions).articles)
        return extractions.map { reprints.withoutRepeats($0).observations.map(\.id) }
    }

    @Test func aSentenceOfAFamilyCountsOnce() {
        let first = Sample.extraction(observations: [Sample.observation("1", 10)], id: "a")
        let reprint = Sample.extraction(
            observations: [Sample.observation("2", 10), Sample.observation("3", 4, measure: "losses")], id: "b",
            reprintOf: "a")
        let third = Sample.extraction(
            observations: [Sample.observation("4", 10), Sample.observation("5", 4, measure: "losses")], id: "c",
            reprintOf: "a")
        #expect(counted([first, reprint, third]) == [["1"], ["3"], []])
    }

    @Test func otherArticlesMaySayTheSame() {
        let first = Sample.extraction(observations: [Sample.observation("1", 10)], id: "a")
        let other = Sample.extraction(observations: [Sample.observation("2", 10)], id: "b")
        let reprint = Sample.extraction(observations: [Sample.observation("3", 10)], id: "c", reprintOf: "a")
        #expect(counted([first, other]) == [["1"], ["2"]])
        #expect(counted([first, other, reprint]) == [["1"], ["2"], []])
    }
}
