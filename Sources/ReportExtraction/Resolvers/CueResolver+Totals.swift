internal import Foundation
import ReportLexicon
import ReportModel

/// What makes a number a total: a day up to which it counts, a total before it, more than one event can bring.
extension CueResolver {
    /// `40 were killed since May and 12 maimed`: the number before it, joined with it, counts since a day that is said.
    func continuesTotal(_ quantity: Int) -> Bool {
        guard quantity > 0 else { return false }
        let (own, other) = (sentence.quantities[quantity], sentence.quantities[quantity - 1])
        let reader = sentence.reader
        let between = other.tokens.upperBound..<max(own.tokens.lowerBound, other.tokens.upperBound)
        return reader.isA(reader.words.conjunction, own.tokens.lowerBound - 1)
            && UnitFamily(own.quantity.unit) == UnitFamily(other.quantity.unit)
            && sentence.times.contains { sentence.isBaseline($0) && between.contains($0.tokens.lowerBound) }
            && !sentence.groups.contains { $0.isFinite && between.contains($0.verb) && isFiniteAlone($0) }
    }

    /// A verb with its own auxiliary or tense, not a participle behind its noun.
    private func isFiniteAlone(_ group: VerbGroup) -> Bool { group.tokens.count > 1 || !group.isPassive }

    /// `By Friday 12 people were dead`: all up to then, unless it is yet to come.
    func isCountedUpTo(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        guard let group = sentence.frames[quantity].governingGroup.map({ sentence.groups[$0] }), group.tense != .future,
            group.isFinite, !group.isModal
        else { return false }
        return sentence.times.contains { time in
            isUpTo(time) && (clause.overlaps(time.tokens) || leads(time.tokens, to: clause))
        }
    }

    /// More than one event brings: `thousands of civilians killed`. What is only promised counts once.
    func isMoreThanOneEvent(_ quantity: Int, _ entry: MeasureEntry?) -> Bool {
        guard let limit = entry?.eventLimit else { return false }
        let bounds = sentence.quantities[quantity].quantity
        guard let least = bounds.low ?? bounds.high, max(least, bounds.high ?? least) > limit else { return false }
        guard let group = sentence.frames[quantity].governingGroup.map({ sentence.groups[$0] }) else { return true }
        // `hopes to recruit 40,000`
        if sentence.reader.isWord(sentence.reader.words.to, group.tokens.lowerBound), isPlanned(quantity) {
            return false
        }
        let role = sentence.frames[quantity].links.first { $0.group != nil }?.role
        let isEstimate = sentence.reader.isA(sentence.reader.words.estimate, group.verb)
        let isToll = group.tense == .present && (role == .value || role == .predicate || isEstimate)
        return group.tense == .past || group.isPerfect || group.isModal || !group.isFinite || isToll
    }

    private func isPlanned(_ quantity: Int) -> Bool {
        cues(of: quantity).contains { $0 == .status(.planned) || $0 == .status(.forecast) }
    }

    /// The least number that takes more than one day to come together.
    private static let many: Decimal = 1000

    /// `has handed out 5,000 passports`: so much was not done in one day. A promise is, though.
    func isManyDone(_ quantity: Int, _ entry: MeasureEntry?) -> Bool {
        let bounds = sentence.quantities[quantity].quantity
        guard max(bounds.low ?? 0, bounds.high ?? 0) >= Self.many,
            let group = sentence.frames[quantity].governingGroup.map({ sentence.groups[$0] })
        else { return false }
        // `has announced a $600 million package` is one, `has pledged more than $3 billion` are many.
        let reader = sentence.reader
        let isOne =
            reader.isA(reader.words.article, sentence.quantities[quantity].tokens.lowerBound - 1)
            || (bounds.hedge == .exact && reader.isA(reader.words.singleAct, group.verb))
        if entry?.status == .announced, isOne { return false }
        return !group.isModal && (group.isPerfect || sentence.reader.looksBack(group))
    }
}
