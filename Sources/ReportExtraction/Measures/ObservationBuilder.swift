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
        let bare = bareNumber(index, number, position, output)
        if let choice, !takesUp(bare.repeated, choice) {
            let entry = lexicon.measures.entries[choice.winner.trigger.entry]
            if recordsRivals { output.rivals += rivals(of: choice, reading) }
            let companion = companion(index, number, position, output)
            return MeasuredQuantity(
                index: index, measure: entry.measure, entry: entry, choice: choice, side: nil,
                companion: companion?.measure.defaultStatistic == .size ? nil : companion)
        }
        if let meaning = bare.meaning {
            return MeasuredQuantity(
                index: index, measure: meaning.figure.measure, entry: nil, choice: nil, side: meaning.side,
                companion: meaning.sharesVerb ? meaning.figure : nil, quantity: meaning.quantity)
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

    private func bareNumber(_ index: Int, _ number: Int, _ position: Int, _ output: Output) -> BareNumber {
        BareNumber(
            sentence: sentences[number], index: index, earlier: output.observations,
            isBesideLast: neighbour(index, position, output) != nil)
    }

    /// The observation of the number before it in the sentence.
    private func neighbour(_ index: Int, _ position: Int, _ output: Output) -> Observation? {
        guard index > 0, let last = output.observations.last, output.identifiers[position - 1] == last.id else {
            return nil
        }
        return last
    }

    /// The figure before it whose verb is meant here too: the whole of a part (`24 ships, including nine cruisers`), or
    /// what it is coordinated with.
    private func companion(_ index: Int, _ number: Int, _ position: Int, _ output: Output) -> Observation? {
        let sentence = sentences[number]
        guard let last = neighbour(index, position, output),
            sentence.frames[index].isInherited || isNested(sentence.quantities[index], sentence)
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

    /// Whether a number takes up a catalogued one before it, whatever its new verb (`gave the 40 million figure`).
    private func takesUp(_ earlier: Observation?, _ choice: MeasureChoice) -> Bool {
        guard let earlier, earlier.measure.isCatalogued else { return false }
        let measure = lexicon.measures.entries[choice.winner.trigger.entry].measure
        return measure.group != earlier.measure.group || measure == earlier.measure
    }

    /// The measure of a number that no trigger takes.
    private func uncatalogued(_ index: Int, _ number: Int) -> UncataloguedMeasure.Answer {
        let earlier = number > 0 ? sentences[number - 1] : nil
        return UncataloguedMeasure(sentence: sentences[number], earlier: earlier).answer(for: index)
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
