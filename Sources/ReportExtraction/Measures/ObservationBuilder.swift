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
    let events: EventIndex
    let recordsRivals: Bool
    /// Whether the article tells of the topic's parties, and does not name one among other news.
    let isOfTopic: Bool

    init(
        document: LexedArticle, lexicon: Lexicon, sentences: [SentenceReading], attributions: AttributionIndex,
        publication: CivilInterval?, events: [Event], recordsRivals: Bool
    ) {
        self.document = document
        self.lexicon = lexicon
        self.sentences = sentences
        self.attributions = attributions
        self.events = EventIndex(events)
        self.recordsRivals = recordsRivals
        let topic = lexicon.topic
        isOfTopic = TopicSetting.isTold(in: sentences, topic: topic)
        periods = PeriodResolver(
            publication: publication, topicStart: isOfTopic || topic.parties.isEmpty ? topic.start : nil)
    }

    struct Output {
        var observations: [Observation] = []
        /// The identifiers of the observations by the place of their quantity in the article's list.
        var identifiers: [Int: String] = [:]
        /// Why a quantity became no observation, by its place in the article's list.
        var unused: [Int: String] = [:]
        var findings: [Finding] = []
        var rivals: [RivalReading] = []
        var clues: [FigureClue] = []
    }

    func build() -> Output {
        var output = Output()
        var offset = 0
        let least = TopicSetting.leastMentions(in: sentences.count)
        let isHeld = lexicon.measures.areHeld(by: document.tokens, least: least).map { isOfTopic || $0 }
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
            earlier: number > 0 ? sentences[number - 1].quantities.last { $0.head != nil } : nil,
            context: first..<sentence.reader.limits.upperBound,
            setting: setting(of: number), isHeld: isHeld)
    }

    /// Where a sentence is set, by itself and the two before it.
    func setting(of number: Int) -> TopicSetting {
        TopicSetting(sentences[max(0, number - 2)...number], topic: lexicon.topic)
    }

    private func add(
        _ index: Int, _ choice: MeasureChoice?, _ number: Int, _ position: Int, _ output: inout Output
    ) {
        guard let draft = draft(index, choice, number, position, &output) else { return }
        let observation = observation(draft, number, links: links(of: draft, number, after: output))
        output.observations.append(observation)
        output.identifiers[position] = observation.id
        output.findings += findings(observation)
        if recordsRivals {
            let explainer = FigureExplainer(
                lexicon: lexicon, sentence: sentences[number], before: sentences[..<number].suffix(SideResolver.memory),
                draft: draft, observation: observation)
            output.clues += explainer.clues()
        }
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
        if UncataloguedMeasure.isKnown(reading, in: sentences[number].reader) {
            output.unused[position] = "a handful that is known already"
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
        if let earlier = tallied(index, number, output.observations) {
            return MeasuredQuantity(
                index: index, measure: earlier.measure, entry: nil, choice: nil, side: earlier.dimensions.side)
        }
        if let elliptic = elliptic(index, number, position, output) { return elliptic }
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

    /// What a bare number takes from the figure before it in the sentence.
    private func elliptic(_ index: Int, _ number: Int, _ position: Int, _ output: Output) -> MeasuredQuantity? {
        let sentence = sentences[number]
        guard index > 0, let identifier = output.identifiers[position - 1], let last = output.observations.last,
            last.id == identifier
        else { return nil }
        let elliptic = EllipticNumber(sentence: sentence, index: index, earlier: last)
        guard let relation = elliptic.relation, let quantity = elliptic.quantity() else { return nil }
        var draft = MeasuredQuantity(
            index: index, measure: last.measure, entry: nil, choice: nil, side: last.dimensions.side, companion: last,
            quantity: quantity)
        switch relation {
        case .rate: draft.companion = nil
        case .gap(let side): draft.side = side
        case .part where sentence.frames[index].links.first?.group != nil && !sentence.frames[index].isInherited:
            // `moved 40 of them`: a verb of its own.
            draft.companion = nil
        case .part, .contrast: break
        }
        return draft
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
    func isNested(_ reading: QuantityReading, _ sentence: SentenceReading) -> Bool {
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

    /// `this number may reach 40,000`, `the figure is now 12`, `200 more will do so`: the observation whose number or deed
    /// these words stand for.
    private func tallied(_ index: Int, _ number: Int, _ observations: [Observation]) -> Observation? {
        let (sentence, reading) = (sentences[number], sentences[number].quantities[index])
        let reader = sentence.reader
        guard reading.head == nil, reading.quantity.unit == .none, let last = observations.last,
            UnitFamily(last.quantity.unit) == .count
        else { return nil }
        let isMeant = sentence.frames[index].links.contains { link in
            let isDoing = link.role == .subject && reader.isA(reader.words.auxiliaryDo, link.token)
            if isDoing, reading.isIncrement { return true }
            return link.role == .value && reader.isA(reader.words.tally, link.token)
                && reader.isA(reader.words.known, link.token - 1) && !reader.isWord(reader.words.of, link.token + 1)
        }
        return isMeant ? last : nil
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
                reason: rival.score == choice.winner.score
                    ? "as specific (\(rival.score)), but stands later in the lexicon"
                    : "less specific: \(rival.score) against \(choice.winner.score)")
        }
    }

    func rule(_ entry: MeasureEntry, _ id: MeasureLexicon.TriggerID) -> RuleID {
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
