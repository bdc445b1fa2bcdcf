internal import ReportLexicon

/// A text of the JSON that a page carries for search engines (JSON-LD).
struct ScriptValue {
    /// The field, in lower case, and the one around it.
    let name: String
    let parent: String
    let text: String

    /// The values that reading asks for, in their order.
    static func all(in page: Page, source: [UInt8], lexicon: PageLexicon) -> [ScriptValue] {
        var values: [ScriptValue] = []
        for range in page.data {
            var fields = ScriptFields(source, range)
            while let field = fields.next() {
                let name = field.name.lowercased()
                guard
                    wanted.contains(name) || lexicon.dates.rank(published: name) != nil || lexicon.dates.isChanged(name)
                else { continue }
                values.append(
                    ScriptValue(name: name, parent: field.parent.lowercased(), text: field.text(in: source)))
            }
        }
        return values
    }

    private static let wanted: Set<String> = ["headline", "name", "articlebody", "inlanguage", "alternativeheadline"]

    /// Whether it belongs to the article itself and not to a comment, a picture or a film in it.
    var isArticle: Bool { !Self.parts.contains(parent) }

    private static let parts: Set<String> = [
        "comment", "comments", "review", "reviews", "image", "video", "thumbnail", "author", "publisher",
        "itemlistelement", "associatedmedia", "haspart", "logo", "mainentity", "acceptedanswer", "suggestedanswer",
        "interactionstatistic", "potentialaction", "offers", "breadcrumb",
    ]
}

extension ScriptFields.Field {
    func text(in source: [UInt8]) -> String { ScriptFields.unescape(source[value]) }
}
