internal import Foundation
internal import GRDB
internal import ReportModel

/// Writes articles with their sentences and mentions; those that have not changed stay as they are.
struct ArticleTables {
    private let database: Database

    init(_ database: Database) { self.database = database }

    func store(_ extractions: Extractions, _ states: [String: String]) throws {
        let stored = try Row.fetchAll(database, sql: "SELECT id, state FROM articles")
        let old = Dictionary(
            stored.map { ($0["id"] as String, $0["state"] as String) }, uniquingKeysWith: { first, _ in first })
        let articles = extractions.articles
        let ids = Set(articles.map(\.id))
        for id in old.keys.sorted() where !ids.contains(id) { try delete(id) }
        let changed = articles.indices.filter { old[articles[$0].id] != state(of: articles[$0], states) }
        for place in changed where old[articles[place].id] != nil { try delete(articles[place].id) }
        let known = try Int64.fetchOne(database, sql: "SELECT max(id) FROM sentences") ?? 0
        let tables = try Tables(database)
        for place in changed { try tables.insert(extractions[place], state: state(of: articles[place], states)) }
        // All at once, not by a trigger for each sentence.
        try database.execute(
            sql: "INSERT INTO sentence_search (rowid, text) SELECT id, text FROM sentences WHERE id > ?",
            arguments: [known])
        try database.execute(
            sql: """
                DELETE FROM cache WHERE NOT EXISTS (
                    SELECT 1 FROM articles WHERE id = cache.article AND state LIKE cache.state || ' %')
                """)
    }

    /// What the folder dates by other articles changes without a change of its own.
    private func state(of article: ArticleHead, _ states: [String: String]) -> String {
        (states[article.id] ?? "") + " " + (article.publication?.edtf ?? "")
    }

    private func delete(_ id: String) throws {
        for table in ["sentences", "mentions"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [id])
        }
        try database.execute(sql: "DELETE FROM articles WHERE id = ?", arguments: [id])
    }

    /// The prepared statements.
    private struct Tables {
        let articles: Inserter
        let sentences: Inserter
        let mentions: Inserter

        init(_ database: Database) throws {
            articles = try Inserter(
                database, "articles",
                [
                    "id", "title", "location", "publisher", "language", "published", "published_earliest",
                    "published_latest", "sha256", "byte_count", "reprint_of", "state",
                ])
            sentences = try Inserter(database, "sentences", ["article", "start", "\"end\"", "kind", "text"])
            mentions = try Inserter(
                database, "mentions",
                ["article", "start", "\"end\"", "text", "low", "high", "unit", "counted", "unused"])
        }

        func insert(_ extraction: Extraction, state: String) throws {
            let article = extraction.article
            let published = extraction.publication?.interval
            try articles.insert([
                article.id, article.title, article.origin.location, article.origin.publisher, article.language,
                published?.edtf, published?.earliest?.description, published?.latest?.description,
                article.origin.sha256, article.origin.byteCount, article.reprintOf, state,
            ])
            for passage in article.passages {
                for sentence in passage.sentences {
                    try sentences.insert([
                        article.id, sentence.span.start, sentence.span.end, passage.kind.rawValue,
                        article.text[sentence.span],
                    ])
                }
            }
            for mention in extraction.quantities {
                try mentions.insert([
                    article.id, mention.span.start, mention.span.end, article.text[mention.span],
                    mention.quantity.low?.real, mention.quantity.high?.real, mention.quantity.unit.rawValue,
                    mention.counted, mention.unused,
                ])
            }
        }
    }
}
