import ReportLexicon
import ReportModel

/// Statistic, status and certainty of a quantity, from the cues of its clause and the form of its verb.
struct CueResolver {
    let lexicon: CueLexicon
    let sentence: SentenceReading

    /// The kind of statistic: what the trigger says, else what the cues say, else the measure's own.
    ///
    /// Only flows and cumulatives turn into each other, and into rates: a size stays a size, and a total that a trigger
    /// asks for stays a total.
    func statistic(of quantity: Int, measure: Measure, entry: MeasureEntry?, trigger: MeasureTrigger?) -> Statistic {
        let usual = trigger?.statistic ?? measure.defaultStatistic
        guard usual == .flow || (usual == .cumulative && trigger?.statistic == nil) else { return usual }
        let said = statistics(of: quantity)
        let reading = sentence.quantities[quantity]
        if said.contains(.rate) { return .rate }
        if reading.isOrdinal { return .cumulative }
        if reading.isAddition { return .flow }
        if reading.isEntry, quantity + 1 < sentence.quantities.count, sentence.quantities[quantity + 1].isAddition {
            return .cumulative
        }
        if reading.isIncrement || said.contains(.flow) {
            // `40 were killed since May and another 12 injured`: more of the same total.
            return reading.isIncrement && sharesBaseline(quantity) && !isToCome(quantity) ? .cumulative : .flow
        }
        if said.contains(.cumulative) || hasBaseline(quantity) || continuesTotal(quantity) { return .cumulative }
        if hasYears(quantity) { return .cumulative }
        if isCountedUpTo(quantity) { return .cumulative }
        if hasOwnPeriod(quantity) { return .flow }
        if isVagueSum(quantity) { return .cumulative }
        if isCountedFrom(quantity) || isPerfect(quantity) { return .cumulative }
        if isMoreThanOneEvent(quantity, entry) || isManyDone(quantity, entry) { return .cumulative }
        return usual == .cumulative && isNews(quantity) ? .flow : usual
    }

    /// Whether a `since` stands in the sentence and speaks of this quantity.
    private func hasBaseline(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        // `will be sent to Oslo, a member since 1949`: what is to come counts since no day.
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        if group?.tense == .future { return false }
        return sentence.times.contains { time in
            sentence.isBaseline(time) && !belongsToTotal(time, behind: quantity)
                && (clause.overlaps(time.tokens) || sentence.quantities.count == 1 || isInFront(time)
                    || sentence.quantities[quantity].isEntry)
        }
    }

    /// `pledged 5 million, for a total of 20 million since May`: the time is that of the total behind the number.
    private func belongsToTotal(_ time: TimeReading, behind quantity: Int) -> Bool {
        let reader = sentence.reader
        return sentence.quantities.indices.contains { other in
            let (tokens, number) = (sentence.quantities[other].tokens, sentence.quantities[other].number)
            return other > quantity && tokens.upperBound <= time.tokens.lowerBound
                && (number.lowerBound - 4..<number.lowerBound).contains { reader.isA(reader.words.total, $0) }
        }
    }

    /// Whether a number before it in the sentence counts since a day that is said.
    private func sharesBaseline(_ quantity: Int) -> Bool {
        sentence.times.contains { sentence.isBaseline($0) } && (0..<quantity).contains { hasBaseline($0) }
    }

    private func isToCome(_ quantity: Int) -> Bool {
        sentence.frames[quantity].governingGroup.map { sentence.groups[$0].tense == .future } ?? false
    }

    /// Whether the sentence begins with the clause of this time (`Since the war began in May, it has ...`).
    private func isInFront(_ time: TimeReading) -> Bool {
        let reader = sentence.reader
        return reader.isWord(reader.words.since, reader.limits.lowerBound)
            && !(reader.limits.lowerBound..<time.tokens.lowerBound).contains { reader.isKind(.comma, $0) }
    }

