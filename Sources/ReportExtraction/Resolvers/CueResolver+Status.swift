import ReportLexicon
import ReportModel

/// Whether a number has happened, is announced, or is only foretold.
extension CueResolver {
    /// How the number is put: by a cue, by the tense of its verb, or as the measure usually is. What a side itself does
    /// in the future is planned, what happens to it is forecast.
    func status(of quantity: Int, usual: ClaimStatus, isDeed: Bool) -> ClaimStatus {
        var said = cues(of: quantity).compactMap { if case .status(let found) = $0 { found } else { nil } }
        if isGiven(quantity) { said.removeAll { $0 == .planned || $0 == .forecast } }
        if isConditional(quantity) { said.append(.hypothetical) }
        for status in [ClaimStatus.denied, .hypothetical, .forecast, .planned] where said.contains(status) {
            return status == .forecast && isDeed ? .planned : status
        }
        guard let number = sentence.frames[quantity].governingGroup else {
            return said.contains(.announced) ? .announced : usual
        }
        let group = sentence.groups[number]
        if group.tense == .future || isFutureInPast(group) {
            return isDeed || !isTold(quantity) ? .planned : .forecast
        }
        if isProposed(group, quantity) { return .planned }
        if said.contains(.announced) { return .announced }
        if isPossible(quantity) { return .forecast }
        return usual == .reported && isUnderWay(group, quantity) ? .announced : usual
    }

    /// `plans to review the billions in aid`: a number that is there already, whatever is meant to be done with it.
    private func isGiven(_ quantity: Int) -> Bool {
        let reader = sentence.reader
        guard reader.isA(reader.words.known, sentence.quantities[quantity].tokens.lowerBound - 1),
            let link = sentence.frames[quantity].links.first
        else { return false }
        return link.group == nil && [.of, .preposition].contains(link.role)
    }

    /// `The bill would give schools $40 million`: what a proposal does, not `would be 40` or `would have cost 40`.
    private func isProposed(_ group: VerbGroup, _ quantity: Int) -> Bool {
        let reader = sentence.reader
        guard group.isModal, !group.isPerfect, !group.isPassive, !reader.isA(reader.words.be, group.verb),
            reader.isA(reader.words.backshifted, group.tokens.lowerBound),
            let role = sentence.frames[quantity].links.first(where: { $0.group != nil })?.role
        else { return false }
        return [.object, .preposition, .value].contains(role)
    }

    /// `could cost 40 million`, not `may have cost` or `40 may be trapped`: what may yet come.
    private func isPossible(_ quantity: Int) -> Bool {
        let reader = sentence.reader
        guard let link = sentence.frames[quantity].links.first(where: { $0.group != nil }),
            let group = link.group.map({ sentence.groups[$0] }), [.object, .value].contains(link.role)
        else { return false }
        return group.isModal && !group.isPerfect && !group.isPassive && !reader.isA(reader.words.state, group.verb)
            && group.tokens.contains { reader.isA(reader.words.possibility, $0) }
    }

    /// `is expelling 12 envoys`: a deed that is being done is announced.
    private func isUnderWay(_ group: VerbGroup, _ quantity: Int) -> Bool {
        let reader = sentence.reader
        return group.tense == .present && group.tokens.count > 1 && reader.hasForm(.gerund, group.verb)
            && reader.isA(reader.words.deed, group.verb)
            && sentence.frames[quantity].links.first { $0.group != nil }?.role == .object
    }

    /// `said it would send 40 buses`: the future of what was said in the past.
    private func isFutureInPast(_ group: VerbGroup) -> Bool {
        let reader = sentence.reader
        return reader.isA(reader.words.backshifted, group.tokens.lowerBound)
            && sentence.groups.contains { other in
                other.tokens.upperBound <= group.tokens.lowerBound && reader.isA(reader.words.say, other.verb)
            }
    }

    /// Whether the quantity is what the verb speaks of or makes of it (`12 will die`, `inflation will reach 12`).
    private func isTold(_ quantity: Int) -> Bool {
        let role = sentence.frames[quantity].links.first { $0.group != nil }?.role
        return role.map { [.subject, .value, .predicate].contains($0) } ?? false
    }

    /// Whether a condition follows its clause (`faces 10 years if convicted`).
    private func isConditional(_ quantity: Int) -> Bool {
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        guard let group, group.tense != .past else { return false }
        let end = sentence.clause(of: quantity).upperBound
        return sentence.cues.contains { cue in
            lexicon.entries[cue.entry].meaning == .status(.hypothetical) && cue.tokens.lowerBound == end
        }
    }

    /// Whether somebody does it to what is counted (`will close 30 schools`), so that nobody foretells it.
    func isDone(_ quantity: Int) -> Bool {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        guard let link, link.role == .object, let group = link.group else { return false }
        return !sentence.groups[group].isPassive && sentence.reader.isA(sentence.reader.words.deed, link.token)
    }
}
