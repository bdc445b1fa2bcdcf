import ReportLexicon
import ReportModel

/// Binds the quantities of one sentence to the verbs and nouns that govern them.
struct FrameBuilder {
    let reader: TokenReader
    let groups: [VerbGroup]
    let quantities: [QuantityReading]
    /// The verb group that covers a token, by its place in `groups`.
    let groupAt: GroupPlaces

    /// How far a governor is looked for, in tokens.
    static let reach = 14

    init(_ reader: TokenReader, groups: [VerbGroup], quantities: [QuantityReading]) {
        self.reader = reader
        self.groups = groups
        self.quantities = quantities
        groupAt = GroupPlaces(quantities.isEmpty ? [] : groups, limits: reader.limits)
    }

    /// One frame for each quantity, in order.
    func frames() -> [QuantityFrame] {
        var frames: [QuantityFrame] = []
        for index in quantities.indices {
            guard !quantities[index].isEntry else {
                frames.append(QuantityFrame(links: []))
                continue
            }
            let before = linksBefore(quantities[index])
            let behind = linksBehind(quantities[index], isObject: before.contains { isFirmObject($0) })
            let links = isLoose(before) && hasVerb(behind) ? behind + before : before + behind
            var frame = QuantityFrame(links: links)
            if index > 0, !hasVerb(links),
                isCoordinated(quantities[index - 1], quantities[index]) || (links.isEmpty && isListed(index))
            {
                frame.links += frames[index - 1].links
                frame.isInherited = true
            }
            frames.append(frame)
        }
        return frames
    }

    private func hasVerb(_ links: [QuantityFrame.Link]) -> Bool { links.contains { $0.group != nil } }

    /// The object of a verb that does not report what follows: `killed 30 people`, not `said 30 people ...`.
    private func isFirmObject(_ link: QuantityFrame.Link) -> Bool {
        link.role == .object && !reader.isA(reader.words.say, link.token)
    }

    /// Whether the verb before only reports or stands behind a preposition, so that the verb behind governs:
    /// `said 30 people died`, `exercises with 30 tanks stationed there`.
    private func isLoose(_ links: [QuantityFrame.Link]) -> Bool {
        links.contains {
            $0.role == .preposition || ($0.role == .object && reader.isA(reader.words.say, $0.token))
        }
    }

    /// Only signs, conjunctions and determiners stand between the two.
    private func isCoordinated(_ first: QuantityReading, _ second: QuantityReading) -> Bool {
        let between = first.tokens.upperBound..<max(second.tokens.lowerBound, first.tokens.upperBound)
        guard between.count <= 4 else { return false }
        return between.contains { reader.isA(reader.words.conjunction, $0) || reader.isKind(.comma, $0) }
            && between.allSatisfy { index in
                reader.isA(reader.words.conjunction, index) || reader.isKind(.comma, index)
                    || reader.isA(reader.words.determiner, index) || reader.isAdverb(index)
            }
    }

    /// The next part of a list of like things (`$4 million for schools and $2 million for roads`): a conjunction or
    /// comma before it, and no verb since the number before.
    private func isListed(_ index: Int) -> Bool {
        let (first, second) = (quantities[index - 1], quantities[index])
        guard UnitFamily(first.quantity.unit) == UnitFamily(second.quantity.unit),
            first.tokens.upperBound < second.tokens.lowerBound
        else { return false }
        let between = first.tokens.upperBound..<second.tokens.lowerBound
        let isQuoted = reader.isKind(.quote, second.tokens.lowerBound - 1)
        let joint = second.tokens.lowerBound - (isQuoted ? 2 : 1)
        return between.count <= Self.reach
            && (reader.isA(reader.words.conjunction, joint) || reader.isKind(.comma, joint))
            && !between.contains { groupAt[$0] != nil || isEdge($0) }
    }

    // MARK: Before the quantity

    private func linksBefore(_ quantity: QuantityReading) -> [QuantityFrame.Link] {
        // The hedge itself may be the verb (`exceeded 100,000`).
        if let group = groupAt[quantity.tokens.lowerBound], quantity.tokens.lowerBound < quantity.number.lowerBound {
            return links(behindVerb: group)
        }
        var index = quantity.tokens.lowerBound - 1
        while reader.limits.contains(index), isTransparent(index) { index = stepBack(from: index) }
        guard reader.limits.contains(index) else { return [] }
        if let group = groupAt[index] { return links(behindVerb: group) }
        if reader.isA(reader.words.particle, index) || reader.isA(reader.words.homeward, index),
            let group = groupAt[index - 1]
        {
            return links(behindVerb: group)
        }
        if reader.isA(reader.words.preposition, index) { return links(behindPreposition: index) }
        if reader.isKind(.comma, index) { return links(besideNoun: index - 1, quantity) }
        if reader.isA(reader.words.conjunction, index), nextGroup(from: quantity.tokens.upperBound) == nil,
            let group = verbBeforePhrase(index - 1)
        {
            return links(behindVerb: group)
        }
        return (verbBeforeRecipient(index) ?? verbOfGiving(index)).map(links(behindVerb:)) ?? []
    }

    /// `the lowest rate, 5.6%,`: the value of the noun before the comma.
    private func links(besideNoun noun: Int, _ quantity: QuantityReading) -> [QuantityFrame.Link] {
        let end = quantity.tokens.upperBound
        guard isPlainNoun(noun), quantity.head == nil,
            !reader.limits.contains(end) || reader.isKind(.comma, end) || reader.isKind(.stop, end)
        else { return [] }
        return [QuantityFrame.Link(role: .value, token: noun, group: nil)]
    }

