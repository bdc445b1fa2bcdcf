import ReportLexicon
import ReportModel
import ReportTesting

@testable import ReportExtraction

/// Reads the numbers of short texts for tests, without temporal expressions.
enum NumberReader {
    private static let loaded = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }

    static func lexicon() throws -> Lexicon { try loaded.get() }

    static func quantityLexicon() throws -> QuantityLexicon { try lexicon().quantities }

    static func readings(
        _ text: String, publisher: String? = nil
    ) throws -> (document: LexedArticle, readings: NumberReadings) {
        let lexicon = try lexicon()
        let plain = LexedArticle.plain(text, lexicon: lexicon)
        let document = publisher.map { plain.published(by: $0) } ?? plain
        return (document, QuantityParser.parse(document, times: [], lexicon: lexicon))
    }

    /// Each quantity as `low..high unit`, with its hedge where it is not exact; exact ones as `value unit`.
    static func quantities(_ text: String) throws -> [String] {
        try readings(text).readings.quantities.map { describe($0.quantity) }
    }

    /// The counted nouns, `-` where there is none.
    static func counted(_ text: String) throws -> [String] {
        let (document, readings) = try readings(text)
        return readings.quantities.map { $0.counted.map { document.text(of: $0) } ?? "-" }
    }

    /// Each ignored number as `text: reason`.
    static func ignored(_ text: String) throws -> [String] {
        let (document, readings) = try readings(text)
        return readings.ignored.map { "\(document.article.text[$0.span]): \($0.reason)" }
    }

    /// The rules of `ignored.json5` whose patterns match somewhere in a text.
    static func named(_ text: String) throws -> [String] {
        let lexicon = try lexicon()
        let document = LexedArticle.plain(text, lexicon: lexicon)
        let ignored = lexicon.quantities.ignored
        var rules: [String] = []
        ignored.patterns.forEachMatch(
            in: document.tokens, range: 0..<document.tokens.count, mentions: MentionIndex(tokenCount: 0)
        ) { rules.append(ignored.rule(of: $0).name) }
        return rules
    }

    private static func describe(_ quantity: Quantity) -> String {
        let unit = quantity.unit == .none ? "" : " \(quantity.unit.rawValue)"
        if let value = quantity.exactValue, quantity.hedge == .exact { return "\(value)\(unit)" }
        let low = quantity.low.map { "\($0)" } ?? ""
        let high = quantity.high.map { "\($0)" } ?? ""
        return "\(quantity.hedge.rawValue) \(low)..\(high)\(unit)"
    }
}

extension LexedArticle {
    fileprivate func published(by publisher: String) -> LexedArticle {
        let origin = Origin(
            location: article.origin.location, publisher: publisher, byteCount: article.origin.byteCount,
            sha256: article.origin.sha256)
        let named = Article(
            id: article.id, origin: origin, title: article.title, text: article.text, language: article.language,
            publication: article.publication, passages: article.passages)
        return LexedArticle(article: named, tokens: tokens, sentences: sentences)
    }
}
