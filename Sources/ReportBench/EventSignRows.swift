internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// Prints article, identifier and signs of each event, but no words: the rows to which `scripts/fit-events` fits the
/// weights of `event-signs.json5`.
struct EventSignRows {
    private let lexicon: Lexicon

    init(folder: String) throws { lexicon = try Lexicon(folder: folder, topic: "ukraine") }

    func write(of path: String) {
        for document in ArticleReader(lexicon: lexicon).read(paths: [path]).compactMap(\.article) {
            var shown: [String: EventSigns] = [:]
            let extraction = Extractor(lexicon: lexicon).extract(document, onSigns: { shown[$0.id] = $1 })
            for event in extraction.events {
                guard let signs = shown[event.id] else { continue }
                print(document.article.id, event.id, signs.names.joined(separator: " "), separator: "\t")
            }
        }
    }
}
