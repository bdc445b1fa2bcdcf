/// A form in which articles arrive: one file of `Formats/`, listed in ``ArticleFormats``.
protocol ArticleFormat: Sendable {
    /// As `--input-format` names it.
    var name: String { get }

    /// Whether a file is in this form, judged by its first bytes and, where they leave it open, by its name.
    func recognizes(_ input: ArticleInput) -> Bool

    /// What stands in the file, in its order; nothing is passed over in silence.
    func items(of input: ArticleInput) -> [ArticleItem]
}

/// The bytes of a file, or of standard input, with its name.
struct ArticleInput: Sendable {
    /// The path, or `-`.
    let location: String
    let bytes: [UInt8]

    /// Names an item: the location itself for the first, `#2`, `#3` ... behind it for the others.
    func place(_ number: Int) -> String { number == 1 ? location : "\(location)#\(number)" }
}

/// All forms that can be read.
package enum ArticleFormats {
    /// The first that recognizes a file reads it; plain text, which takes every file, stands last.
    static let all: [any ArticleFormat] = [NDJSONFormat(), HTMLFormat(), PlainTextFormat()]

    /// The names that `--input-format` accepts.
    package static var names: [String] { all.map(\.name) }
}
