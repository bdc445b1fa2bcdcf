import ReportLexicon
import ReportModel

/// A cue of the lexicon where it stands.
struct CueReading: Sendable {
    let tokens: Range<Int>
    let entry: Int
}

/// Everything that was found in one sentence, with the roles of its quantities; shared, because every figure asks it and
/// those before it.
final class SentenceReading {
    let sentence: LexedSentence
    let reader: TokenReader
    let groups: [VerbGroup]
    let quantities: [QuantityReading]
    let frames: [QuantityFrame]
    let times: [TimeReading]
    /// Events of the calendar, where a `since` stands in the sentence.
    let anchors: [TimeReading]
    let entities: [EntityReading]
    let cues: [CueReading]
    /// The words that name who says what stands here.
    let speakers: [Range<Int>]

    init(
        sentence: LexedSentence, reader: TokenReader, groups: [VerbGroup], quantities: [QuantityReading],
        frames: [QuantityFrame], times: [TimeReading], anchors: [TimeReading], entities: [EntityReading],
        cues: [CueReading], speakers: [Range<Int>]
    ) {
        self.sentence = sentence
        self.reader = reader
        self.groups = groups
        self.quantities = quantities
        self.frames = frames
        self.times = times
        self.anchors = anchors
        self.entities = entities
        self.cues = cues
        self.speakers = speakers
    }

    func isSpeaker(_ tokens: Range<Int>) -> Bool { speakers.contains { $0.overlaps(tokens) } }

    /// Whether a time says when somebody spoke, not when it happened (`officials said on Tuesday`).
    func isOfSaying(_ time: TimeReading) -> Bool {
        let first = time.tokens.lowerBound
        return isSpeaker(time.tokens)
            || groups.contains { reader.isA(reader.words.say, $0.verb) && (1...3).contains(first - $0.verb) }
    }

    /// Whether a total counts from this time: `since March`, `since his election in March`.
    func isBaseline(_ time: TimeReading) -> Bool {
        let first = time.tokens.lowerBound
        let reach = max(reader.limits.lowerBound, first - 6)
        let since = stride(from: first, through: reach, by: -1).first { reader.isWord(reader.words.since, $0) }
        if let since, isCompared(since) { return false }
        if time.isBaseline || opensTotal(time) { return true }
        guard let since else { return false }
        return !(since..<first).contains { reader.isKind(.comma, $0) }
    }

    /// The beginning of what a total counts: `total losses from 24 February to 20 May`.
    private func opensTotal(_ time: TimeReading) -> Bool {
        let first = time.tokens.lowerBound
        guard reader.isWord(reader.words.from, first - 1), let period = time.expression.bounded, period.latest != nil,
            period.earliest == time.expression.interval?.earliest
        else { return false }
        return (reader.limits.lowerBound..<first).contains { reader.isA(reader.words.total, $0) }
    }

    /// Whether something is only compared with this time (`the biggest swap since March`).
    func isCompared(_ time: TimeReading) -> Bool {
        let first = time.tokens.lowerBound
        let reach = max(reader.limits.lowerBound, first - 6)
        let since = stride(from: first, through: reach, by: -1).first { reader.isWord(reader.words.since, $0) }
        return since.map { isCompared($0) && !($0..<first).contains { reader.isKind(.comma, $0) } }
            ?? isMeasuredFrom(time)
    }

    /// `rose 60 percent from a year ago`, `more than in May`: the day of the other figure.
    private func isMeasuredFrom(_ time: TimeReading) -> Bool {
        let first = time.tokens.lowerBound
        guard time.expression.bounded == nil else { return false }
        let before = [first - 1, first - 2]
        return reader.isWord(reader.words.from, first - 1)
            && groups.contains { reader.isA(reader.words.amount, $0.verb) }
            || before.contains { reader.isA(reader.words.comparison, $0) }
    }

    /// `the biggest swap since March`: compared, not counted since then.
    private func isCompared(_ since: Int) -> Bool {
        (max(reader.limits.lowerBound, since - 6)..<since).contains { reader.isA(reader.words.superlative, $0) }
    }

    /// The tokens of the clause of a quantity: from the last sign or joint before its verb to the next one behind it; an
    /// entry of a list stands under all that is said before the list.
    func clause(of quantity: Int) -> Range<Int> {
        var (start, end) = (quantities[quantity].tokens.lowerBound, quantities[quantity].tokens.upperBound)
        if let number = frames[quantity].governingGroup {
            start = min(start, groups[number].tokens.lowerBound)
            end = max(end, groups[number].tokens.upperBound)
        }
        if quantities[quantity].isEntry { start = reader.limits.lowerBound }
        while start > reader.limits.lowerBound, !isJoint(start - 1) { start -= 1 }
        while end < reader.limits.upperBound, !isJoint(end) { end += 1 }
        return start..<end
    }

    private func isJoint(_ index: Int) -> Bool {
        switch reader[index].kind {
        case .comma, .semicolon, .stop, .quote, .colon: return true
        case .word: break
        default: return false
        }
        let words = reader.words
        guard reader.info(index).classes.intersects(words.joints) else { return false }
        return !reader.isA(words.preposition, index) && !reader.isA(words.determiner, index)
    }
}
