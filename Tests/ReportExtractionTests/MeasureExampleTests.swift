import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@Suite struct MeasureExampleTests {
    @Test func loadsOneEntryForEachMeasure() throws {
        let entries = try Lexicon(folder: shippedLexiconFolder, topic: "ukraine").measures.entries
        #expect(entries.count == 77)
        #expect(Set(entries.map(\.measure.id)).count == entries.count)
        for entry in entries {
            #expect(entry.examples.count >= 2 && entry.counterexamples.count >= 2, "\(entry.measure.id)")
        }
    }
}