    /// `cost the country 40 tanks`, `sent the front line 40 tanks`: a verb of giving before article and noun.
    private func verbOfGiving(_ last: Int) -> Int? {
        verbBeforePhrase(last).flatMap { reader.isA(reader.words.ditransitive, groups[$0].verb) ? $0 : nil }
    }

    /// `lost the house [and 40 tanks]`: the verb before article and noun.
    private func verbBeforePhrase(_ last: Int) -> Int? {
        let first = max(reader.limits.lowerBound, last - 4)
        guard reader.isKind(.word, last), isNounLike(last), groupAt[last] == nil,
            let opening = stride(from: last - 1, through: first, by: -1).first(where: { !isPlainNoun($0) }),
            reader.isA(reader.words.determiner, opening)
        else { return nil }
        return groupAt[opening - 1]
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        reader.isKind(.word, index) && isNounLike(index) && groupAt[index] == nil
    }

    /// `gave Kyiv 40 tanks`, `sent them 40 tanks`: the verb before the one who receives.
    private func verbBeforeRecipient(_ last: Int) -> Int? {
        var index = last
        while index > last - 3, reader.isName(index) || reader.isA(reader.words.pronoun, index) { index -= 1 }
        return index < last ? groupAt[index] : nil
    }

    private func isTransparent(_ index: Int) -> Bool {
        reader.isA(reader.words.determiner, index) || reader.isAdverb(index) || reader.isKind(.quote, index)
            || reader.isKind(.hyphen, index) || reader.isKind(.open, index) || reader.isKind(.colon, index)
    }

    /// One token back, or to before the dash that opens an insertion (`adds up - since the invasion - $16 billion`).
    private func stepBack(from index: Int) -> Int {
        guard reader.isKind(.hyphen, index) else { return index - 1 }
        let first = max(reader.limits.lowerBound, index - Self.reach)
        let opening = stride(from: index - 1, through: first, by: -1).first { reader.isKind(.hyphen, $0) }
        return (opening ?? index) - 1
    }

    private func links(behindVerb number: Int) -> [QuantityFrame.Link] {
        let group = groups[number]
        let verb = group.verb
        if reader.isA(reader.words.be, verb) || reader.isA(reader.words.amount, verb) {
            return [QuantityFrame.Link(role: .value, token: verb, group: number)] + subjects(of: number)
        }
        return [QuantityFrame.Link(role: .object, token: verb, group: number)]
    }

    /// The nouns before a verb group up to the clause's edge: possible heads of its subject.
    private func subjects(of number: Int) -> [QuantityFrame.Link] {
        nouns(before: groups[number].tokens.lowerBound).map {
            QuantityFrame.Link(role: .value, token: $0, group: nil)
        }
    }

    private func links(behindPreposition index: Int) -> [QuantityFrame.Link] {
        let isOf = reader.isWord(reader.words.of, index)
        var before = index - 1
        while reader.isKind(.comma, before) || reader.isA(reader.words.particle, before) || reader.isAdverb(before) {
            before -= 1
        }
        if let group = groupAt[before] {
            let verb = groups[group].verb
            let isValue = reader.isA(reader.words.amount, verb)
            let own = QuantityFrame.Link(role: isValue ? .value : .preposition, token: verb, group: group)
            if reader.isWord(reader.words.in, index), before == index - 1, !isValue, !groups[group].isPassive,
                !reader.isA(reader.words.intransitive, verb)
            {
                // `took in 12 families`
                return [own, QuantityFrame.Link(role: .object, token: verb, group: group)]
            }
            // `the losses are put at 40`
            let isEstimate = groups[group].isPassive && reader.isA(reader.words.estimate, verb)
            return [own] + (isValue || isEstimate ? subjects(of: group) : [])
        }
        let heads = nouns(before: before + 1)
        guard let nearest = heads.first else { return [] }
        if isOf { return [QuantityFrame.Link(role: .of, token: nearest, group: nil)] }
        var links = heads.map { QuantityFrame.Link(role: .preposition, token: $0, group: nil) }
        if let group = groupBefore(heads.last ?? nearest) {
            links.append(QuantityFrame.Link(role: .preposition, token: groups[group].verb, group: group))
        }
        return links
    }

    /// Plain words before `end`, nearest first, back to a verb, a stop or the reach.
    private func nouns(before end: Int) -> [Int] {
        var found: [Int] = []
        var index = end - 1
        let first = max(reader.limits.lowerBound, end - Self.reach)
        while index >= first, isNominal(index), !isEdge(index) {
            if reader.isKind(.word, index), isNounLike(index) { found.append(index) }
            index -= 1
        }
        return found
    }

    /// No verb, or a gerund with a verb behind it (`the toll of the shelling rose`).
    private func isNominal(_ index: Int) -> Bool {
        guard let group = groupAt[index] else { return true }
        return groups[group].tokens.count == 1 && reader.hasForm(.gerund, index) && groupAt[index + 1] != nil
    }

    private func isNounLike(_ index: Int) -> Bool {
        let info = reader.info(index)
        let words = reader.words
        let closed = [
            words.determiner, words.preposition, words.conjunction, words.subordinator, words.adverb, words.pronoun,
        ]
        return !closed.contains { info.classes.contains($0) }
    }

    func isEdge(_ index: Int) -> Bool {
        reader.isKind(.stop, index) || reader.isKind(.semicolon, index)
            || (reader.isA(reader.words.subordinator, index) && !reader.isA(reader.words.preposition, index))
    }

    private func groupBefore(_ index: Int) -> Int? {
        let first = max(reader.limits.lowerBound, index - 4)
        return stride(from: index - 1, through: first, by: -1).lazy.compactMap { groupAt[$0] }.first
    }
}
