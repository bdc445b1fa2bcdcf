import ReportLexicon
import ReportModel

/// Reads the noun phrases of one sentence that name sources: known names, names with a title, role words.
struct SourcePhraseParser {
    let reader: TokenReader
    let entities: EntityIndex
    let sources: SourceLexicon
    let groups: [VerbGroup]
    let classes: SourcePhraseClasses

    /// The class of words for women or for men of which one stands in the tokens; nil where none does.
    func gender(of tokens: Range<Int>) -> WordClass? {
        classes.genders.first { gender in
            tokens.contains { reader.document.isA(gender, $0, reader.vocabulary) }
        }
    }

    /// The source whose noun phrase ends with the token `last`.
    func phrase(endingAt last: Int) -> SourcePhrase? {
        var start = last + 1
        var index = last
        while reader.limits.contains(index) {
            if let name = entities.covering(index) {
                start = name.tokens.lowerBound
                index = start - 1
            } else if continuesPhrase(index), start <= last || reader.isKind(.word, index) {
                if reader.isKind(.word, index) { start = index }
                index -= 1
            } else if start <= last, isLink(index) {
                index -= 1
            } else if start <= last, reader.isA(reader.words.determiner, index) {
                start = index
                guard isLink(index - 1) else { break }
                index -= 1
            } else {
                break
            }
        }
        return start <= last ? describe(start..<last + 1) : nil
    }

    /// The source whose noun phrase begins with the token `first`.
    func phrase(startingAt first: Int) -> SourcePhrase? {
        var end = first
        while reader.limits.contains(end) {
            if let name = entities.covering(end) {
                end = name.tokens.upperBound
            } else if continuesPhrase(end) || (end == first && reader.isA(reader.words.determiner, end)) {
                end += 1
            } else if end > first, isLink(end), reader.beginsNounPhrase(end + 1) {
                end += reader.isA(reader.words.determiner, end + 1) ? 2 : 1
            } else {
                break
            }
        }
        return end > first ? describe(first..<min(end, reader.limits.upperBound)) : nil
    }

    // MARK: Where a phrase ends

    private func continuesPhrase(_ index: Int) -> Bool {
        if reader.isKind(.possessive, index) || reader.isKind(.hyphen, index) || isAbbreviationStop(index) {
            return true
        }
        guard reader.isKind(.word, index) else { return false }
        let words = reader.words
        let classes = reader.info(index).classes
        let closed = [
            words.preposition, words.conjunction, words.subordinator, words.pronoun, words.determiner, words.be,
            words.have, words.modal, words.adverb,
        ]
        if closed.contains(where: { classes.contains($0) }) { return false }
        if let weekday = self.classes.weekday, classes.contains(weekday) { return false }
        return reader[index].flags.contains(.capital) || !isVerb(index) || role(at: index) != nil
    }

    /// The stop of `Gov. Anna Berg`.
    private func isAbbreviationStop(_ index: Int) -> Bool {
        guard let abbreviation = classes.abbreviation, reader.isKind(.stop, index) else { return false }
        return reader.isA(abbreviation, index - 1)
    }

    private func isVerb(_ index: Int) -> Bool { groups.contains { $0.tokens.contains(index) } }

    /// A preposition inside the name of a source: `head of`, `officials in`, `spokesman for`.
    private func isLink(_ index: Int) -> Bool {
        guard reader.isA(reader.words.preposition, index), reader.isKind(.word, index - 1) else { return false }
        return role(at: index - 1) != nil
    }

    /// The role of a source that the word at `index` heads.
    func role(at index: Int) -> SourceRole? {
        let classes = reader.info(index).classes
        return sources.nouns.first { classes.contains($0.wordClass) }?.role
    }

    // MARK: What a phrase names

    private func describe(_ range: Range<Int>) -> SourcePhrase? {
        let range = withoutPossessive(range)
        guard let last = range.last else { return nil }
        let tail = entities.covering(last)
        if let tail, tail.entity.kind == .person { return known(tail, in: range) }
        if tail == nil, let name = unknownName(in: range) { return name }
        if let head = range.dropLast().first(where: { role(at: $0) != nil && isLink($0 + 1) }) {
            return worded(range, head: head)
        }
        if let tail { return known(tail, in: range) }
        return role(at: last) == nil ? nil : worded(range, head: last)
    }

    private func withoutPossessive(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, reader.isKind(.possessive, last) || reader.isKind(.hyphen, last) else {
            return range
        }
        return range.dropLast()
    }

    private func known(_ reading: EntityReading, in range: Range<Int>) -> SourcePhrase? {
        guard let role = reading.entity.role else { return nil }
        switch reading.entity.kind {
        case .person: return SourcePhrase(tokens: range, name: reading.entity.name, role: role, form: .person)
        case .demonym, .unit: return nil
        case .country, .place, .organization, .outlet:
            let name = reading.entity.kind == .place ? reading.entity.side : nil
            return SourcePhrase(tokens: range, name: name ?? reading.entity.name, role: role, form: .body)
        }
    }

    /// Capitalized words at the end of the phrase that the gazetteer does not know: `governor Anna Berg`.
    private func unknownName(in range: Range<Int>) -> SourcePhrase? {
        let words = range.reversed().prefix { index in
            reader.isKind(.hyphen, index)
                || (reader.isKind(.word, index) && reader[index].flags.contains(.capital) && role(at: index) == nil
                    && entities.covering(index) == nil && !reader.isA(reader.words.determiner, index))
        }
        guard let first = words.last, !reader.isKind(.hyphen, first) else { return nil }
        let title = range.prefix { $0 < first }.last { role(at: $0) != nil }
        if words.count == 1, title == nil, first == reader.limits.lowerBound, reader[first].word != 0 { return nil }
        let name = reader.document.text(of: first..<range.upperBound)
        return SourcePhrase(
            tokens: range, name: name, role: title.flatMap { role(at: $0) } ?? .unknown, form: .person)
    }

    /// A source that the text only describes: `local authorities`, `the head of the region`.
    private func worded(_ range: Range<Int>, head: Int) -> SourcePhrase? {
        guard let role = role(at: head) else { return nil }
        let start = range.first { !reader.isA(reader.words.determiner, $0) } ?? range.lowerBound
        return SourcePhrase(
            tokens: range, name: reader.document.text(of: start..<range.upperBound), role: role,
            form: form(of: head, role))
    }

    private func form(of head: Int, _ role: SourceRole) -> SourcePhrase.Form {
        switch role {
        case .official, .expert, .witness, .unknown: reader.hasForm(.plural, head) ? .group : .person
        case .government, .organization, .outlet, .document, .belligerent, .intercept: .body
        }
    }
}

/// The word classes that only the names of sources ask for.
struct SourcePhraseClasses {
    let weekday: WordClass?
    let abbreviation: WordClass?
    let genders: [WordClass]

    init(_ vocabulary: Vocabulary) {
        weekday = vocabulary.wordClass("weekday")
        abbreviation = vocabulary.wordClass("abbreviation")
        genders = ["female", "male"].compactMap(vocabulary.wordClass)
    }
}
