internal import Foundation
internal import ReportModel

/// RSS (0.9 to 2.0, RDF) and Atom: every item is an article.
struct FeedFormat: ArticleFormat {
    let name = "feed"

    private static let roots = ["<rss", "<feed", "<rdf:rdf", "<atom:feed"]

    func recognizes(_ input: ArticleInput) -> Bool {
        var opening = Substring(input.opening(4096))
        // Before the root may stand declarations, comments and a document type.
        while opening.hasPrefix("<?") || opening.hasPrefix("<!") {
            var end = opening.hasPrefix("<!--") ? "-->" : ">"
            // A document type may hold declarations of its own.
            if opening.hasPrefix("<!doctype"), opening.prefix(while: { $0 != ">" }).contains("[") { end = "]>" }
            guard let close = opening.firstRange(of: end) else { return false }
            opening = opening[close.upperBound...].drop { $0.isWhitespace }
        }
        return Self.roots.contains { opening.hasPrefix($0) }
    }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let declared = XMLSource.declaredEncoding(of: input.opening(256))
        let (decoded, findings) = input.transcoded(context, declared: declared)
        guard let text = decoded else { return input.refused(findings) }
        guard !XMLSource.declaresEntities(text.bytes) else {
            return input.refused(findings + [.entityDeclaration(input.location)])
        }
        let feed = FeedParser.parse(XMLSource.repaired(text.bytes[text.start...]))
        let reader = RecordReader(lexicon: context.fields)
        var items = feed.items.enumerated().map { index, fields in
            item(fields, number: index + 1, of: input, publisher: feed.title, reader)
        }
        if let problem = feed.problem {
            let finding = Finding.brokenFeed(input.place(items.count + 1), problem: problem)
            items.append(ArticleItem(number: items.count + 1, findings: [finding]))
        }
        if !items.isEmpty { items[0].findings = findings + items[0].findings }
        return ItemList(items)
    }

    private func item(
        _ fields: [FieldValue], number: Int, of input: ArticleInput, publisher: String?, _ reader: RecordReader
    ) -> ArticleItem {
        var (draft, problem) = reader.draft(of: fields)
        if draft?.publisher == nil { draft?.publisher = publisher }
        let findings = problem.map { [Finding.badRecord(input.place(number), problem: $0)] } ?? []
        return ArticleItem(number: number, draft: draft, findings: findings)
    }
}
