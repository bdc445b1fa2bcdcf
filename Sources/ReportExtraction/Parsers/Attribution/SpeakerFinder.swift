import ReportLexicon
import ReportModel

/// Finds the words of one sentence that say who says so.
struct SpeakerFinder {
    struct Cue {
        let phrase: SourcePhrase
        /// Those through whom it came, such as the outlet that somebody told it.
        let outward: [SourcePhrase]
        let tokens: Range<Int>
        let scope: Range<Int>
    }

    private let phrases: SourcePhraseParser
    private let reader: TokenReader
    private let sources: SourceLexicon
    private let words: PronounWords
    private let noMentions: MentionIndex

    init(
        phrases: SourcePhraseParser, sources: SourceLexicon, words: PronounWords,
        noMentions: MentionIndex
    ) {
        self.noMentions = noMentions
        self.phrases = phrases
        reader = phrases.reader
        self.sources = sources
        self.words = words
    }

    // MARK: According to X

    func prepositionalCues() -> [Cue] {
        var cues: [Cue] = []
        sources.prepositions.forEachMatch(
            in: reader.document.tokens, range: reader.limits, mentions: noMentions
        ) { match in
            guard cues.last.map({ $0.tokens.upperBound <= match.tokens.upperBound }) ?? true,
                let phrase = phrases.phrase(startingAt: match.tokens.upperBound)
            else { return }
            cues.append(
                Cue(
                    phrase: phrase, outward: [], tokens: match.tokens.lowerBound..<phrase.tokens.upperBound,
                    scope: reader.limits))
        }
        return cues
    }

    // MARK: X said

    func verbalCues(memory: inout SpeakerMemory) -> [Cue] {
        var cues: [Cue] = []
        noteSubject(in: &memory)
        for group in phrases.groups where isSaying(group) {
            guard let phrase = speaker(of: group, memory: memory), !isWeak(group, phrase) else { continue }
            memory.note(phrase)
            let tokens =
                min(
                    phrase.tokens.lowerBound, group.tokens.lowerBound)..<max(
                    phrase.tokens.upperBound, group.tokens.upperBound)
            cues.append(
                Cue(phrase: phrase, outward: outlets(behind: group.verb), tokens: tokens, scope: scope(of: tokens)))
        }
        return cues
    }

    /// The person whom a sentence is about can be meant by a later pronoun.
    private func noteSubject(in memory: inout SpeakerMemory) {
        guard let first = phrases.groups.first(where: \.isFinite),
            let subject = phrases.phrase(endingAt: subjectEnd(before: first)), subject.form == .person,
            subject.role != .unknown
        else { return }
        memory.note(memory.introduced(subject))
    }

    private func isSaying(_ group: VerbGroup) -> Bool {
        let isBarePast = group.tokens.count == 1 && reader.hasForm(.past, group.verb)
        return reader.isA(sources.sayVerb, group.verb) && !group.isModal
            && (isBarePast || (group.isFinite && !group.isPassive))
    }

    private func speaker(of group: VerbGroup, memory: SpeakerMemory) -> SourcePhrase? {
        let end = subjectEnd(before: group)
        if isBoundary(end), let phrase = invertedSubject(of: group) { return memory.introduced(phrase) }
        guard reader.limits.contains(end) else { return nil }
        if let phrase = words.form(of: reader[end].word).flatMap({ meant($0, at: end, memory) }) { return phrase }
        if reader.isKind(.comma, end) { return apposed(endingAt: end).map(memory.introduced) }
        guard let phrase = phrases.phrase(endingAt: end) else { return nil }
        return memory.meant(by: memory.introduced(phrase), isBareNoun: isBareNoun(phrase.tokens))
    }

    /// `the agency`: an article and one word.
    private func isBareNoun(_ tokens: Range<Int>) -> Bool {
        tokens.count == 2 && reader.isA(reader.words.determiner, tokens.lowerBound)
            && !reader[tokens.lowerBound + 1].flags.contains(.capital)
    }

    private func meant(_ form: SourcePhrase.Form, at index: Int, _ memory: SpeakerMemory) -> SourcePhrase? {
        let found =
            form == .person
            ? person(meantAt: index, memory) : memory.last(form) ?? (form == .group ? memory.last(.body) : nil)
        return found.map { SourcePhrase(tokens: index..<index + 1, name: $0.name, role: $0.role, form: $0.form) }
    }

    /// `she` is the last person among the speakers who is not called a man.
    private func person(meantAt index: Int, _ memory: SpeakerMemory) -> SourcePhrase? {
        let gender = phrases.gender(of: index..<index + 1)
        return memory.lastPerson { [gender, nil].contains(phrases.gender(of: $0.tokens)) }
    }

