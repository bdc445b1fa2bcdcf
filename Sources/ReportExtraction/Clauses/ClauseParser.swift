import ReportLexicon

/// Finds the verb groups of a sentence by word classes: auxiliaries, voice, tense, negation.
///
/// A shallow method: no tree is built. A participle without auxiliary is read as passive where no object follows
/// (`30 people killed in the strike`), as active where one does (`the strike killed 30 people`).
struct ClauseParser {
    private let reader: TokenReader
    private let words: ClauseLexicon

    /// How many words may hedge a number (`as many as`, `an estimated`).
    private static let hedgeReach = 4

    private init(_ reader: TokenReader) {
        self.reader = reader
        words = reader.words
    }

    /// The verb groups of the sentence that `reader` reads, in order and without overlap.
    static func parse(_ reader: TokenReader) -> [VerbGroup] {
        let parser = ClauseParser(reader)
        var groups: [VerbGroup] = []
        var index = reader.limits.lowerBound
        while index < reader.limits.upperBound {
            if let group = parser.group(at: index) {
                groups.append(group)
                index = group.tokens.upperBound
            } else {
                index += 1
            }
        }
        return groups
    }

    private func group(at index: Int) -> VerbGroup? {
        guard reader[index].word != 0 else { return unknownGerund(at: index) }
        if reader.info(index).classes.intersects(words.auxiliaries) {
            // `since May 300 towns have been hit`
            if reader.isA(words.modal, index), reader.isKind(.digits, index + 1) { return nil }
            return auxiliaryGroup(at: index, isInfinitive: false)
        }
        if reader.isWord(words.to, index), isBase(index + 1) || isAuxiliary(index + 1) {
            return auxiliaryGroup(at: index, isInfinitive: true)
        }
        // `close to 70,000` is a hedge, `near Paris` a place.
        let isPreposition = reader.isA(words.preposition, index) && reader.hasForm(.base, index)
        guard reader.info(index).verb != 0, !isHedgedNumber(at: index), !isPreposition else { return nil }
        return bareGroup(at: index)
    }

    // MARK: With auxiliaries

    /// What the auxiliaries of a group say.
    private struct Auxiliaries {
        var isModal = false
        var isFuture = false
        var isPast = false
        /// One of them is `was`, `had` or `did`: `has` alone tells of the present.
        var isSaidInPast = false
        var isPerfect = false
        var isNegated = false
        var last = WordClassRole.none
    }

    private enum WordClassRole { case none, modal, be, have, auxiliaryDo, infinitive }

    private func isAuxiliary(_ index: Int) -> Bool {
        reader.isA(words.be, index) || reader.isA(words.have, index)
    }

    private func isBase(_ index: Int) -> Bool { reader.info(index).verb != 0 && reader.hasForm(.base, index) }

    private func auxiliaryGroup(at start: Int, isInfinitive: Bool) -> VerbGroup {
        var state = Auxiliaries()
        var index = start
        var lastAuxiliary = start
        if isInfinitive {
            state.last = .infinitive
            index += 1
        }
        while index < reader.limits.upperBound {
            if let role = role(index) {
                note(index, role, &state)
                lastAuxiliary = index
            } else if reader.isA(words.negation, index), !reader.isA(words.preposition, index) {
                state.isNegated = true
            } else if isParticiple(index) || (!reader.isAdverb(index) && !reader.isKind(.quote, index)) {
                break
            }
            index += 1
        }
        return finish(start, index, lastAuxiliary, state, isInfinitive: isInfinitive)
    }

    private func role(_ index: Int) -> WordClassRole? {
        let classes = reader.info(index).classes
        if classes.contains(words.modal) { return .modal }
        if classes.contains(words.be) { return .be }
        if classes.contains(words.have) { return .have }
        if classes.contains(words.auxiliaryDo) { return .auxiliaryDo }
        return nil
    }

