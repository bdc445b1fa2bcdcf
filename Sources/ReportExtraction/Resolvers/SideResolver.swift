import ReportLexicon
import ReportModel

/// Whose people or things a number counts: from its noun phrase, its clause, or what was spoken of before.
struct SideResolver {
    let topic: TopicLexicon
    let sentence: SentenceReading
    /// The sentences before it.
    let before: ArraySlice<SentenceReading>

    /// How many sentences back the last named side still holds.
    private static let memory = 6

    /// The side of a quantity of the sentence; nil where nothing names one.
    func side(of quantity: Int, rule: SideRule) -> String? {
        let reading = sentence.quantities[quantity]
        if let own = named(in: reading.base ?? reading.tokens) ?? named(in: phraseBehind(reading)) { return own }
        switch rule {
        case .agent: return agent(of: quantity) ?? spokenOf(before: reading) { $0.entity.side != nil }
        case .victim: return victim(of: quantity) ?? spokenOf(before: reading, where: isParty)
        case .opponent:
            return actor(of: quantity).flatMap(topic.opponent) ?? spokenOf(before: reading, where: isParty)
        case .resident: return place(around: quantity) ?? topic.theatre ?? spokenOf(before: reading, where: isParty)
        case .none: return nil
        }
    }

    /// A side named inside the tokens.
    private func named(in tokens: Range<Int>) -> String? {
        sentence.entities.first { tokens.overlaps($0.tokens) && $0.entity.side != nil }?.entity.side
    }

    /// `of the 31st Brigade` directly behind the number.
    private func phraseBehind(_ reading: QuantityReading) -> Range<Int> {
        let reader = sentence.reader
        let start = reading.tokens.upperBound
        guard reader.isWord(reader.words.of, start) else { return start..<start }
        return start..<min(start + 6, reader.limits.upperBound)
    }

    // MARK: In the clause

    /// Who acts: the last side named before the governing verb, else the first of the sentence.
    private func agent(of quantity: Int) -> String? {
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        let end = group?.tokens.lowerBound ?? sentence.quantities[quantity].tokens.lowerBound
        let acting = sentence.entities.filter { isActor($0, sentence, orSpeaker: true) }
        return (acting.last { $0.tokens.upperBound <= end } ?? acting.first)?.entity.side
    }

    /// The party that acts in the quantity's clause.
    private func actor(of quantity: Int) -> String? {
        let end = sentence.quantities[quantity].tokens.lowerBound
        return sentence.entities.last { isParty($0) && isActor($0, sentence) && $0.tokens.upperBound <= end }?.entity
            .side
    }

    /// To whom it happens: in the active not those who act, in the passive the first party of the clause.
    private func victim(of quantity: Int) -> String? {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isActiveObject = link.map { $0.role == .object && !sentence.groups[$0.group ?? 0].isPassive } ?? false
        if let link, isActiveObject, let actor = actor(of: quantity) {
            let suffers = sentence.reader.isA(sentence.reader.words.suffer, link.token)
            return suffers ? actor : topic.opponent(of: actor)
        }
        let clause = sentence.clause(of: quantity)
        let parties = sentence.entities.filter { isParty($0) && clause.overlaps($0.tokens) }
        return (parties.first { isActor($0, sentence) } ?? parties.first)?.entity.side
    }

    /// The country of the nearest place: of the clause, the sentence, or the sentences before.
    private func place(around quantity: Int) -> String? {
        let position = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.filter(isPlace).min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let here { return here.entity.side }
        return before.suffix(2).reversed().lazy.compactMap { $0.entities.last(where: self.isPlace) }.first?.entity.side
    }

    /// A place in which something happens (`in Kharkiv`), not one that acts or speaks (`Moscow said`).
    private func isPlace(_ entity: EntityReading) -> Bool {
        let reader = sentence.reader
        return entity.entity.kind == .place && isParty(entity)
            && reader.document.isA(reader.words.preposition, entity.tokens.lowerBound - 1, reader.vocabulary)
    }

    /// One of the topic's sides; every side where the topic names none.
    private func isParty(_ entity: EntityReading) -> Bool {
        guard let side = entity.entity.side else { return false }
        return topic.parties.isEmpty || topic.parties.contains(side)
    }

    /// Not the speaker, and not merely where something happens (`in Ukraine`).
    private func isActor(_ entity: EntityReading, _ sentence: SentenceReading, orSpeaker: Bool = false) -> Bool {
        let kind = entity.entity.kind
        guard entity.entity.side != nil, kind != .outlet, orSpeaker || !sentence.isSpeaker(entity.tokens) else {
            return false
        }
        let (reader, index) = (sentence.reader, entity.tokens.lowerBound - 1)
        if kind == .place { return reader.isKind(.possessive, entity.tokens.upperBound) }
        guard kind == .country else { return true }
        return !reader.isA(reader.words.preposition, index) && !reader.isA(reader.words.preposition, index - 1)
    }

    // MARK: Before

    /// The side last spoken of, in this sentence before the number or in the sentences before.
    private func spokenOf(before reading: QuantityReading, where fits: (EntityReading) -> Bool) -> String? {
        let start = reading.tokens.lowerBound
        let here = sentence.entities.last { $0.tokens.upperBound <= start && fits($0) && isActor($0, sentence) }
        if let here { return here.entity.side }
        for earlier in before.suffix(Self.memory).reversed() {
            if let found = earlier.entities.last(where: { fits($0) && isActor($0, earlier) }) {
                return found.entity.side
            }
        }
        return nil
    }
}
