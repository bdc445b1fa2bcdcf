import ReportLexicon
import ReportModel

/// Who acts, gives and suffers in the clause of a number.
extension SideResolver {
    var actors: ActorFinder { ActorFinder(sentence: sentence) }

    func agent(of quantity: Int, where fits: (EntityReading) -> Bool) -> String? {
        if let owner = owner(ofNounBefore: quantity, where: fits) { return owner }
        return actors.actor(of: quantity, where: fits)?.entity.side
            ?? spokenOf(before: sentence.quantities[quantity]) { $0.entity.side != nil && fits($0) }
    }

    /// `Russia's deployment of 30,000 soldiers`, `the Russian buildup of tanks`: the name before the governing noun.
    private func owner(ofNounBefore quantity: Int, where fits: (EntityReading) -> Bool) -> String? {
        guard let link = sentence.frames[quantity].links.first, link.role == .of, link.group == nil else { return nil }
        let reader = sentence.reader
        var index = link.token - 1
        while reader.isKind(.word, index) || reader.isKind(.possessive, index),
            !reader.isA(reader.words.preposition, index), !reader.isA(reader.words.article, index),
            !sentence.groups.contains(where: { $0.tokens.contains(index) })
        {
            let named = sentence.entities.first { $0.tokens.contains(index) && $0.entity.side != nil && fits($0) }
            if let named { return named.entity.side }
            index -= 1
        }
        return nil
    }

    /// Who gives: whoever acts but is no party.
    func donor(of quantity: Int) -> String? {
        if let doer = doer(of: quantity), topic.parties.isEmpty || !topic.parties.contains(doer) { return doer }
        let isGiver: (EntityReading) -> Bool = { self.topic.parties.isEmpty || !self.isParty($0) }
        if let actor = actors.actor(of: quantity, where: isGiver) { return actor.entity.side }
        // `the head of the United States agency`: nobody acts, but somebody is named.
        let named = sentence.entities.first { entity in
            isGiver(entity) && entity.entity.side != nil && entity.entity.kind != .place
                && entity.entity.kind != .outlet && !isPlace(entity, sentence)
        }
        return named?.entity.side ?? spokenOf(before: sentence.quantities[quantity]) { isGiver($0) }
    }

    /// The subject of the verb that governs the quantity, named in the sentence.
    /// - Parameter whole: what a part is taken of, which is not who takes it.
    func subject(of quantity: Int, besides whole: Range<Int>? = nil) -> String? {
        guard let group = sentence.frames[quantity].governingGroup else { return nil }
        // `China's spending on Russian goods rose`: whose it is stands before the noun.
        if let first = subject(ofVerb: sentence.groups[group]),
            sentence.reader.isKind(.possessive, first.tokens.upperBound), !(whole?.overlaps(first.tokens) ?? false)
        {
            return first.entity.side
        }
        return actors.actor(of: quantity) { entity in
            actors.verb(of: entity) != nil && !(whole?.overlaps(entity.tokens) ?? false)
        }?.entity.side
    }

    /// Who does in the active what the number is the object of, also as `it` or `they` behind its name.
    func doer(of quantity: Int) -> String? {
        guard let group = activeVerb(of: quantity) else { return nil }
        return subject(ofVerb: group)?.entity.side ?? pronounSide(before: group) ?? sharedSubject(of: group)
            ?? leaningSubject(of: group)
    }

    /// The subject of the verb on which a participle behind a comma leans (`Spending in France rose, reaching 40`).
    private func leaningSubject(of group: VerbGroup) -> String? {
        guard !group.isFinite, sentence.reader.isKind(.comma, group.tokens.lowerBound - 1) else { return nil }
        let main = sentence.groups.last { $0.isFinite && $0.tokens.upperBound < group.tokens.lowerBound }
        return main.flatMap { subject(ofVerb: $0)?.entity.side }
    }

    /// The subject of the verb with which a verb is joined (`Ukrainian forces advanced and retook 20 villages`).
    func sharedSubject(of group: VerbGroup) -> String? {
        let reader = sentence.reader
        var index = group.tokens.lowerBound - 1
        while reader.isAdverb(index) { index -= 1 }
        guard reader.isA(reader.words.conjunction, index) || reader.isKind(.comma, index) else { return nil }
        let first = sentence.groups.last { $0.isFinite && $0.tokens.upperBound <= index }
        return first.flatMap { subject(ofVerb: $0)?.entity.side }
    }