    private func note(_ index: Int, _ role: WordClassRole, _ state: inout Auxiliaries) {
        let classes = reader.info(index).classes
        state.last = role
        if role == .modal {
            state.isFuture = classes.contains(words.futureModal)
            state.isModal = !state.isFuture
        }
        if role == .have, !classes.contains(words.pastAuxiliary) { state.isPerfect = true }
        if classes.contains(words.pastAuxiliary) { state.isSaidInPast = true }
        if role == .have || state.isSaidInPast { state.isPast = true }
        if classes.contains(words.negation) { state.isNegated = true }
    }

    private func finish(
        _ start: Int, _ index: Int, _ lastAuxiliary: Int, _ state: Auxiliaries, isInfinitive: Bool
    ) -> VerbGroup {
        let main = mainVerb(at: index, after: state.last)
        let verb = main ?? lastAuxiliary
        let isPast = main == nil ? state.isSaidInPast : state.isPast
        let tense: VerbGroup.Tense = state.isFuture ? .future : isPast ? .past : .present
        return VerbGroup(
            tokens: start..<(main.map { $0 + 1 } ?? lastAuxiliary + 1), verb: verb,
            lemma: main == nil ? reader[verb].word : reader.info(verb).verb,
            isPassive: main != nil && state.last == .be && isParticiple(verb), tense: tense,
            isPerfect: state.isPerfect && main != nil, isNegated: state.isNegated, isModal: state.isModal,
            isFinite: !isInfinitive)
    }

    private func mainVerb(at index: Int, after auxiliary: WordClassRole) -> Int? {
        let fits =
            switch auxiliary {
            case .be: isParticiple(index) || reader.hasForm(.gerund, index) || reader.isUnknown(index, endingIn: "ing")
            case .have: isParticiple(index)
            case .modal, .auxiliaryDo, .infinitive: isBase(index)
            case .none: false
            }
        return fits ? index : nil
    }

    private func isParticiple(_ index: Int) -> Bool {
        (reader.info(index).verb != 0 && reader.hasForm(.participle, index)) || reader.isUnknown(index, endingIn: "ed")
    }

    // MARK: Without auxiliaries

    private func bareGroup(at index: Int) -> VerbGroup? {
        if reader.hasForm([.past, .participle], index), !isModifier(index) { return pastGroup(at: index) }
        if reader.hasForm(.gerund, index), !isModifier(index), !reader.isA(words.determiner, index - 1) {
            return simple(index, isPassive: false, tense: .present, isFinite: false)
        }
        guard reader.hasForm([.base, .thirdPerson], index), isPresent(index) else { return nil }
        return simple(index, isPassive: false, tense: .present, isFinite: true)
    }

    /// `dynamiting 12 bridges`: a word that no list has, in `-ing` before a number.
    private func unknownGerund(at index: Int) -> VerbGroup? {
        guard reader.isUnknown(index, endingIn: "ing"), !opensNounPhrase(index - 1), reader.isKind(.digits, index + 1)
        else { return nil }
        return simple(index, isPassive: false, tense: .present, isFinite: false)
    }

    /// `wounded` in `the wounded soldiers`: a determiner, preposition or number before it and a noun behind it.
    private func isModifier(_ index: Int) -> Bool {
        let before = index - 1
        if isContracted(before) { return false }
        // `that killed people`: a determiner would need a singular (`that wounded soldier`).
        if reader.isA(words.relativePronoun, before), !reader.hasForm(.singular, index + 1) { return false }
        return (opensNounPhrase(before) || reader.isKind(.digits, before)) && isPlainWord(index + 1)
    }

    private func isPlainWord(_ index: Int) -> Bool {
        reader.isKind(.word, index) && reader.beginsNounPhrase(index) && !reader.isA(words.determiner, index)
            && !reader.isA(words.pronoun, index)
    }

