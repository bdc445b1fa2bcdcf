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

    /// How many sentences back the last named side still holds.
    private static let memory = 6

    /// The side of a quantity of the sentence; nil where nothing names one.
    func side(of quantity: Int, rule: SideRule) -> String? {
        let reading = sentence.quantities[quantity]
        if rule == .none { return nil }
        if rule == .donor { return donor(of: quantity) }
        // What a part is taken of is named beside it; who takes it acts (`Russia controls half of Luhansk`).
        if rule == .agent || rule == .owner, reading.quantity.unit == .share,
            let agent = subject(of: quantity) ?? (rule == .agent ? partyBeside(reading) : nil)
        {
            return agent
        }
        if rule == .agent || rule == .imposer || rule == .attacker, let doer = doer(of: quantity) { return doer }
        if rule == .imposer { return imposer(of: quantity) }
        if rule != .opponent, let own = own(of: quantity) { return own }
        switch rule {
        case .agent: return agent(of: quantity) { _ in true }
        case .victim: return victim(of: quantity) ?? spokenOf(before: reading, where: isParty)
        case .opponent: return owned(by: reading) ?? opponent(of: quantity) ?? spokenOf(before: reading, where: isParty)
        case .resident: return place(around: quantity) ?? topic.theatre ?? spokenOf(before: reading, where: isParty)
        case .struck: return struck(by: quantity) ?? place(around: quantity) ?? topic.theatre
        case .origin: return left(by: quantity) ?? topic.theatre ?? place(around: quantity)
        case .scene: return scene(of: quantity)
        case .attacker: return attacker(of: quantity)
        case .owner: return owner(of: quantity)
        case .donor, .imposer, .none: return nil
        }
    }

    /// The side that the noun phrase of a number names itself (`30 Russian soldiers`, `30 soldiers of the 5th Brigade`).
    func own(of quantity: Int) -> String? {
        let reading = sentence.quantities[quantity]
        return named(in: reading.base ?? reading.tokens) ?? possessor(of: reading) ?? named(in: phraseBehind(reading))
    }

    /// The country that is left: behind a verb of leaving, or `from`.
    private func left(by quantity: Int) -> String? {
        guard let number = sentence.frames[quantity].governingGroup else { return nil }
        let end = sentence.groups[number].tokens.upperBound
        let reader = sentence.reader
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            return entity.entity.side != nil && entity.entity.kind != .outlet
                && (start == end || (start > end && start < end + 4 && reader.isWord(reader.words.from, start - 1)))
        }?.entity.side
    }

    /// The country of the sentence, or of the two before it: no party of the topic, but where something happens.
    private func scene(of quantity: Int) -> String? {
        let position = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.filter { isScene($0) }.min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let here { return here.entity.side }
        return before.suffix(Self.memory).reversed().lazy.compactMap { earlier in
            earlier.entities.last { isScene($0) }
        }.first?.entity.side
    }

    private func isScene(_ entity: EntityReading) -> Bool {
        [.country, .demonym, .place].contains(entity.entity.kind) && entity.entity.side != nil
            && (topic.parties.isEmpty || !isParty(entity))
    }

    /// A side named inside the tokens.
    private func named(in tokens: Range<Int>) -> String? {
        sentence.entities.first { tokens.overlaps($0.tokens) && $0.entity.side != nil }?.entity.side
    }

    /// The party named beside what a part is taken of (`a fifth of the country is under Russian control`).
    private func partyBeside(_ reading: QuantityReading) -> String? {
        let phrase = reading.tokens.lowerBound..<max(reading.tokens.upperBound, reading.base?.upperBound ?? 0)
        return sentence.entities.first {
            isParty($0) && $0.entity.kind != .place && !$0.tokens.overlaps(phrase) && !sentence.isSpeaker($0.tokens)
        }?.entity.side
    }

    /// `Putin's $260 billion`: who stands before the number with a possessive.
    private func possessor(of reading: QuantityReading) -> String? {
        let start = reading.tokens.lowerBound
        guard sentence.reader.isKind(.possessive, start - 1) else { return nil }
        return named(in: start - 2..<start - 1)
    }

    /// `of the 31st Brigade`, `from the United States` directly behind the number.
    private func phraseBehind(_ reading: QuantityReading) -> Range<Int> {
        let reader = sentence.reader
        let start = reading.tokens.upperBound
        guard reader.isWord(reader.words.of, start) || reader.isWord(reader.words.from, start) else {
            return start..<start
        }
        return start..<min(start + 8, reader.limits.upperBound)
    }

    // MARK: In the clause

    private var actors: ActorFinder { ActorFinder(sentence: sentence) }

    private func agent(of quantity: Int, where fits: (EntityReading) -> Bool) -> String? {
        actors.actor(of: quantity, where: fits)?.entity.side
            ?? spokenOf(before: sentence.quantities[quantity]) { $0.entity.side != nil && fits($0) }
    }

    /// Who gives: whoever acts but is no party.
    private func donor(of quantity: Int) -> String? {
        if let doer = doer(of: quantity), topic.parties.isEmpty || !topic.parties.contains(doer) { return doer }
        return agent(of: quantity) { topic.parties.isEmpty || !isParty($0) }
    }

    /// The subject of the verb that governs the quantity, named in the sentence.
    private func subject(of quantity: Int) -> String? {
        guard sentence.frames[quantity].governingGroup != nil else { return nil }
        return actors.actor(of: quantity) { actors.verb(of: $0) != nil }?.entity.side
    }

    /// Who does in the active what the number is the object of, also as `it` or `they` behind its name.
    private func doer(of quantity: Int) -> String? {
        guard let group = activeVerb(of: quantity) else { return nil }
        return subject(ofVerb: group)?.entity.side ?? pronounSide(before: group) ?? sharedSubject(of: group)
    }

    /// The subject of the verb with which a verb is joined (`Ukrainian forces advanced and retook 20 villages`).
    private func sharedSubject(of group: VerbGroup) -> String? {
        let reader = sentence.reader
        var index = group.tokens.lowerBound - 1
        while reader.isAdverb(index) { index -= 1 }
        guard reader.isA(reader.words.conjunction, index) || reader.isKind(.comma, index) else { return nil }
        let first = sentence.groups.last { $0.isFinite && $0.tokens.upperBound <= index }
        return first.flatMap { subject(ofVerb: $0)?.entity.side }
    }

    /// The name in the subject of a verb, not one behind a preposition there (`strikes on Kyiv killed`).
    private func subject(ofVerb group: VerbGroup) -> EntityReading? {
        let reader = sentence.reader
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            let before = reader.isA(reader.words.article, start - 1) ? start - 2 : start - 1
            return entity.entity.side != nil && entity.entity.kind != .outlet
                && !reader.isA(reader.words.preposition, before) && actors.heads(entity, group)
        }
    }

    /// The active verb of which the number is the object.
    private func activeVerb(of quantity: Int) -> VerbGroup? {
        guard let link = sentence.frames[quantity].links.first(where: { $0.group != nil }),
            let group = link.group.map({ sentence.groups[$0] }), !group.isPassive,
            [.object, .preposition].contains(link.role)
        else { return nil }
        return group
    }

    /// Of whom `it` or `they` before a verb speaks: of the subject before it (`Kyiv said it had captured`).
    private func pronounSide(before group: VerbGroup) -> String? {
        let reader = sentence.reader
        var index = group.tokens.lowerBound - 1
        while reader.isAdverb(index) { index -= 1 }
        guard reader.isA(reader.words.pronoun, index), !reader.isA(reader.words.relativePronoun, index) else {
            return nil
        }
        return sentence.entities.last { entity in
            entity.entity.side != nil && entity.tokens.upperBound <= index && actors.verb(of: entity) != nil
        }?.entity.side
    }

    /// Who does it to those whom the number counts, never they themselves.
    private func imposer(of quantity: Int) -> String? {
        let reading = sentence.quantities[quantity]
        return actors.actor(of: quantity) { !$0.tokens.overlaps(reading.tokens) && !isParty($0) }?.entity.side
            ?? actors.actor(of: quantity) { !$0.tokens.overlaps(reading.tokens) }?.entity.side
            ?? sentence.entities.first { entity in
                entity.entity.side != nil && !isParty(entity) && !entity.tokens.overlaps(reading.tokens)
            }?.entity.side
    }

    /// Who attacks: the party that acts, else the opponent of the place that is hit.
    private func attacker(of quantity: Int) -> String? {
        if let sender = sender(behind: sentence.quantities[quantity]) { return sender }
        let acting = actors.actor(of: quantity) {
            isParty($0) && $0.entity.kind != .place && !sentence.isSpeaker($0.tokens)
        }
        if let side = acting?.entity.side { return side }
        let hit = sentence.entities.first { $0.entity.kind == .place && isParty($0) && !sentence.isSpeaker($0.tokens) }
        return hit?.entity.side.flatMap { topic.opponent(of: $0) }
            ?? agent(of: quantity, where: isParty)
    }

    /// `launched by Moscow` right behind the number.
    private func sender(behind reading: QuantityReading) -> String? {
        let (reader, end) = (sentence.reader, reading.tokens.upperBound)
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            return isParty(entity) && start > end && start <= end + 3 && reader.isWord(reader.words.by, start - 1)
        }?.entity.side
    }

    /// Of those whom something happens to where no place is named: the opponent of the party that acts.
    private func struck(by quantity: Int) -> String? {
        guard let verb = activeVerb(of: quantity) else { return nil }
        // `launched drones, killing five`: the subject is that of the finite verb.
        let main = sentence.groups.last { $0.isFinite && $0.tokens.upperBound <= verb.tokens.upperBound }
        return main.flatMap { subject(ofVerb: $0)?.entity.side }.flatMap { topic.opponent(of: $0) }
    }

    /// The party that acts before the quantity and does not merely speak.
    private func actor(of quantity: Int) -> String? {
        let end = sentence.quantities[quantity].tokens.lowerBound
        return sentence.entities.last {
            isParty($0) && actors.isActor($0) && !sentence.isSpeaker($0.tokens) && $0.tokens.upperBound <= end
        }?.entity.side
    }

    /// To whom it happens: in the active not those who act, in the passive the first party of the clause.
    private func victim(of quantity: Int) -> String? {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isActiveObject = link.map { $0.role == .object && !sentence.groups[$0.group ?? 0].isPassive } ?? false
        if let link, isActiveObject, let actor = spokenDoer(of: quantity) ?? actor(of: quantity) {
            let words = sentence.reader.words
            let suffers =
                sentence.reader.isA(words.suffer, link.token) || sentence.reader.isA(words.state, link.token)
            return suffers ? actor : topic.opponent(of: actor)
        }
        let clause = sentence.clause(of: quantity)
        let parties = sentence.entities.filter { isParty($0) && clause.overlaps($0.tokens) }
        let acting = parties.first { actors.isActor($0) && !sentence.isSpeaker($0.tokens) }
        return (acting ?? parties.first)?.entity.side
    }

    /// The party that does it as `it` or `they`.
    private func spokenDoer(of quantity: Int) -> String? {
        let side = activeVerb(of: quantity).flatMap { pronounSide(before: $0) }
        return side.flatMap { topic.parties.contains($0) ? $0 : nil }
    }

    /// Whose things are stopped: those of the other party than the one that stops them or tells of it. In the passive
    /// without either they are those of the party that acted (`Of the missiles that Russia fired 30 were stopped`).
    private func opponent(of quantity: Int) -> String? {
        guard let actor = actors.actor(of: quantity, where: isParty) ?? speaker, let side = actor.entity.side else {
            return nil
        }
        let isPassive = sentence.frames[quantity].governingGroup.map { sentence.groups[$0].isPassive } ?? false
        let reader = sentence.reader
        let speaks =
            sentence.isSpeaker(actor.tokens)
            || actors.verb(of: actor).map { reader.isA(reader.words.say, $0.verb) } ?? false
        let stops = reader.isWord(reader.words.by, actor.tokens.lowerBound - 1)
        return isPassive && !speaks && !stops ? side : topic.opponent(of: side)
    }

    /// The party whose things the phrase names (`12 Russian drones`), not the country that made them.
    private func owned(by reading: QuantityReading) -> String? {
        sentence.entities.first { reading.tokens.overlaps($0.tokens) && isParty($0) }?.entity.side
    }

    /// The party that tells of it (`Kyiv said`).
    private var speaker: EntityReading? {
        let reader = sentence.reader
        return sentence.entities.first { entity in
            isParty(entity)
                && (sentence.isSpeaker(entity.tokens)
                    || actors.verb(of: entity).map { reader.isA(reader.words.say, $0.verb) } ?? false)
        }
    }

    /// Whose a thing is that no measure asks for: its subject's; people are those of the place.
    private func owner(of quantity: Int) -> String? {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isPassive = link?.group.map { sentence.groups[$0].isPassive } ?? false
        if let link, [.object, .preposition, .value].contains(link.role), !isPassive,
            let side = subject(of: quantity) ?? doer(of: quantity)
        {
            return side
        }
        let reading = sentence.quantities[quantity]
        let home = isSetAtHome ? topic.theatre : nil
        if reading.quantity.unit == .person, let place = place(around: quantity) ?? home { return place }
        return nearest(before: reading)
    }

    /// The country of the nearest place: of the clause, the sentence, or the sentences before.
    private func place(around quantity: Int) -> String? {
        let position = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.filter { isPlace($0, sentence) }.min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let here { return here.entity.side }
        return before.suffix(2).reversed().lazy.compactMap { earlier in
            earlier.entities.last { isPlace($0, earlier) && (isParty($0) || $0.entity.kind == .country) }
        }.first?.entity.side
    }

    /// A place or country in which something happens (`in Kharkiv`), not one that acts or speaks (`after Moscow's war`).
    private func isPlace(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        let reader = sentence.reader
        let (start, kind) = (entity.tokens.lowerBound, entity.entity.kind)
        guard !reader.isKind(.possessive, entity.tokens.upperBound), entity.entity.side != nil else { return false }
        if kind == .place { return reader.isA(reader.words.preposition, start - 1) }
        let before = reader.isA(reader.words.article, start - 1) ? start - 2 : start - 1
        return kind == .country && reader.isA(reader.words.whereabouts, before)
    }

    /// One of the topic's sides; every side where the topic names none.
    private func isParty(_ entity: EntityReading) -> Bool {
        guard let side = entity.entity.side else { return false }
        return topic.parties.isEmpty || topic.parties.contains(side)
    }

    // MARK: Before

    /// The side last spoken of, in this sentence before the number or in the sentences before.
    private func spokenOf(before reading: QuantityReading, where fits: (EntityReading) -> Bool) -> String? {
        let start = reading.tokens.lowerBound
        let here = sentence.entities.last { $0.tokens.upperBound <= start && fits($0) && isSubject($0, sentence) }
        if let here { return here.entity.side }
        for earlier in before.suffix(Self.memory).reversed() {
            if let found = earlier.entities.last(where: { fits($0) && isSubject($0, earlier) }) {
                return found.entity.side
            }
        }
        return nil
    }

    /// The side of the nearest sentence that names one, those before it included: who acts there, else the last named.
    private func nearest(before reading: QuantityReading) -> String? {
        let start = reading.tokens.lowerBound
        if let here = spoken(in: sentence, { $0.tokens.upperBound <= start }) ?? spoken(in: sentence, { _ in true }) {
            return here
        }
        return before.suffix(Self.memory).reversed().lazy.compactMap { spoken(in: $0) { _ in true } }.first
    }

    private func spoken(in sentence: SentenceReading, _ fits: (EntityReading) -> Bool) -> String? {
        let named = sentence.entities.filter { $0.entity.side != nil && $0.entity.kind != .outlet && fits($0) }
        let heard = named.filter { !sentence.isSpeaker($0.tokens) }
        return (heard.last { isSubject($0, sentence) } ?? heard.last ?? named.last)?.entity.side
    }

    private func isSubject(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        ActorFinder(sentence: sentence).isActor(entity) && !sentence.isSpeaker(entity.tokens)
    }
}