    /// The name in the subject of a verb, not one behind a preposition there (`strikes on Kyiv killed`).
    func subject(ofVerb group: VerbGroup) -> EntityReading? {
        sentence.entities.first { entity in
            entity.entity.side != nil && entity.entity.kind != .outlet && actors.heads(entity, group)
                && !isBehindPreposition(entity)
        }
    }

    /// Whether a preposition stands between the beginning of its phrase and the name (`strikes on the
    /// southern Ukrainian city`, not `a round of Russian strikes`, `shells from Kursk`).
    private func isBehindPreposition(_ entity: EntityReading) -> Bool {
        let reader = sentence.reader
        var index = entity.tokens.lowerBound - 1
        while reader.isKind(.word, index) || reader.isKind(.hyphen, index) {
            if reader.isA(reader.words.subordinator, index) || reader.isA(reader.words.conjunction, index)
                || sentence.groups.contains(where: { $0.tokens.contains(index) })
            {
                return false
            }
            let isOrigin =
                reader.isWord(reader.words.from, index)
                || (reader.isWord(reader.words.of, index) && entity.entity.kind == .demonym)
            if reader.isA(reader.words.preposition, index), !isOrigin { return true }
            index -= 1
        }
        return false
    }

    /// The active verb of which the number is the object.
    func activeVerb(of quantity: Int) -> VerbGroup? {
        guard let link = sentence.frames[quantity].links.first(where: { $0.group != nil }),
            let group = link.group.map({ sentence.groups[$0] }), !group.isPassive,
            [.object, .preposition].contains(link.role)
        else { return nil }
        return group
    }

