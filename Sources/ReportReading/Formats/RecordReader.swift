internal import ReportLexicon
internal import ReportModel

/// Makes an article of named fields, by the names of `fields.json5`.
struct RecordReader {
    let lexicon: FieldLexicon

    /// The draft of an article, or what is missing for one.
    func draft(of fields: [FieldValue]) -> (draft: ArticleDraft?, problem: String?) {
        let best = best(of: fields)
        guard let text = best[.text] ?? best[.summary] else { return (nil, "the field 'text' is missing") }
        return (
            ArticleDraft(
                id: best[.id]?.text, title: best[.title]?.text, text: text.text,
                markup: text.isMarkup || HTMLFragment.isMarkup(text.text) ? .fragment : .none,
                published: best[.published]?.text, publisher: best[.publisher]?.text, address: best[.address]?.text,
                language: best[.language]?.text),
            nil
        )
    }

    /// The field of each meaning that stands first in the lexicon; empty ones say nothing.
    private func best(of fields: [FieldValue]) -> [FieldLexicon.Role: FieldValue] {
        var best: [FieldLexicon.Role: (rank: Int, value: FieldValue)] = [:]
        for field in fields where field.text.utf8.contains(where: { $0 > 32 }) {
            guard let (role, rank) = lexicon.meaning(of: field.name), rank < best[role]?.rank ?? .max else { continue }
            best[role] = (rank, field)
        }
        return best.mapValues(\.value)
    }
}
