internal import Foundation
import ReportLexicon
import ReportModel

/// Makes the observations of an article from its sentences: measure, statistic, whose, where, when, who says so.
struct ObservationBuilder {
    let document: LexedArticle
    let lexicon: Lexicon
    let sentences: [SentenceReading]
    let attributions: AttributionIndex
    let periods: PeriodResolver
    let events: [Event]
    let recordsRivals: Bool

    struct Output {
        var observations: [Observation] = []
        /// The identifiers of the observations by the place of their quantity in the article's list.
        var identifiers: [Int: String] = [:]
        /// Why a quantity became no observation, by its place in the article's list.
        var unused: [Int: String] = [:]
        var findings: [Finding] = []
        var rivals: [RivalReading] = []
    }

    func build() -> Output {
        var output = Output()
        var offset = 0
        let namesParty = sentences.indices.contains {
            TopicSetting(sentences[$0...$0], topic: lexicon.topic).namesParty
        }
        let isHeld = lexicon.measures.areHeld(by: document.tokens).map { namesParty || $0 }
        for (number, sentence) in sentences.enumerated() {
            guard !sentence.quantities.isEmpty else { continue }
            let choices = binder(number, isHeld: isHeld).choices()
            for index in sentence.quantities.indices {
                add(index, choices[index], number, offset + index, &output)
            }
            offset += sentence.quantities.count
        }
        return output
    }

    private func binder(_ number: Int, isHeld: [Bool]) -> MeasureBinder {
        let sentence = sentences[number]
        let first = sentences[max(0, number - 2)].reader.limits.lowerBound
        return MeasureBinder(
            reader: sentence.reader, lexicon: lexicon.measures, groups: sentence.groups,
            quantities: sentence.quantities, frames: sentence.frames,
            context: first..<sentence.reader.limits.upperBound,
            setting: setting(of: number), isHeld: isHeld)
    }

    /// Where a sentence is set, by itself and the two before it.
    private func setting(of number: Int) -> TopicSetting {
        TopicSetting(sentences[max(0, number - 2)...number], topic: lexicon.topic)
    }

    private func add(
        _ index: Int, _ choice: MeasureChoice?, _ number: Int, _ position: Int, _ output: inout Output
    ) {
        guard let draft = draft(index, choice, number, position, &output) else { return }
        let observation = observation(draft, number, links: links(of: draft, number, position, output.identifiers))
        output.observations.append(observation)
        output.identifiers[position] = observation.id
        output.findings += findings(observation)
    }

    /// The quantity with its measure; nil, with the reason noted, where it is no statistic.
    private func draft(
        _ index: Int, _ choice: MeasureChoice?, _ number: Int, _ position: Int, _ output: inout Output
    ) -> MeasuredQuantity? {
        let reading = sentences[number].quantities[index]
        if UncataloguedMeasure.isTooVague(reading.quantity, choice: choice) {
            output.unused[position] = "the words are too vague for a statistic"
            return nil
        }
        if let choice, !takesUp(index, number, choice, output.observations) {
            let entry = lexicon.measures.entries[choice.winner.trigger.entry]
            if recordsRivals { output.rivals += rivals(of: choice, reading) }
            let companion = companion(index, number, position, output)
            return MeasuredQuantity(
                index: index, measure: entry.measure, entry: entry, choice: choice, side: nil,
                companion: companion?.measure.defaultStatistic == .size ? nil : companion)
        }
        if let earlier = repeated(index, number, output.observations) {
            let side = earlier.dimensions.side
            return MeasuredQuantity(index: index, measure: earlier.measure, entry: nil, choice: nil, side: side)
        }
        switch uncatalogued(index, number) {
        case .unused(let reason):
            output.unused[position] = reason
            return nil
        case .measure(let measure):
            let companion = companion(index, number, position, output)
            let isMore = reading.isIncrement && reading.head == nil
            let side = companion?.dimensions.side ?? (isMore ? output.observations.last?.dimensions.side : nil)
            return MeasuredQuantity(
                index: index, measure: shared(companion, index, number) ?? measure, entry: nil, choice: nil, side: side,
                companion: companion)
        }
    }

    /// The figure before it whose verb is meant here too: the whole of a part (`24 ships, including nine cruisers`), or
    /// what it is coordinated with.
    private func companion(_ index: Int, _ number: Int, _ position: Int, _ output: Output) -> Observation? {
        let sentence = sentences[number]
        guard index > 0, let identifier = output.identifiers[position - 1], let last = output.observations.last,
            last.id == identifier, sentence.frames[index].isInherited || isNested(sentence.quantities[index], sentence)
        else { return nil }
        let (own, other) = (sentence.quantities[index].quantity.unit, last.quantity.unit)
        return UnitFamily(own) == UnitFamily(other) && UnitFamily(own) == .count ? last : nil
    }

    /// The measure of the whole, where its part counts persons or things as it does.
    private func shared(_ whole: Observation?, _ index: Int, _ number: Int) -> Measure? {
        let sentence = sentences[number]
        guard let whole, isNested(sentence.quantities[index], sentence), whole.measure.isCatalogued,
            whole.quantity.unit == sentence.quantities[index].quantity.unit
        else { return nil }
        return whole.measure
    }