    /// Of whom `it` or `they` before a verb speaks: of the subject before it (`Kyiv said it had captured`).
    func pronounSide(before group: VerbGroup) -> String? {
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
    func imposer(of quantity: Int) -> String? {
        let reading = sentence.quantities[quantity]
        return actors.actor(of: quantity) { !$0.tokens.overlaps(reading.tokens) && !isParty($0) }?.entity.side
            ?? sentence.entities.first { entity in
                entity.entity.side != nil && !isParty(entity) && !entity.tokens.overlaps(reading.tokens)
            }?.entity.side
            ?? actors.actor(of: quantity) { !$0.tokens.overlaps(reading.tokens) }?.entity.side
    }

    /// Who attacks: the party that acts, else the opponent of the place that is hit.
    func attacker(of quantity: Int) -> String? {
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
    func sender(behind reading: QuantityReading) -> String? {
        let (reader, end) = (sentence.reader, reading.tokens.upperBound)
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            return isParty(entity) && start > end && start <= end + 3 && reader.isWord(reader.words.by, start - 1)
        }?.entity.side
    }

    /// Of those whom something happens to where no place is named: the opponent of the party that acts.
    func struck(by quantity: Int) -> String? {
        guard let verb = activeVerb(of: quantity) else { return nil }
        // `launched drones, killing five`: the subject is that of the finite verb.
        // `an attack damaged a ship, killed two people`: that of the nearest verb that has one.
        let verbs = sentence.groups.filter { $0.isFinite && $0.tokens.upperBound <= verb.tokens.upperBound }.suffix(3)
        let found = verbs.reversed().lazy.compactMap { group in
            subject(ofVerb: group)?.entity.side.map { (group: group, side: $0) }
        }.first
        guard let (main, side) = found.map({ ($0.group, $0.side) }) else { return nil }
        // `The square in Kharkiv was hit, killing ten`: the subject suffers it.
        return main.isPassive ? side : topic.opponent(of: side)
    }

    /// The party that acts before the quantity and does not merely speak.
    func actor(of quantity: Int) -> String? {
        let end = sentence.quantities[quantity].tokens.lowerBound
        return sentence.entities.last {
            isParty($0) && actors.isActor($0) && !sentence.isSpeaker($0.tokens) && $0.tokens.upperBound <= end
        }?.entity.side
    }

    /// To whom it happens: in the active not those who act, in the passive the first party of the clause.
    func victim(of quantity: Int) -> String? {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isActiveObject = link.map { $0.role == .object && !sentence.groups[$0.group ?? 0].isPassive } ?? false
        if let link, isActiveObject, let actor = spokenDoer(of: quantity) ?? actor(of: quantity) {
            let words = sentence.reader.words
            let reader = sentence.reader
            let suffers =
                reader.isA(words.suffer, link.token) || reader.isA(words.amount, link.token)
                || (reader.isA(words.state, link.token) && !reader.isA(words.holding, link.token))
            return suffers ? actor : topic.opponent(of: actor)
        }
        let clause = sentence.clause(of: quantity)
        let parties = sentence.entities.filter { isParty($0) && clause.overlaps($0.tokens) }
        let acting = parties.first { actors.isActor($0) && !sentence.isSpeaker($0.tokens) }
        return (acting ?? parties.first)?.entity.side
    }

    /// The party that does it as `it` or `they`.
    func spokenDoer(of quantity: Int) -> String? {
        let side = activeVerb(of: quantity).flatMap { pronounSide(before: $0) }
        return side.flatMap { topic.parties.contains($0) ? $0 : nil }
    }

    /// Whose things are stopped: those of the other party than the one that stops them or tells of it. In the passive
    /// without either they are those of the party that acted (`Of the missiles that Russia fired 30 were stopped`).
    func opponent(of quantity: Int) -> String? {
        if let hit = sky(over: quantity) { return topic.opponent(of: hit) }
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

    /// In the passive, the party over whose land it happens (`were shot down over Kursk`).
    private func sky(over quantity: Int) -> String? {
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        guard let group, group.isPassive else { return nil }
        let (reader, end) = (sentence.reader, group.tokens.upperBound)
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            let before = reader.isA(reader.words.article, start - 1) ? start - 2 : start - 1
            return isParty(entity) && before >= end && before <= end + 2
                && reader.isA(reader.words.whereabouts, before)
        }?.entity.side
    }

    /// The party whose things the phrase names (`12 Russian drones`), not the country that made them.
    func owned(by reading: QuantityReading) -> String? {
        if let own = sentence.entities.first(where: { reading.tokens.overlaps($0.tokens) && isParty($0) }) {
            return own.entity.side
        }
        return actors.relativeSubject(behind: reading, sentence.entities.filter(isParty))?.entity.side
    }

    /// The party that tells of it (`Kyiv said`).
    var speaker: EntityReading? {
        let reader = sentence.reader
        return sentence.entities.first { entity in
            isParty(entity)
                && (sentence.isSpeaker(entity.tokens)
                    || actors.verb(of: entity).map { reader.isA(reader.words.say, $0.verb) } ?? false)
        }
    }

    /// Whose a thing is that no measure asks for: its subject's; people are those of the place.
    func owner(of quantity: Int) -> String? {
        if let described = described(behind: sentence.quantities[quantity]) { return described }
        if let meant = antecedent(of: quantity) { return meant }
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        let isPassive = link?.group.map { sentence.groups[$0].isPassive } ?? false
        if let link, [.object, .preposition, .value].contains(link.role), !isPassive,
            let side = subject(of: quantity) ?? doer(of: quantity)
        {
            return side
        }
        let reading = sentence.quantities[quantity]
        let home = isSetAtHome ? theatre : nil
        if reading.quantity.unit == .person, let place = place(around: quantity) ?? home { return place }
        return nearest(before: reading)
    }

    /// `the 40-mile-long Russian convoy`: the first name in the rest of the phrase in which the number is an adjective.
    private func described(behind reading: QuantityReading) -> String? {
        guard reading.head == nil else { return nil }
        let reader = sentence.reader
        var end = reading.tokens.upperBound
        while reader.isKind(.word, end) || reader.isKind(.hyphen, end) || reader.isKind(.open, end) {
            if reader.isKind(.open, end) {
                // `40 miles (64 km) long`
                guard let close = (end..<end + 5).first(where: { reader.isKind(.close, $0) }) else { break }
                end = close + 1
                continue
            }
            let closed = [reader.words.preposition, reader.words.conjunction, reader.words.subordinator]
            if closed.contains(where: { reader.isA($0, end) })
                || sentence.groups.contains(where: { $0.tokens.contains(end) })
            {
                break
            }
            end += 1
        }
        return named(in: reading.tokens.upperBound..<end)
    }
}