    private func pastGroup(at index: Int) -> VerbGroup? {
        let onlyParticiple = !reader.hasForm(.past, index)
        let isIntransitive = reader.isA(words.intransitive, index)
        var next = index + 1
        while reader.isAdverb(next) || reader.isA(words.particle, next) { next += 1 }
        let hasObject = reader.beginsNounPhrase(next)
        if isContracted(index - 1) { return contracted(index, isPassive: !hasObject && !isIntransitive) }
        let isPassive = reader.hasForm(.participle, index) && !isIntransitive && (onlyParticiple || !hasObject)
        if reader.isA(words.nounOrVerb, index), reader.hasForm(.base, index), !hasObject || opensNounPhrase(index - 1) {
            return nil
        }
        return simple(index, isPassive: isPassive, tense: .past, isFinite: !onlyParticiple)
    }

    /// `'s` behind a pronoun: short for `has` or `is`.
    private func isContracted(_ index: Int) -> Bool {
        reader.isKind(.possessive, index) && reader.isA(words.pronoun, index - 1)
    }

    /// `it's raised $5 million` is perfect, `it's used for` passive.
    private func contracted(_ index: Int, isPassive: Bool) -> VerbGroup {
        VerbGroup(
            tokens: index - 1..<index + 1, verb: index, lemma: reader.info(index).verb, isPassive: isPassive,
            tense: isPassive ? .present : .past, isPerfect: !isPassive, isNegated: false, isModal: false, isFinite: true
        )
    }

    private func opensNounPhrase(_ index: Int) -> Bool {
        reader.isA(words.determiner, index) || reader.isA(words.preposition, index)
            || reader.isKind(.possessive, index) || reader.isKind(.hyphen, index)
    }

    /// Whether a base or `-s` form stands where a verb can.
    private func isPresent(_ index: Int) -> Bool {
        if opensNounPhrase(index - 1) || reader.isKind(.hyphen, index + 1) { return false }
        if reader.isA(words.pronoun, index - 1) { return true }
        guard isNounAsOften(index) else { return index > reader.limits.lowerBound }
        var subject = index - 1
        while reader.isAdverb(subject) { subject -= 1 }
        let isFirst = subject == reader.limits.lowerBound && reader.isKind(.word, subject)
        let hasSubject =
            isFirst || reader.isName(subject) || reader.hasForm([.singular, .plural, .gerund], subject)
        return hasSubject && hasObject(index)
    }

    /// A word or its base form (`attack`, `attacks`) that is a noun as often as a verb, or that the lexicon names as both.
    private func isNounAsOften(_ index: Int) -> Bool {
        let info = reader.info(index)
        return info.classes.contains(words.nounOrVerb) || (info.noun != 0 && info.verb != 0)
            || reader.vocabulary[info.verb].classes.contains(words.nounOrVerb)
    }

    /// Whether an article, a number, also a hedged one, or a name stands behind a verb and its particle.
    private func hasObject(_ verb: Int) -> Bool {
        var next = verb + 1
        while reader.isA(words.particle, next) || reader.isAdverb(next) { next += 1 }
        if isHedgedNumber(at: next) || reader.isA(words.numberWord, next) { return true }
        let opens = [words.determiner, words.pronoun, words.subordinator]
        if opens.contains(where: { reader.isA($0, next) }) || reader.isKind(.digits, next)
            || reader.isKind(.currency, next) || reader.isWord(words.to, next)
        {
            return true
        }
        return reader.isA(words.preposition, next) && !reader.isWord(words.in, next) && !reader.isWord(words.of, next)
            && reader.isKind(.digits, next + 1)
    }

    /// `kills at least 10`, `target more than forty towns`: a number behind the words that hedge it.
    private func isHedgedNumber(at start: Int) -> Bool {
        var index = start
        while index < start + Self.hedgeReach, reader.isA(words.hedge, index) { index += 1 }
        return index > start && (reader.isKind(.digits, index) || reader.isA(words.numberWord, index))
    }

    private func simple(
        _ index: Int, isPassive: Bool, tense: VerbGroup.Tense, isFinite: Bool
    ) -> VerbGroup {
        VerbGroup(
            tokens: index..<index + 1, verb: index, lemma: reader.info(index).verb, isPassive: isPassive, tense: tense,
            isPerfect: false,
            isNegated: reader.isA(words.negation, index - 1), isModal: false, isFinite: isFinite)
    }
}
