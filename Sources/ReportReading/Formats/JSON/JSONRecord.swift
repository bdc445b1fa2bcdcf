internal import ReportLexicon
internal import ReportModel

/// Reads the articles out of a JSON value.
struct JSONRecord {
    let parser: JSONParser
    let fields: FieldLexicon
    let location: String

    /// The objects that are articles, by their text or title, at any depth below the wrappers of news APIs.
    func articles(in value: JSONValue) -> [JSONValue] {
        switch value {
        case .array(let elements, _):
            return elements.flatMap { element in
                if case .array = element { return articles(in: element) }
                let found = articles(in: element)
                return found.isEmpty ? [element] : found
            }
        case .object(let members, _):
            if isArticle(members) { return [value] }
            return members.flatMap { member -> [JSONValue] in
                guard fields.isWrapper(member.name) else { return [] }
                return switch member.value {
                case .array, .object: articles(in: member.value)
                default: []
                }
            }
        default: return []
        }
    }

    private func isArticle(_ members: [JSONMember]) -> Bool {
        members.contains { member in
            guard let role = fields.meaning(of: member.name)?.role, role == .text || role == .summary else {
                return false
            }
            return text(of: member.value) != nil
        }
    }

    /// The article of one object, or what is missing.
    func item(_ value: JSONValue, number: Int) -> ArticleItem {
        guard case .object(let members, let bytes) = value else {
            return failure("it is no JSON object", number: number, bytes: nil)
        }
        var values: [FieldValue] = []
        for member in members {
            guard let role = fields.meaning(of: member.name)?.role else { continue }
            if let text = text(of: member.value) {
                values.append(FieldValue(name: member.name, text: text))
            } else if role == .text, !Self.isNull(member.value) {
                return failure("the field '\(member.name)' is no text", number: number, bytes: bytes)
            }
        }
        var (draft, problem) = RecordReader(lexicon: fields).draft(of: values)
        if let problem { return failure(problem, number: number, bytes: bytes) }
        if draft?.markup == ArticleDraft.Markup.none { draft?.keepsText = true }
        return ArticleItem(number: number, bytes: bytes, draft: draft)
    }

    private func failure(_ problem: String, number: Int, bytes: Range<Int>?) -> ArticleItem {
        ArticleItem(number: number, bytes: bytes, findings: [.badRecord(place(number), problem: problem)])
    }

    private func place(_ number: Int) -> String { ArticleInput.place(number, of: location) }

    private static func isNull(_ value: JSONValue) -> Bool {
        if case .null = value { true } else { false }
    }

    /// The text of a field: a string, a number, paragraphs in an array, or the telling member of an object.
    private func text(of value: JSONValue) -> String? {
        switch value {
        case .string(let range, let hasEscapes): return parser.text(range, hasEscapes: hasEscapes)
        case .number(let range): return parser.digits(range)
        case .literal, .null: return nil
        case .array(let elements, _):
            let parts = elements.compactMap(text)
            guard !parts.isEmpty, parts.count == elements.count else { return nil }
            return parts.joined(separator: "\n\n")
        case .object(let members, _):
            let ranked = members.compactMap { member in
                fields.innerRank(of: member.name).map { (rank: $0, value: member.value) }
            }
            return ranked.min { $0.rank < $1.rank }.flatMap { text(of: $0.value) }
        }
    }
}
