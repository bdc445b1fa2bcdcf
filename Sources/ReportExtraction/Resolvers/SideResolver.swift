import ReportLexicon
import ReportModel

/// Whose people or things a number counts: from its noun phrase, its clause, or what was spoken of before.
struct SideResolver {
    /// How many sentences back the last named side still holds.
    static let memory = 6

    func side(of quantity: Int, in sentence: SentenceReading, before: ArraySlice<SentenceReading>, rule: SideRule)
        -> String?
    {
        let reading = sentence.quantities[quantity]
        if let own = named(in: reading.base ?? reading.tokens, sentence) { return own }
        if let own = named(in: phraseBehind(reading, sentence), sentence) { return own }
        switch rule {
        case .agent: return agent(of: quantity, sentence) ?? spokenOf(before, sentence, quantity)
        case .victim: return victim(of: quantity, sentence) ?? spokenOf(before, sentence, quantity)
        case .none: return nil
        }
    }

    /// A side named inside the tokens.
    private func named(in tokens: Range<Int>, _ sentence: SentenceReading) -> String? {
        sentence.entities.first { tokens.overlaps($0.tokens) && $0.entity.side != nil }?.entity.side
    }

    /// `of the 31st Brigade`, `from Wagner` directly behind the number.
    private func phraseBehind(_ reading: QuantityReading, _ sentence: SentenceReading) -> Range<Int> {
        let reader = sentence.reader
        let start = reading.tokens.upperBound
        guard reader.isWord(reader.words.of, start) else { return start..<start }
        return start..<min(start + 6, reader.limits.upperBound)
    }

    /// Who acts: the last side named before the governing verb, else the first of the clause.
    private func agent(of quantity: Int, _ sentence: SentenceReading) -> String? {
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        let end = group?.tokens.lowerBound ?? sentence.quantities[quantity].tokens.lowerBound
        let before = sentence.entities.filter { $0.tokens.upperBound <= end && isActor($0, sentence) }
        if let last = before.last { return last.entity.side }
        return sentence.entities.first { isActor($0, sentence) }?.entity.side
    }

    /// Whose they are: in the passive the place's people, in the active not those who act.
    private func victim(of quantity: Int, _ sentence: SentenceReading) -> String? {
        let clause = sentence.clause(of: quantity)
        let inClause = sentence.entities.filter { clause.overlaps($0.tokens) && $0.entity.side != nil }
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isActiveObject = link.map { $0.role == .object && !sentence.groups[$0.group ?? 0].isPassive } ?? false
        if isActiveObject {
            let actor = inClause.last { $0.tokens.upperBound <= sentence.quantities[quantity].tokens.lowerBound }
            return inClause.first { $0.entity.side != actor?.entity.side }?.entity.side
        }
        return inClause.first { isActor($0, sentence) }?.entity.side
            ?? inClause.first?.entity.side
            ?? sentence.entities.first { $0.entity.kind == .place && $0.entity.side != nil }?.entity.side
    }

    /// Not merely where something happens (`in Ukraine`).
    private func isActor(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        guard entity.entity.side != nil, entity.entity.kind != .place, entity.entity.kind != .outlet else {
            return false
        }
        guard entity.entity.kind == .country else { return true }
        let reader = sentence.reader
        let before = entity.tokens.lowerBound - 1
        return !reader.isA(reader.words.preposition, before) && !reader.isA(reader.words.preposition, before - 1)
    }

    /// The side last spoken of, in this sentence before the number or in the sentences before.
    private func spokenOf(
        _ before: ArraySlice<SentenceReading>, _ sentence: SentenceReading, _ quantity: Int
    ) -> String? {
        let start = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.last { $0.tokens.upperBound <= start && isActor($0, sentence) }
        if let here { return here.entity.side }
        for earlier in before.suffix(Self.memory).reversed() {
            if let found = earlier.entities.last(where: { isActor($0, earlier) }) { return found.entity.side }
        }
        return nil
    }
}
