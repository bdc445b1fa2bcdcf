import ReportLexicon
import ReportModel
import ReportTesting

@testable import ReportExtraction

/// Reads the events of a plain text, for tests.
struct EventReader {
    let lexicon: Lexicon

    init() throws(LexiconError) { lexicon = try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    func events(in text: String, published: String = "2022-10-12") -> [Event] {
        let document = LexedArticle.plain(text, published: published, lexicon: lexicon)
        let drafts = TimeParser.parse(document, lexicon: lexicon)
        let publication = PublicationDater.date(document, drafts: drafts.drafts, lexicon: lexicon).time?.interval
        let times = TimeResolver.resolve(drafts.drafts, document: document, publication: publication)
        let entities = EntityParser.parse(document, lexicon: lexicon)
        let clauses = ClauseIndex(document, lexicon: lexicon)
        return EventParser.parse(
            document, entities: entities, times: times,
            attributions: AttributionParser.parse(
                document, entities: entities, clauses: clauses, lexicon: lexicon),
            clauses: clauses, publication: publication, lexicon: lexicon)
    }
}
