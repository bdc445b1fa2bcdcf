import Foundation
import ReportExtraction
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

/// Runs the examples of all measures of the topic through the whole extraction.
@Suite struct MeasureExampleTests {
    private static let lexicon = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
    private static let ids: [String] = (try? lexicon.get().measures.entries.map(\.measure.id)) ?? []

    private func entry(_ id: String) throws -> MeasureEntry {
        try #require(try Self.lexicon.get().measures.entries.first { $0.measure.id == id })
    }

    /// The numbers of `text`, as written, each with its measure.
    private func figures(of text: String) throws -> [(number: String, measure: String)] {
        let lexicon = try Self.lexicon.get()
        let extraction = Extractor(lexicon: lexicon).extract(.plain(text, published: "2023-03-01", lexicon: lexicon))
        return extraction.observations.map { (extraction.article.text[$0.number], $0.measure.id) }
    }

    @Test func loadsOneEntryForEachMeasure() throws {
        _ = try Self.lexicon.get()
        #expect(Self.ids.count == 77)
        #expect(Set(Self.ids).count == Self.ids.count)
        for id in Self.ids {
            let entry = try entry(id)
            #expect(entry.examples.count >= 2 && entry.counterexamples.count >= 2, "\(id)")
        }
    }

    @Test(arguments: ids)
    func takesTheNumberOfItsExamples(_ id: String) throws {
        for example in try entry(id).examples {
            let (text, number) = try #require(Self.parts(of: example), "\(example)")
            let found = try figures(of: text)
            #expect(found.contains { $0.number == number && $0.measure == id }, "\(id): \(example), found \(found)")
        }
    }

    @Test(arguments: ids)
    func takesNoNumberOfItsCounterexamples(_ id: String) throws {
        for text in try entry(id).counterexamples {
            let found = try figures(of: text)
            #expect(!found.contains { $0.measure == id }, "\(id): \(text), found \(found)")
        }
    }

    /// Sentence and number of `sentence => number`.
    private static func parts(of example: String) -> (String, String)? {
        guard let arrow = example.range(of: " => ") else { return nil }
        return (String(example[..<arrow.lowerBound]), String(example[arrow.upperBound...]))
    }
}
