internal import ReportModel

/// Collects the rows of `gazetteer.tsv` files: kind, name, side, role, names in text, adjectives and peoples.
///
/// The spelling of a name says what the text must have: `Congress` a capital, `US` all capitals, `air force` neither.
struct GazetteerDraft {
    private(set) var entries: [Gazetteer.Entry] = []
    private(set) var names: [Gazetteer.Name] = []
    private let belligerents: Set<String>

    /// - Parameter belligerents: the sides whose governments speak as parties to the war.
    init(belligerents: Set<String>) { self.belligerents = belligerents }

    mutating func insert(
        rowsOf file: String, of files: LexiconFiles, builder: inout VocabularyBuilder
    ) throws(LexiconError) {
        for row in try files.tsv(file) {
            guard row.count == 6 else {
                throw LexiconError(
                    file: file, entry: row.count > 1 ? row[1] : row[0], problem: "a row has six columns",
                    hint: "kind, name, side, role, names, adjectives; leave empty what there is not")
            }
            try insert(row, file: file, builder: &builder)
        }
    }

    private mutating func insert(
        _ row: [String], file: String, builder: inout VocabularyBuilder
    ) throws(LexiconError) {
        let kind = try Self.kind(row[0], entry: row[1], file: file)
        let side = row[2].isEmpty ? nil : row[2]
        let role = try role(row[3], side: side, entry: row[1], file: file)
        let entity = Entity(name: row[1], kind: kind, side: side, role: role)
        insert(row[4], Gazetteer.Entry(entity: entity, isOffice: row[0] == "office"), &builder)
        guard !row[5].isEmpty else { return }
        let people = Entity(name: row[1], kind: .demonym, side: side, role: role)
        insert(row[5], Gazetteer.Entry(entity: people, isOffice: false), &builder)
    }

    private static func kind(_ text: String, entry: String, file: String) throws(LexiconError) -> Entity.Kind {
        switch text {
        case "country", "bloc": return .country
        case "capital", "place": return .place
        case "organization", "office": return .organization
        case "outlet": return .outlet
        case "person": return .person
        default:
            throw LexiconError(
                file: file, entry: entry, problem: "there is no kind of name '\(text)'",
                hint: "country, capital, bloc, organization, office, outlet, person or place")
        }
    }

    private func role(
        _ text: String, side: String?, entry: String, file: String
    ) throws(LexiconError) -> SourceRole? {
        if text.isEmpty { return nil }
        guard let role = SourceRole(rawValue: text) else {
            throw LexiconError(file: file, entry: entry, problem: "there is no role '\(text)'")
        }
        return role == .government && side.map(belligerents.contains) == true ? .belligerent : role
    }

    private mutating func insert(_ texts: String, _ entry: Gazetteer.Entry, _ builder: inout VocabularyBuilder) {
        for text in texts.split(separator: "|") {
            let elements = Self.elements(of: text, &builder)
            guard !elements.isEmpty else { continue }
            names.append(Gazetteer.Name(elements: elements, entry: entries.count))
        }
        entries.append(entry)
    }

    /// The tokens of a name, as the lexer would split it, without hyphens.
    private static func elements(of text: Substring, _ builder: inout VocabularyBuilder) -> [Gazetteer.Element] {
        var elements: [Gazetteer.Element] = []
        var rest = text
        while let character = rest.first {
            let word = rest.prefix { $0.isLetter }
            if rest.hasPrefix("'s") {
                elements.append(Gazetteer.Element(word: Gazetteer.Element.possessive, required: []))
                rest = rest.dropFirst(2)
            } else if !word.isEmpty {
                elements.append(Gazetteer.Element(word: builder.intern(String(word)), required: flags(of: word)))
                rest = rest.dropFirst(word.count)
            } else {
                if character == "." || character == "/" {
                    elements.append(Gazetteer.Element(word: builder.intern(String(character)), required: []))
                }
                rest = rest.dropFirst()
            }
        }
        return elements
    }

    private static func flags(of word: Substring) -> TokenFlags {
        guard word.first?.isUppercase == true else { return [] }
        return word.count > 1 && word.allSatisfy(\.isUppercase) ? [.capital, .allCapitals] : .capital
    }
}