    /// Whether a `since` behind the number counts it too (`40 were killed and 12 injured since May`).
    private func isCountedFrom(_ quantity: Int) -> Bool {
        let end = sentence.quantities[quantity].tokens.upperBound
        return sentence.times.contains { time in
            time.tokens.lowerBound >= end && sentence.isBaseline(time)
                && !tellsMore(between: end, and: time.tokens.lowerBound, than: sentence.frames[quantity].governingGroup)
                && !belongsToTotal(time, behind: quantity) && !isApposition(between: end, and: time.tokens.lowerBound)
        }
    }

    /// Whether another clause stands between (`it will annex four regions: Donetsk, where fighting has raged since May`).
    private func tellsMore(between start: Int, and end: Int, than own: Int?) -> Bool {
        sentence.groups.indices.contains { number in
            let group = sentence.groups[number]
            return number != own && group.isFinite && group.tokens.lowerBound > start && group.tokens.upperBound < end
                && !sentence.reader.isA(sentence.reader.words.conjunction, group.tokens.lowerBound - 1)
                && opensClause(group.tokens.lowerBound, from: start)
        }
    }

    /// `to Oslo, a member since 1949`: a comma and an article before the time.
    private func isApposition(between start: Int, and end: Int) -> Bool {
        let reader = sentence.reader
        return (start..<max(start, end)).contains { index in
            reader.isKind(.comma, index) && reader.isA(reader.words.article, index + 1)
        }
    }

    /// Whether a relative pronoun or another joint begins the clause of the verb at `verb`.
    private func opensClause(_ verb: Int, from start: Int) -> Bool {
        (max(start, verb - 4)..<verb).contains { index in
            let reader = sentence.reader
            return reader.isA(reader.words.relativePronoun, index)
                || (reader.isA(reader.words.subordinator, index) && !reader.isWord(reader.words.since, index))
        }
    }

    /// `have been killed`, `has lost` without a day: what has come together up to now.
    private func isPerfect(_ quantity: Int) -> Bool {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        guard let link, let group = link.group.map({ sentence.groups[$0] }), !group.isModal else { return false }
        // `had been issued`: up to then.
        if sentence.reader.looksBack(group), group.isPassive { return !namesDay }
        guard group.isPerfect else { return false }
        let isSuffered = sentence.reader.isA(sentence.reader.words.suffer, link.token)
        return group.isPassive || link.role == .subject || (link.role == .object && isSuffered)
    }

    /// Whether the sentence names a day, be it only that of saying.
    private var namesDay: Bool {
        sentence.times.contains {
            $0.expression.interval?.exactDay != nil && !sentence.isBaseline($0) && !isUpTo($0)
        }
    }

    /// `killed two children`, `will train 400`: a verb in the past or future tells of one event.
    private func isNews(_ quantity: Int) -> Bool {
        let reader = sentence.reader
        let group =
            sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
            ?? sentence.groups.first { $0.isFinite && !reader.isA(reader.words.say, $0.verb) }
        guard let group else { return false }
        return group.isModal || (group.tense != .present && !group.isPerfect)
    }

    /// The longest stretch of time that bounds an event, in days.
    static let longestPeriod = 366

    /// A day, month or year of the clause, or of a sentence that tells of one thing only, unless all is counted up to it.
    private func hasOwnPeriod(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        let reader = sentence.reader
        let isSimple = sentence.groups.count { $0.isFinite && !reader.isA(reader.words.say, $0.verb) } < 2
        return sentence.times.contains { time in
            let isOwn = clause.overlaps(time.tokens) || isShared(time, quantity) || opens(time, clause)
            let isMeant = time.expression.interval?.exactDay == nil ? isOwn && isPeriod(time) : isOwn || isSimple
            return isMeant && !isUpTo(time) && !sentence.isBaseline(time) && !sentence.isOfSaying(time)
                && !sentence.isCompared(time)
        }
    }

