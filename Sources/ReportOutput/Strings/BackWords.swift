internal import ReportModel

struct MethodWords: Hashable, Sendable, Codable {
    /// A term and what it means.
    struct Entry: Hashable, Sendable, Codable {
        let term: String
        let text: Phrase
    }

    let title: String
    let paragraphs: [Phrase]
    let limits: [Entry]
    let legendTitle: String
    let official: String
    let named: String
    let unnamed: String
    let own: String
    let noDate: String
    let findingsTitle: String
    let findingsNone: String
    let finding: String
    let count: String
    let findingsTable: String
}

struct SourceWords: Hashable, Sendable, Codable {
    let title: String
    let table: String
    let number: String
    let article: String
    let published: String
    let figures: String
    let untitled: String
    let noDate: String
    let digest: Phrase
    /// With the `{section}` that gives it.
    let evidence: Phrase
    let reprint: Phrase
}

struct DataWords: Hashable, Sendable, Codable {
    let title: String
    let table: String
    let file: String
    let holds: String
    /// What each file holds, by its path; `charts/NAME.png` stands for all charts.
    let files: [MethodWords.Entry]
    let rebuildTitle: String
    let rebuild: Phrase
    let inputDigest: String
    let lexiconDigest: String
    let cite: Phrase
}
