import ReportLexicon
import ReportModel

/// What belongs to no one side: to two at once, to the world, to a market.
extension SideResolver {
    /// Whether two sides share the number, so that it is nobody's.
    func isShared(_ quantity: Int) -> Bool {
        let reading = sentence.quantities[quantity]
        return isPerSide(reading) || isBetween(reading) || isOfJointSubject(quantity)
    }

    /// `40 captives each`, `40 apiece`, `40 captives a side`, `40 from each side`.
    private func isPerSide(_ reading: QuantityReading) -> Bool {
        guard UnitFamily(reading.quantity.unit) == .count else { return false }
        let (reader, end) = (sentence.reader, reading.tokens.upperBound)
        return (end..<end + 4).contains { index in
            if reader.isA(reader.words.side, index) { return reader.isA(reader.words.determiner, index - 1) }
            return index < end + 2 && reader.isA(reader.words.mutual, index)
        }
    }

    /// `an agreement of $40 million between Kyiv and Moscow`, `61 jets between them`.
    private func isBetween(_ reading: QuantityReading) -> Bool {
        let reader = sentence.reader
        let end = reading.tokens.upperBound
        guard let joint = (end..<end + 3).first(where: { reader.isWord(reader.words.between, $0) }) else {
            return false
        }
        if reader.isA(reader.words.pronoun, joint + 1) { return true }
        let named = sentence.entities.first {
            $0.entity.side != nil && (joint + 1...joint + 2).contains($0.tokens.lowerBound)
        }
        return named.map { partner(of: $0, within: Self.jointReach) != nil } ?? false
    }

    /// `Kyiv and Moscow exchanged 40 prisoners`: the subject of its verb names two sides.
    private func isOfJointSubject(_ quantity: Int) -> Bool {
        guard let group = activeVerb(of: quantity), let first = subject(ofVerb: group) else { return false }
        return partner(of: first, within: 3).map { $0.tokens.upperBound <= group.tokens.lowerBound } ?? false
    }

    /// The name of another side with which a name is joined by `and`, articles and nouns of its own allowed.
    private func partner(of name: EntityReading, within reach: Int) -> EntityReading? {
        sentence.entities.first { other in
            guard let side = other.entity.side, side != name.entity.side else { return false }
            let (first, second) = other.tokens.lowerBound < name.tokens.lowerBound ? (other, name) : (name, other)
            return second.tokens.lowerBound - first.tokens.upperBound <= reach
                && isJoint(first.tokens.upperBound, second.tokens.lowerBound, allowsNouns: reach > 3)
        }
    }

    /// Whether only `and` and articles stand there, or also nouns of the first name (`Iran's oil firm and Russia`).
    private func isJoint(_ start: Int, _ end: Int, allowsNouns: Bool) -> Bool {
        let (reader, words) = (sentence.reader, sentence.reader.words)
        guard start < end, (start..<end).contains(where: { reader.isA(words.conjunction, $0) }) else { return false }
        return (start..<end).allSatisfy { index in
            if reader.isA(words.conjunction, index) || reader.isA(words.article, index) { return true }
            return allowsNouns && !reader.isA(words.preposition, index)
                && (reader.isKind(.word, index) || reader.isKind(.possessive, index))
        }
    }

    /// How many tokens may stand between the names of two sides behind `between`.
    private static let jointReach = 7

    /// `40 million people worldwide`, `40 firms around the world`; not a part of the world's, which somebody has.
    func isWorldwide(_ quantity: Int) -> Bool {
        let reading = sentence.quantities[quantity]
        guard reading.quantity.unit != .share, own(of: quantity) == nil else { return false }
        let (reader, words) = (sentence.reader, sentence.reader.words)
        let own = reading.tokens.lowerBound..<reading.tokens.upperBound + 4
        return (Array(own) + Array(subjectPhrase(of: quantity))).contains { index in
            guard reader.isA(words.worldwide, index), !isCovered(index) else { return false }
            return !reader.isWord(words.world, index) || reader.isKind(.possessive, index + 1)
                || (reader.isA(words.article, index - 1) && reader.isA(words.whereabouts, index - 2))
        }
    }

    private func isCovered(_ index: Int) -> Bool { sentence.entities.contains { $0.tokens.contains(index) } }

    /// `Brent crude rose 3 percent`, `the price of gold fell by 40 dollars`: what is dealt in on the world's markets.
    func isOfMarket(_ quantity: Int) -> Bool {
        let reading = sentence.quantities[quantity]
        guard reading.quantity.unit == .share || reading.quantity.unit.isCurrency, reading.base == nil else {
            return false
        }
        let (reader, phrase) = (sentence.reader, subjectPhrase(of: quantity))
        // `Wheat futures in Chicago`: a market of its own.
        if sentence.entities.contains(where: { phrase.overlaps($0.tokens) && isPlace($0, sentence) }) { return false }
        return phrase.contains { index in
            reader.isA(reader.words.traded, index)
                && (index == phrase.upperBound - 1 || reader.isWord(reader.words.of, index - 1)
                    || reader.isA(reader.words.traded, index + 1))
        }
    }

    /// The words before the verb that governs the number, or before the last finite one before it.
    func subjectPhrase(of quantity: Int) -> Range<Int> {
        guard let group = mainVerb(of: quantity) else { return 0..<0 }
        let reader = sentence.reader
        let end = group.tokens.lowerBound
        var start = end
        while reader.limits.contains(start - 1), !isPhraseEdge(start - 1) { start -= 1 }
        return start..<end
    }

    private func isPhraseEdge(_ index: Int) -> Bool {
        let reader = sentence.reader
        if [.word, .possessive, .hyphen, .digits, .currency, .percent].contains(reader[index].kind) {
            let closed = [reader.words.subordinator, reader.words.relativePronoun]
            if closed.contains(where: { reader.isA($0, index) }), !reader.isA(reader.words.preposition, index) {
                return true
            }
            return sentence.groups.contains { $0.isFinite && $0.tokens.contains(index) }
        }
        return true
    }

    /// The finite verb that governs the number, or on which the participle leans that does (`rose, reaching 40 percent`).
    func mainVerb(of quantity: Int) -> VerbGroup? {
        let start = sentence.quantities[quantity].tokens.lowerBound
        let own = sentence.frames[quantity].links.lazy.compactMap(\.group).first.map { sentence.groups[$0] }
        if let own, own.isFinite { return own }
        let limit = own?.tokens.lowerBound ?? start
        return sentence.groups.last { $0.isFinite && $0.tokens.upperBound <= limit }
    }
}
