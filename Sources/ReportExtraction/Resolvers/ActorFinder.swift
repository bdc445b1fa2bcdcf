import ReportLexicon
import ReportModel

/// Who acts in a sentence, of those that the gazetteer gives a side.
struct ActorFinder {
    let sentence: SentenceReading

    /// How many tokens may stand between a name and the verb of which it is the subject.
    private static let reach = 6
    /// How many where prepositions may stand between them.
    private static let subjectReach = 12

    /// Of the names that `fits` takes, the one that acts at a verb or number: its relative subject, its `by` phrase, the
    /// last subject before it, the last other one, or the first of the sentence.
    func actor(of quantity: Int, where fits: (EntityReading) -> Bool) -> EntityReading? {
        let reading = sentence.quantities[quantity]
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        let end = group?.tokens.lowerBound ?? reading.tokens.lowerBound
        let acting = sentence.entities.filter { fits($0) && isActor($0) }
        let before = acting.filter { $0.tokens.upperBound <= end }
        return relativeSubject(behind: reading, acting) ?? group.flatMap { byAgent(of: $0, where: fits) }
            ?? before.last { verb(of: $0) != nil } ?? before.last ?? acting.first { !isBehindPreposition($0) }
    }

    /// Not merely where something happens (`in Ukraine`).
    func isActor(_ entity: EntityReading) -> Bool {
        let kind = entity.entity.kind
        guard entity.entity.side != nil, kind != .outlet else { return false }
        if sentence.reader.isKind(.possessive, entity.tokens.upperBound) { return true }
        if kind == .place { return !isBehindPreposition(entity) && acts(entity) }
        return kind != .country || !isBehindPreposition(entity)
    }

    /// Whether it is the subject of a verb that does not merely report (`Moscow has massed`).
    private func acts(_ entity: EntityReading) -> Bool {
        verb(of: entity).map { !sentence.reader.isA(sentence.reader.words.say, $0.verb) } ?? false
    }

    /// `in Ukraine`, `in the United States`, but not `after Ukraine struck`.
    private func isBehindPreposition(_ entity: EntityReading) -> Bool {
        let (reader, index) = (sentence.reader, entity.tokens.lowerBound - 1)
        if reader.isA(reader.words.subordinator, index), verb(of: entity) != nil { return false }
        return reader.isA(reader.words.preposition, index) || reader.isA(reader.words.preposition, index - 1)
    }

    /// The verb group of which the name begins the subject (`Ukraine's air force downed`).
    func verb(of entity: EntityReading) -> VerbGroup? {
        let reader = sentence.reader
        for index in entity.tokens.upperBound..<entity.tokens.upperBound + Self.reach {
            if let group = sentence.groups.first(where: { $0.tokens.contains(index) }) {
                return group.isFinite ? group : nil
            }
            let isOpen =
                reader.isKind(.word, index) || reader.isKind(.possessive, index) || reader.isKind(.hyphen, index)
            let closed = [reader.words.preposition, reader.words.conjunction, reader.words.subordinator]
            guard isOpen, !closed.contains(where: { reader.isA($0, index) }) else { return nil }
        }
        return nil
    }

    /// Whether the name stands in the subject of a verb, also before a preposition (`Russian strikes on Kyiv killed`).
    func heads(_ entity: EntityReading, _ group: VerbGroup) -> Bool {
        let (start, end) = (entity.tokens.upperBound, group.tokens.lowerBound)
        guard start <= end, end - start <= Self.subjectReach else { return false }
        let reader = sentence.reader
        return !(start..<end).contains { index in
            reader.isKind(.comma, index) || reader.isKind(.semicolon, index)
                || reader.isA(reader.words.relativePronoun, index)
                || sentence.groups.contains { $0.isFinite && $0.tokens.contains(index) }
        }
    }

    /// `the shells Russia fires`, `the troops that Moscow has massed`.
    func relativeSubject(behind reading: QuantityReading, _ acting: [EntityReading]) -> EntityReading? {
        let end = reading.tokens.upperBound
        let start = sentence.reader.isA(sentence.reader.words.relativePronoun, end) ? end + 1 : end
        return acting.first { $0.tokens.lowerBound == start && verb(of: $0) != nil }
    }

    /// `were sent by the United States`.
    private func byAgent(of group: VerbGroup, where fits: (EntityReading) -> Bool) -> EntityReading? {
        guard group.isPassive else { return nil }
        let reader = sentence.reader
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            let before = reader.isA(reader.words.determiner, start - 1) ? start - 2 : start - 1
            return entity.entity.side != nil && fits(entity) && before >= group.tokens.upperBound
                && before < group.tokens.upperBound + Self.reach && reader.isWord(reader.words.by, before)
        }
    }
}
