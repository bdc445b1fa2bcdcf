import ReportLexicon
import ReportModel

/// Whose people or things a number counts: from its noun phrase, its clause, or what was spoken of before.
struct SideResolver {
    let topic: TopicLexicon
    let sentence: SentenceReading
    /// The sentences before it.
    let before: ArraySlice<SentenceReading>
    /// Whether the sentence and those before it speak of the topic's parties.
    let isSetAtHome: Bool
    /// The country where the topic's things happen, if the article tells of the topic.
    let theatre: String?

    /// How many sentences back the last named side still holds.
    static let memory = 6

    /// The side of a quantity of the sentence; nil where nothing names one.
    func side(of quantity: Int, rule: SideRule) -> String? {
        let reading = sentence.quantities[quantity]
        if rule == .none { return nil }
        if isShared(quantity) || isWorldwide(quantity) || (rule == .owner && isOfMarket(quantity)) { return nil }
        if rule == .donor { return donor(of: quantity) }
        // What a part is taken of is named beside it; who takes it acts (`Russia controls half of Luhansk`).
        if rule == .owner, let base = reading.base, let whole = named(in: base) { return whole }
        if rule == .agent || rule == .owner, reading.quantity.unit == .share,
            let agent = subject(of: quantity, besides: reading.base) ?? (rule == .agent ? partyBeside(reading) : nil)
        {
            return agent
        }
        if rule == .agent || rule == .imposer || rule == .attacker, let doer = doer(of: quantity) { return doer }
        if rule == .imposer { return imposer(of: quantity) }
        if rule != .opponent, let own = own(of: quantity) { return own }
        switch rule {
        case .agent: return agent(of: quantity) { _ in true } ?? nearest(before: reading)
        case .victim: return victim(of: quantity) ?? spokenOf(before: reading, where: isParty) ?? thoseAtHome
        case .opponent:
            return owned(by: reading) ?? opponent(of: quantity) ?? spokenOf(before: reading, where: isParty) ?? invader
        case .resident:
            return place(around: quantity) ?? home(of: quantity) ?? spokenOf(before: reading, where: isParty)
        case .struck: return struck(by: quantity) ?? place(around: quantity) ?? home(of: quantity)
        case .origin: return left(by: quantity) ?? theatre ?? place(around: quantity)
        case .scene: return scene(of: quantity)
        case .market: return market(of: quantity)
        case .attacker: return attacker(of: quantity) ?? invader
        case .owner: return owner(of: quantity)
        case .donor, .imposer, .none: return nil
        }
    }

    /// The side that the noun phrase of a number names itself (`30 Russian soldiers`, `30 soldiers of the 5th Brigade`).
    func own(of quantity: Int) -> String? {
        let reading = sentence.quantities[quantity]
        return named(in: reading.base ?? reading.tokens) ?? possessor(of: reading) ?? labelled(reading)
            ?? named(in: phraseBehind(reading)) ?? pronounOwner(of: reading)
    }

    /// To whom it happens where the text names nobody, but never the enemy.
    private var thoseAtHome: String? {
        let reader = sentence.reader
        return reader.limits.contains { reader.isA(reader.words.enemy, $0) } ? nil : theatre
    }

    /// Who attacks where the text names nobody: the other party than the one at home.
    private var invader: String? { theatre.flatMap { topic.opponent(of: $0) } }

    /// A side named inside the tokens.
    func named(in tokens: Range<Int>) -> String? {
        sentence.entities.first { tokens.overlaps($0.tokens) && $0.entity.side != nil }?.entity.side
    }

    /// The party named beside what a part is taken of (`a fifth of the country is under Russian control`).
    func partyBeside(_ reading: QuantityReading) -> String? {
        let phrase = reading.tokens.lowerBound..<max(reading.tokens.upperBound, reading.base?.upperBound ?? 0)
        return sentence.entities.first {
            isParty($0) && $0.entity.kind != .place && !$0.tokens.overlaps(phrase) && !sentence.isSpeaker($0.tokens)
        }?.entity.side
    }

    /// `Chad (4.1 million)`: the name before the bracket in which the number stands.
    func labelled(_ reading: QuantityReading) -> String? {
        let start = reading.tokens.lowerBound
        return sentence.reader.isKind(.open, start - 1) ? named(in: start - 2..<start - 1) : nil
    }

    /// `Putin's $260 billion`: who stands before the number with a possessive.
    func possessor(of reading: QuantityReading) -> String? {
        let start = reading.tokens.lowerBound
        guard sentence.reader.isKind(.possessive, start - 1) else { return nil }
        return named(in: start - 2..<start - 1)
    }

    /// `of the 31st Brigade`, `from the United States` directly behind the number.
    func phraseBehind(_ reading: QuantityReading) -> Range<Int> {
        let reader = sentence.reader
        let start = reading.tokens.upperBound
        guard reader.isWord(reader.words.of, start) || reader.isWord(reader.words.from, start) else {
            return start..<start
        }
        return start..<min(start + 8, reader.limits.upperBound)
    }

    /// One of the topic's sides; every side where the topic names none.
    func isParty(_ entity: EntityReading) -> Bool {
        guard let side = entity.entity.side else { return false }
        return topic.parties.isEmpty || topic.parties.contains(side)
    }
}
