import ReportLexicon
import ReportModel

/// A noun phrase that names somebody or something that can say something.
struct SourcePhrase: Sendable {
    /// What a later pronoun must be to mean it.
    enum Form: Sendable, Hashable {
        case person
        case group
        case body
    }

    let tokens: Range<Int>
    let name: String
    let role: SourceRole
    let form: Form
}
