import ReportLexicon
import ReportModel
import Testing

/// Runs the examples of `events.json5`.
@Suite struct EventExampleTests {
    private static let reader = Result { try EventReader() }
    private static let names: [String] = (try? reader.get().lexicon.events.entries.map(\.id)) ?? []

    @Test func hasEntries() { #expect(Self.names.count >= 56) }

    @Test(arguments: names.indices)
    func readsItsExamples(_ index: Int) throws {
        let reader = try Self.reader.get()
        let entry = reader.lexicon.events.entries[index]
        for example in entry.examples {
            #expect(reader.events(in: example).contains { $0.category.id == entry.id }, "\(entry.id): \(example)")
        }
        for example in entry.counterexamples {
            #expect(!reader.events(in: example).contains { $0.category.id == entry.id }, "\(entry.id): \(example)")
        }
    }
}
