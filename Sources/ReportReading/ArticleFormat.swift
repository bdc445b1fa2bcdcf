internal import ReportLexicon

/// A form in which articles arrive: one file of `Formats/`, listed in ``ArticleFormats``.
protocol ArticleFormat: Sendable {
    /// As `--input-format` names it.
    var name: String { get }

    /// Whether a file is in this form, judged by its first bytes and, where they leave it open, by its name.
    func recognizes(_ input: ArticleInput) -> Bool

    /// What stands in the file, in its order; nothing is passed over in silence.
    func items(of input: ArticleInput, in context: FormatContext) -> ItemList
}

/// What formats need of the lexicon.
struct FormatContext: Sendable {
    let decoder: TextDecoder
    let fields: FieldLexicon

    init(lexicon: Lexicon) {
        decoder = TextDecoder(lexicon: lexicon)
        fields = lexicon.fields
    }
}

/// All forms that can be read.
package enum ArticleFormats {
    /// The first that recognizes a file reads it; plain text, which takes every file, stands last.
    static let all: [any ArticleFormat] = [
        NDJSONFormat(), JSONFormat(), FeedFormat(), HTMLFormat(), MarkdownFormat(), PlainTextFormat(),
    ]

    /// The names that `--input-format` accepts.
    package static var names: [String] { all.map(\.name) }
}
