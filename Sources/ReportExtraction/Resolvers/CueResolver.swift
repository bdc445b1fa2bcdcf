import ReportLexicon
import ReportModel

/// Statistic, status and certainty of a quantity, from the cues of its clause and the form of its verb.
struct CueResolver {
    let lexicon: CueLexicon
    let sentence: SentenceReading

    /// The kind of statistic: what the trigger says, else what the cues say, else the measure's own.
    ///
    /// Only flows and cumulatives turn into each other, and into rates: a size stays a size.
    func statistic(of quantity: Int, measure: Measure, trigger: MeasureTrigger?) -> Statistic {
        if let said = trigger?.statistic { return said }
        guard measure.defaultStatistic == .flow || measure.defaultStatistic == .cumulative else {
            return measure.defaultStatistic
        }
        let said = statistics(of: quantity)
        if said.contains(.rate) { return .rate }
        if sentence.quantities[quantity].isIncrement || said.contains(.flow) { return .flow }
        if said.contains(.cumulative) || hasBaseline(quantity) { return .cumulative }
        if hasExactDay(quantity) { return .flow }
        return isPerfect(quantity) ? .cumulative : measure.defaultStatistic
    }

    /// Whether a `since` stands in the sentence and speaks of this quantity.
    private func hasBaseline(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        return sentence.times.contains { time in
            sentence.isBaseline(time) && (clause.overlaps(time.tokens) || sentence.quantities.count == 1)
        }
    }

    /// `have been killed`, `have died` without a day: what has come together up to now.
    private func isPerfect(_ quantity: Int) -> Bool {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        guard let link, let group = link.group.map({ sentence.groups[$0] }) else { return false }
        return group.isPerfect && !group.isModal && (group.isPassive || link.role == .subject)
    }

    private func hasExactDay(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        return sentence.times.contains { time in
            !sentence.isBaseline(time) && clause.overlaps(time.tokens) && time.expression.interval?.exactDay != nil
                && !sentence.isOfSaying(time)
        }
    }

    private func statistics(of quantity: Int) -> Set<Statistic> {
        Set(cues(of: quantity).compactMap { if case .statistic(let found) = $0 { found } else { nil } })
    }

    private func cues(of quantity: Int) -> [CueMeaning] {
        let (tokens, inner) = (sentence.quantities[quantity].tokens, sentence.clause(of: quantity))
        // The joint before the clause speaks of it too (`if 30 were taken`).
        let clause = max(inner.lowerBound - 1, sentence.reader.limits.lowerBound)..<inner.upperBound
        return sentence.cues.compactMap { cue in
            let entry = lexicon.entries[cue.entry]
            let isMeant = entry.holdsNumber ? cue.tokens.overlaps(tokens) : cue.tokens.overlaps(clause)
            return isMeant ? entry.meaning : nil
        }
    }

    /// How the number is put: by a cue, by the tense of its verb, or as the measure usually is.
    func status(of quantity: Int, usual: ClaimStatus) -> ClaimStatus {
        let said = cues(of: quantity).compactMap { if case .status(let found) = $0 { found } else { nil } }
        for status in [ClaimStatus.denied, .hypothetical, .forecast, .planned] where said.contains(status) {
            return status
        }
        guard let number = sentence.frames[quantity].governingGroup else { return usual }
        let group = sentence.groups[number]
        if group.tense == .future { return isSubject(quantity) ? .forecast : .planned }
        return usual
    }

    private func isSubject(_ quantity: Int) -> Bool {
        sentence.frames[quantity].links.first { $0.group != nil }?.role == .subject
    }

    /// Whether the verb that governs the quantity is negated (`30 people were not taken`).
    func isNegated(_ quantity: Int) -> Bool {
        sentence.frames[quantity].governingGroup.map { sentence.groups[$0].isNegated } ?? false
    }

    /// The words of doubt and assurance in the quantity's clause, as written.
    func certainty(of quantity: Int) -> [String] {
        let clause = sentence.clause(of: quantity)
        return sentence.cues.filter { cue in
            lexicon.entries[cue.entry].meaning == .certainty && cue.tokens.overlaps(clause)
        }.map { sentence.reader.document.text(of: $0.tokens) }
    }
}