    /// `including 12 children`: part of the number before it.
    private func isNested(_ reading: QuantityReading, _ sentence: SentenceReading) -> Bool {
        sentence.cues.contains { cue in
            lexicon.cues.entries[cue.entry].meaning == .nested && cue.tokens.overlaps(reading.tokens)
        }
    }

    /// Whether a number with an article takes up a catalogued one before it, whatever its new verb (`gave the 40
    /// million figure`).
    private func takesUp(
        _ index: Int, _ number: Int, _ choice: MeasureChoice, _ observations: [Observation]
    ) -> Bool {
        guard let earlier = repeated(index, number, observations), earlier.measure.isCatalogued else { return false }
        let measure = lexicon.measures.entries[choice.winner.trigger.entry].measure
        return measure.group != earlier.measure.group || measure == earlier.measure
    }

    /// The measure of a number that no trigger takes.
    private func uncatalogued(_ index: Int, _ number: Int) -> UncataloguedMeasure.Answer {
        let earlier = number > 0 ? sentences[number - 1] : nil
        return UncataloguedMeasure(sentence: sentences[number], earlier: earlier).answer(for: index)
    }

    /// The observation that a number with an article and without a noun takes up again.
    private func repeated(_ index: Int, _ number: Int, _ observations: [Observation]) -> Observation? {
        let (reader, reading) = (sentences[number].reader, sentences[number].quantities[index])
        guard reading.head == nil || reading.quantity.unit.isCurrency,
            reader.isA(reader.words.article, reading.tokens.lowerBound - 1)
        else { return nil }
        return observations.last { isSame($0.quantity, reading.quantity) }
    }

    /// `the $1.8 billion`, `the 3,000`: the same number as before.
    private func isSame(_ earlier: Quantity, _ quantity: Quantity) -> Bool {
        earlier.low == quantity.low && earlier.high == quantity.high
            && UnitFamily(earlier.unit) == UnitFamily(quantity.unit)
    }

    private func rivals(of choice: MeasureChoice, _ quantity: QuantityReading) -> [RivalReading] {
        choice.rivals.map { rival in
            let entry = lexicon.measures.entries[rival.trigger.entry]
            return RivalReading(
                span: document.span(of: quantity.number), rule: rule(entry, rival.trigger),
                reason: "less specific: \(rival.score) against \(choice.winner.score)")
        }
    }

    private func rule(_ entry: MeasureEntry, _ id: MeasureLexicon.TriggerID) -> RuleID {
        RuleID("measures/\(entry.measure.id)", entry.triggers[id.trigger].name)
    }

    private func findings(_ observation: Observation) -> [Finding] {
        guard let range = observation.measure.plausible,
            let value = observation.quantity.stated ?? observation.quantity.high,
            !range.contains(value)
        else { return [] }
        let message =
            "\(observation.source.quote) is outside the plausible range of \(observation.measure.label.lowercased()), "
            + "\(range.lowerBound) to \(range.upperBound)"
        return [
            Finding(
                .note, code: "implausible-value", message: message, location: document.article.id,
                span: observation.number, hint: "check the sentence; the number is kept")
        ]
    }
}

/// The other observations that one belongs to.
struct ObservationLinks {
    let includedIn: String?
    let conversionOf: String?
}

/// A quantity with the measure that took it.
struct MeasuredQuantity {
    /// Its place in the sentence's list.
    let index: Int
    let measure: Measure
    /// Nil for a measure outside the catalogue.
    let entry: MeasureEntry?
    let choice: MeasureChoice?
    /// The side of the number that it takes up again.
    var side: String?
    /// The figure before it whose verb is meant here too.
    var companion: Observation?
}

extension ObservationBuilder {
    /// `including 12 children` is part of the number before it; `(16 km)` repeats it.
    private func links(
        of draft: MeasuredQuantity, _ number: Int, _ position: Int, _ identifiers: [Int: String]
    ) -> ObservationLinks {
        let sentence = sentences[number]
        let reading = sentence.quantities[draft.index]
        let isNested = isNested(reading, sentence)
        let before = identifiers.keys.filter { $0 < position }.max()
        return ObservationLinks(
            includedIn: isNested ? before.flatMap { identifiers[$0] } : nil,
            conversionOf: reading.conversionOf.flatMap { identifiers[$0] })
    }

    /// The event told by the words around the number.
    private func event(around span: TextSpan) -> String? {
        events.filter { $0.source.span.overlaps(span) }.min { $0.source.span.length < $1.source.span.length }?.id
    }

