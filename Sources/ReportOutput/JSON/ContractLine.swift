package import ReportModel

/// The machine contract: one JSON object for what was read from one article, with every key always present.
///
/// Offsets count Unicode scalars of the article's text. `contract.schema.json` describes the form.
package struct ContractLine: Sendable {
    package static let schemaVersion = 1

    private let includesText: Bool

    /// - Parameter includesText: Whether `article.text` is printed, into which the offsets point.
    package init(includesText: Bool) { self.includesText = includesText }

    /// The object on one line, with its line end.
    /// - Parameter record: what a build needs to take the article from the line; nil for nothing.
    package func bytes(for extraction: Extraction, keeping record: KeptRecord? = nil) -> [UInt8] {
        var json = JSONWriter(.line, reserving: extraction.article.text.utf8.count * 4 + 4096)
        write(extraction, keeping: record, to: &json)
        json.endLine()
        return json.bytes
    }

    func write(_ extraction: Extraction, keeping record: KeptRecord? = nil, to json: inout JSONWriter) {
        let article = extraction.article
        let place = TextPlace(article.text)
        json.object { json in
            json.member("schemaVersion", Self.schemaVersion)
            if let record { json.member("build") { $0.write(record) } }
            json.member("article") { json in
                json.object { write(article, extraction.publication, to: &$0, place) }
            }
            json.member("times", extraction.times) { $0.write($1, place) }
            json.member("quantities", extraction.quantities) { $0.write($1, place) }
            json.member("observations", extraction.observations) { $0.write($1, place) }
            json.member("events", extraction.events) { $0.write($1, place) }
            json.member("ignored", extraction.ignored) { $0.write($1, place) }
            json.member("findings", extraction.findings) { $0.write($1, place) }
        }
    }

    private func write(
        _ article: Article, _ publication: PublicationTime?, to json: inout JSONWriter, _ place: TextPlace
    ) {
        json.member("id", article.id)
        json.member("title", article.title)
        if includesText { json.member("text", article.text) }
        json.member("language", article.language)
        json.member("location", article.origin.location)
        json.member("publisher", article.origin.publisher)
        json.member("sha256", article.origin.sha256)
        json.member("byteCount", article.origin.byteCount)
        json.member("reprintOf", article.reprintOf)
        if includesText, !article.surroundings.isEmpty {
            json.member("surroundings", article.surroundings) { json, block in
                json.object { json in
                    json.member("text", block.text)
                    json.member("rule", block.rule)
                    json.member("sourceByte", block.source)
                }
            }
        }
        json.key("published")
        guard let publication else { return json.null() }
        json.object { json in
            json.member("edtf", publication.interval.edtf)
            json.member("earliest", publication.interval.earliest?.description)
            json.member("latest", publication.interval.latest?.description)
            json.member("evidence", publication.evidence) { $0.write($1, place) }
        }
    }
}

/// An article's text with the way to say where something stands in it.
struct TextPlace {
    private let text: String
    private let offsets: ScalarOffsets

    init(_ text: String) {
        self.text = text
        offsets = ScalarOffsets(text)
    }

    func words(_ span: TextSpan) -> String { text[span] }
    func start(_ span: TextSpan) -> Int { offsets.scalars(before: span.start) }
    func end(_ span: TextSpan) -> Int { offsets.scalars(before: span.end) }
}
