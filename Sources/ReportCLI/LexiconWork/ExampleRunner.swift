internal import Foundation
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// Runs the examples and counterexamples of the topic's measures and events.
struct ExampleRunner {
    /// An example that is read wrongly.
    struct Failure: Hashable {
        let entry: String
        let example: String
        /// What was read instead.
        let reading: String
    }

    private let extractor: Extractor
    private let assembler: ArticleAssembler
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        extractor = Extractor(lexicon: lexicon)
        assembler = ArticleAssembler(lexicon: lexicon)
    }

    /// - Parameter pattern: which entries are tried.
    /// - Returns: how many examples were tried, and those that failed, in the order of the lexicon.
    func run(_ pattern: NamePattern) -> (count: Int, failures: [Failure]) {
        let measures = lexicon.measures.entries.filter { pattern.matches($0.measure.id) }
        let events = lexicon.events.entries.filter { pattern.matches($0.id) }
        let count =
            measures.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
            + events.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
        return (count, measures.flatMap(failures) + events.flatMap(failures))
    }

    private func failures(of entry: MeasureEntry) -> [Failure] {
        let missed = entry.examples.compactMap { example -> Failure? in
            let (sentence, number) = Self.parts(of: example)
            let figures = figures(in: sentence)
            guard !figures.contains(where: { $0.number == number && $0.measure == entry.measure.id }) else {
                return nil
            }
            return Failure(entry: entry.measure.id, example: example, reading: Self.text(figures))
        }
        let taken = entry.counterexamples.compactMap { sentence -> Failure? in
            let figures = figures(in: sentence)
            guard figures.contains(where: { $0.measure == entry.measure.id }) else { return nil }
            return Failure(entry: entry.measure.id, example: sentence, reading: Self.text(figures))
        }
        return missed + taken
    }

    private func failures(of entry: EventEntry) -> [Failure] {
        func read(_ sentence: String) -> [String] { extraction(of: sentence).events.map(\.category.id) }
        let missed = entry.examples.filter { !read($0).contains(entry.id) }
        let taken = entry.counterexamples.filter { read($0).contains(entry.id) }
        return (missed + taken).map { sentence in
            let events = read(sentence)
            return Failure(
                entry: entry.id, example: sentence,
                reading: events.isEmpty ? "no event" : events.joined(separator: ", "))
        }
    }

    /// When examples are taken to be published, so that `on Monday` is a day.
    private static let publication = CivilDate(year: 2022, month: 10, day: 12).map {
        PublicationTime(interval: CivilInterval(day: $0), evidence: [])
    }

    private func extraction(of text: String) -> Extraction {
        extractor.extract(assembler.plain(text, published: Self.publication))
    }

    private func figures(in text: String) -> [(number: String, measure: String)] {
        let extraction = extraction(of: text)
        return extraction.observations.map { (extraction.article.text[$0.number], $0.measure.id) }
    }

    private static func text(_ figures: [(number: String, measure: String)]) -> String {
        figures.isEmpty ? "no figure" : figures.map { "\($0.number): \($0.measure)" }.joined(separator: ", ")
    }

    /// Sentence and number of `sentence => number`.
    private static func parts(of example: String) -> (String, String) {
        guard let arrow = example.range(of: " => ") else { return (example, "") }
        return (String(example[..<arrow.lowerBound]), String(example[arrow.upperBound...]))
    }
}