    private func observation(_ draft: MeasuredQuantity, _ number: Int, links: ObservationLinks) -> Observation {
        let sentence = sentences[number]
        let before = sentences[..<number]
        let reading = sentence.quantities[draft.index]
        let cues = CueResolver(lexicon: lexicon.cues, sentence: sentence)
        let trigger = draft.choice.flatMap { choice in draft.entry?.triggers[choice.winner.trigger.trigger] }
        let statistic =
            draft.companion?.statistic
            ?? cues.statistic(of: draft.index, measure: draft.measure, entry: draft.entry, trigger: trigger)
        let period = periods.answer(of: draft.index, statistic: statistic, in: sentence, before: before)
        let dimensions = dimensions(draft, trigger, sentence, before)
        let quantity = inUnit(of: draft.measure, reading.quantity)
        let span = document.span(of: reading.tokens)
        return Observation(
            id: identifier(span, draft.measure.id), source: source(span, sentence),
            number: document.span(of: reading.number), quantity: quantity,
            counted: reading.counted.map { document.text(of: $0) }, measure: draft.measure, statistic: statistic,
            dimensions: dimensions, claim: claim(draft, cues, trigger, reading), period: period.period,
            asOf: period.asOf, baseline: period.baseline, base: reading.base.map { document.text(of: $0) },
            includedIn: links.includedIn, conversionOf: links.conversionOf, event: event(around: span),
            rule: draft.choice.flatMap { choice in draft.entry.map { rule($0, choice.winner.trigger) } }
                ?? RuleID("engine", "other measure"),
            confidence: confidence(draft, statistic, sentence),
            notChartable: notChartable(quantity, statistic, period.period))
    }

    private func identifier(_ span: TextSpan, _ measure: String) -> String {
        SHA256.identifier(of: "\(document.article.id)\n\(span.start)\n\(span.end)\n\(measure)")
    }

    private func source(_ span: TextSpan, _ sentence: SentenceReading) -> SourceSpan {
        SourceSpan(
            article: document.article.id, span: span, quote: document.article.text[span],
            sentence: sentence.sentence.span, sentenceText: document.article.text[sentence.sentence.span])
    }

    /// A number without a unit of its own takes that of its measure: `30 were killed` counts persons.
    private func inUnit(of measure: Measure, _ quantity: Quantity) -> Quantity {
        guard UnitFamily(quantity.unit) == .count, UnitFamily(measure.unit) == .count, measure.unit != "currency",
            quantity.unit != .person
        else { return quantity }
        return Quantity(
            low: quantity.low, high: quantity.high, stated: quantity.stated, hedge: quantity.hedge, unit: measure.unit)
            ?? quantity
    }

    private func dimensions(
        _ draft: MeasuredQuantity, _ trigger: MeasureTrigger?, _ sentence: SentenceReading,
        _ before: ArraySlice<SentenceReading>
    ) -> Dimensions {
        let reading = sentence.quantities[draft.index]
        let unit = sentence.entities.last {
            $0.entity.kind == .unit && $0.tokens.lowerBound <= reading.tokens.upperBound
        }
        let sides = SideResolver(
            topic: lexicon.topic, sentence: sentence, before: before, isSetAtHome: setting(of: before.endIndex).isAtHome
        )
        let side =
            (draft.choice == nil && draft.side != nil ? sides.own(of: draft.index) ?? draft.side : nil)
            ?? sides.side(of: draft.index, rule: trigger?.side ?? draft.entry?.side ?? .owner)
        return Dimensions(
            side: side, group: unit.map { document.text(of: $0.tokens) },
            place: PlaceResolver().place(of: draft.index, in: sentence, before: before),
            type: draft.measure.unit == .item ? reading.counted.map { document.text(of: $0) } : nil)
    }

    private func claim(
        _ draft: MeasuredQuantity, _ cues: CueResolver, _ trigger: MeasureTrigger?, _ reading: QuantityReading
    ) -> Claim {
        let usual = trigger?.status ?? draft.entry?.status ?? draft.companion?.claim.status ?? .reported
        let isNegated = cues.isNegated(draft.index)
        let isDeed =
            draft.entry.map { [.agent, .donor].contains(trigger?.side ?? $0.side) } ?? cues.isDone(draft.index)
        let status = isNegated ? .denied : cues.status(of: draft.index, usual: usual, isDeed: isDeed)
        return Claim(
            attribution: attributions.attribution(at: reading.number.lowerBound), status: status,
            isAffirmed: !isNegated && status != .denied, certainty: cues.certainty(of: draft.index))
    }

    private func confidence(
        _ draft: MeasuredQuantity, _ statistic: Statistic, _ sentence: SentenceReading
    ) -> Double {
        guard let choice = draft.choice else {
            return FigureConfidence.value(
                uncatalogued: sentence.quantities[draft.index].quantity.unit, statistic: statistic)
        }
        return FigureConfidence.value(
            triggerScore: choice.winner.score, isInherited: sentence.frames[draft.index].isInherited)
    }

    private func notChartable(_ quantity: Quantity, _ statistic: Statistic, _ period: CivilInterval?) -> String? {
        if quantity.unit == .unknownCurrency { return "the currency is not said" }
        if statistic == .duration { return "a duration is no point in time" }
        if quantity.low == nil, quantity.high == nil { return "the words give no bound" }
        return period == nil ? "nothing says when" : nil
    }
}