    /// `Last year, 40 graves were found`: the time begins the sentence, a comma and the clause follow.
    private func opens(_ time: TimeReading, _ clause: Range<Int>) -> Bool {
        time.tokens.lowerBound <= sentence.reader.limits.lowerBound + 1 && leads(time.tokens, to: clause)
    }

    /// `from 2012 to 2018`, `between 1930 and 1933`: more than one event falls into the years of its clause.
    private func hasYears(_ quantity: Int) -> Bool {
        let clause = sentence.clause(of: quantity)
        return sentence.times.contains { time in
            guard clause.overlaps(time.tokens) || isShared(time, quantity), !sentence.isBaseline(time),
                time.expression.kind != .duration, let period = time.expression.bounded,
                let first = period.earliest, let last = period.latest
            else { return false }
            return last.dayNumber - first.dayNumber > Self.longestPeriod
        }
    }

    /// `billions of dollars of aid`: no single sum is told so, unless it is still to be paid.
    private func isVagueSum(_ quantity: Int) -> Bool {
        let sum = sentence.quantities[quantity].quantity
        guard UnitFamily(sum.unit) == .currency, sum.hedge == .vague else { return false }
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        return group.map { $0.tense != .future && !$0.isModal } ?? true
    }

    /// `by Friday`, `as of Friday`: all until then.
    func isUpTo(_ time: TimeReading) -> Bool {
        let (reader, first) = (sentence.reader, time.tokens.lowerBound)
        let isAsOf = reader.isWord(reader.words.of, first - 1) && reader.isA(reader.words.subordinator, first - 2)
        return isAsOf || reader.isA(reader.words.upTo, first - 1) || reader.isA(reader.words.upTo, first)
    }

    private func isPeriod(_ time: TimeReading) -> Bool {
        guard time.expression.kind != .duration, let interval = time.expression.interval,
            let first = interval.earliest, let last = interval.latest,
            !time.expression.value.hasSuffix("_REF")
        else { return false }
        return last.dayNumber - first.dayNumber <= Self.longestPeriod
    }

    /// `six died and 15 were hurt in the town on Sunday`: the day of both, no other clause begins before it.
    private func isShared(_ time: TimeReading, _ quantity: Int) -> Bool {
        let (start, end) = (sentence.quantities[quantity].tokens.upperBound, time.tokens.lowerBound)
        let reader = sentence.reader
        guard start < end else { return false }
        return !(start..<end).contains { index in
            reader.isKind(.comma, index) || reader.isKind(.semicolon, index)
                || reader.isA(reader.words.relativePronoun, index) || reader.isA(reader.words.subordinator, index)
        }
    }

    private func statistics(of quantity: Int) -> Set<Statistic> {
        Set(cues(of: quantity).compactMap { if case .statistic(let found) = $0 { found } else { nil } })
    }

    func cues(of quantity: Int) -> [CueMeaning] {
        let (tokens, inner) = (sentence.quantities[quantity].tokens, sentence.clause(of: quantity))
        // The joint before the clause speaks of it too (`if 30 were taken`).
        let clause = max(inner.lowerBound - 1, sentence.reader.limits.lowerBound)..<inner.upperBound
        return sentence.cues.compactMap { cue in
            let entry = lexicon.entries[cue.entry]
            let isMeant =
                entry.holdsNumber
                ? cue.tokens.overlaps(tokens) : cue.tokens.overlaps(clause) || isInFront(cue, of: clause)
            return isMeant ? entry.meaning : nil
        }
    }

    /// `In the past week, 40 people died`: the cue begins the sentence, a comma and the clause follow.
    private func isInFront(_ cue: CueReading, of clause: Range<Int>) -> Bool {
        cue.tokens.lowerBound == sentence.reader.limits.lowerBound && leads(cue.tokens, to: clause)
    }

    /// Whether a comma, and at once the clause, stands behind the words.
    func leads(_ tokens: Range<Int>, to clause: Range<Int>) -> Bool {
        sentence.reader.isKind(.comma, tokens.upperBound) && clause.lowerBound <= tokens.upperBound + 1
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