    /// Before the verb, over adverbs and days (`Berg later on Monday said`).
    private func subjectEnd(before group: VerbGroup) -> Int {
        var index = group.tokens.lowerBound - 1
        while reader.limits.contains(index), reader.isKind(.word, index) {
            let isPassedOver =
                reader.isA(sources.sayAdverb, index) || reader.isAdverb(index) || words.isDay(index, reader)
            guard isPassedOver else { break }
            index -= 1
        }
        return index
    }

    private func isBoundary(_ index: Int) -> Bool {
        !reader.limits.contains(index)
            || [TokenKind.comma, .quote, .hyphen, .close, .colon].contains(reader[index].kind)
    }

    /// `, said governor Anna Berg.`: the subject behind the verb, if no verb follows it.
    private func invertedSubject(of group: VerbGroup) -> SourcePhrase? {
        guard let phrase = phrases.phrase(startingAt: group.verb + 1) else { return nil }
        let next = phrase.tokens.upperBound
        let hasVerb = phrases.groups.contains { $0.tokens.contains(next) && $0.isFinite }
        return hasVerb ? nil : phrase
    }

    /// `Anna Berg, the governor of the region, said`: the name before the commas, with the role between them.
    private func apposed(endingAt comma: Int) -> SourcePhrase? {
        let reach = max(reader.limits.lowerBound, comma - 32)
        var openings = (reach..<comma).reversed().filter { reader.isKind(.comma, $0) }
        openings.append(reach)
        for opening in openings {
            guard !(opening..<comma).contains(where: { reader.isKind(.quote, $0) }) else { return nil }
            guard let named = phrases.phrase(endingAt: opening - 1) else { continue }
            guard named.role == .unknown, let title = phrases.phrase(startingAt: opening + 1) else { return named }
            return SourcePhrase(tokens: named.tokens, name: named.name, role: title.role, form: named.form)
        }
        return nil
    }

    /// A weak verb says so only with `that`, a quotation or a clause behind it, or at the end of the sentence.
    private func isWeak(_ group: VerbGroup, _ phrase: SourcePhrase) -> Bool {
        let before = phrase.tokens.lowerBound - 1
        guard reader.isA(sources.weakVerb, group.verb), phrase.tokens.lowerBound < group.verb,
            !(reader.limits.contains(before) && isBoundary(before))
        else { return false }
        let next = group.verb + 1
        if !reader.limits.contains(next) || reader.isKind(.stop, next) { return false }
        for index in next..<min(next + 12, reader.limits.upperBound) {
            if reader.isWord(words.that, index) || reader.isKind(.quote, index) || reader.isKind(.colon, index) {
                return false
            }
            if reader.isKind(.comma, index) { return true }
            if phrases.groups.contains(where: { $0.tokens.lowerBound == index && $0.isFinite }) { return false }
        }
        return true
    }

    /// The outlets that a statement was made to: `told CNN`, `in an interview with the BBC`.
    private func outlets(behind verb: Int) -> [SourcePhrase] {
        let end = min(verb + 12, reader.limits.upperBound)
        return phrases.entities.within(verb + 1..<max(end, verb + 1)).filter { $0.entity.kind == .outlet }.compactMap {
            let before = $0.tokens.lowerBound - 1
            let isReached =
                before == verb || reader.isA(reader.words.preposition, before)
                || reader.isA(reader.words.article, before)
            guard isReached else { return nil }
            return SourcePhrase(tokens: $0.tokens, name: $0.entity.name, role: .outlet, form: .body)
        }
    }

    /// The whole sentence where the source stands at its edge; from the source on where it stands inside a clause.
    private func scope(of cue: Range<Int>) -> Range<Int> {
        let before = cue.lowerBound - 1
        return isBoundary(before) ? reader.limits : cue.lowerBound..<reader.limits.upperBound
    }
}

/// The words by which a speaker is meant again.
struct PronounWords {
    let that: WordID
    private let persons: [WordID]
    private let it: WordID
    private let they: WordID
    private let on: WordID
    private let weekday: WordClass?

    init(_ vocabulary: Vocabulary) {
        that = vocabulary.id(of: "that")
        persons = [vocabulary.id(of: "he"), vocabulary.id(of: "she")]
        it = vocabulary.id(of: "it")
        they = vocabulary.id(of: "they")
        on = vocabulary.id(of: "on")
        weekday = vocabulary.wordClass("weekday")
    }

    func form(of word: WordID) -> SourcePhrase.Form? {
        if word == 0 { return nil }
        if persons.contains(word) { return .person }
        if word == it { return .body }
        return word == they ? .group : nil
    }

    /// A weekday, or the `on` before it.
    func isDay(_ index: Int, _ reader: TokenReader) -> Bool {
        guard let weekday else { return false }
        return reader.isA(weekday, index) || (reader.isWord(on, index) && reader.isA(weekday, index + 1))
    }
}
