internal import ReportLexicon

/// What a pass over a page has found; nothing is judged yet.
struct Page {
    /// A field of metadata: an element `meta`, a property, a value of a script.
    struct Field {
        /// In lower case.
        let name: String
        let value: String
        /// Where it stands in the source.
        let source: Int
    }

    /// An element that tells a time.
    struct Time {
        /// The machine's form; nil where there is none.
        let value: String?
        /// Bytes of the page's text.
        let text: Range<Int>
        let element: Int
        let isPublication: Bool
        let source: Int
    }

    /// A date is no longer than that, in bytes.
    static let longestTime = 120

    var text: PageText
    var elements: [PageElement] = []
    var blocks: [PageBlock] = []
    var fields: [Field] = []
    var times: [Time] = []
    /// Bytes of the source: scripts that hold data.
    var data: [Range<Int>] = []
    var title: String?
    var language: String?
    var address: String?

    init(characters: CharacterReferences) {
        text = PageText(characters: characters)
    }

    /// The value of the first field that has one of the names, by the order of the names.
    func value(_ names: [String]) -> String? {
        for name in names {
            if let field = fields.first(where: { $0.name == name && !$0.value.isEmpty }) { return field.value }
        }
        return nil
    }
}
