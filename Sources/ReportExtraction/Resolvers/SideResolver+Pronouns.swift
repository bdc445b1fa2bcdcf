import ReportLexicon
import ReportModel

/// Of whom a pronoun speaks.
extension SideResolver {
    /// Whom the pronoun means that is the subject of the number's verb, or stands before its noun (`Its shipments fell by
    /// 40 percent`); nil where the subject is no pronoun.
    func antecedent(of quantity: Int) -> String? {
        let links = sentence.frames[quantity].links
        guard let group = links.first?.group.map({ sentence.groups[$0] }),
            group.isFinite || sentence.reader.isKind(.comma, group.tokens.lowerBound - 1)
        else { return nil }
        let phrase = subjectPhrase(of: quantity)
        let reader = sentence.reader
        guard let first = phrase.first(where: { !reader.isAdverb($0) }), isReferring(first) else { return nil }
        return meant(by: first)
    }

    /// `94 of his fighters`, `its 40 tanks`: the pronoun in or before the phrase of the number.
    func pronounOwner(of reading: QuantityReading) -> String? {
        let reader = sentence.reader
        let start = reading.tokens.upperBound
        let behind = reader.isWord(reader.words.of, start) ? start + 1..<start + 2 : start..<start
        let places = [reading.tokens.lowerBound - 1] + (reading.base.map(Array.init) ?? []) + behind
        guard let place = places.first(where: { reader.isA(reader.words.possessive, $0) && isReferring($0) }) else {
            return nil
        }
        return meant(by: place)
    }

    /// `it`, `they`, `his`: a third person, no relative pronoun.
    private func isReferring(_ index: Int) -> Bool {
        let reader = sentence.reader
        return reader.isA(reader.words.referring, index)
    }

    /// The subject before the pronoun in its sentence, else the one of the sentences before.
    private func meant(by pronoun: Int) -> String? {
        let named = sentence.entities.filter { $0.entity.side != nil && $0.tokens.upperBound <= pronoun }
        let isOfPerson = sentence.reader.isA(sentence.reader.words.personal, pronoun)
        let here = named.last { isOfPerson ? $0.entity.kind == .person : actors.verb(of: $0) != nil }
        if let here { return here.entity.side }
        return before.suffix(2).reversed().lazy.compactMap { earlier -> String? in
            let names = earlier.entities.filter { $0.entity.side != nil && $0.entity.kind != .outlet }
            return (names.first { !isBehindPreposition($0, earlier) } ?? names.first)?.entity.side
        }.first
    }

    /// `on Russian goods`, `with Berlin`: a preposition stands right before it.
    func isBehindPreposition(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        let reader = sentence.reader
        let start = entity.tokens.lowerBound
        let before = reader.isA(reader.words.determiner, start - 1) ? start - 2 : start - 1
        return reader.isA(reader.words.preposition, before)
    }
}
