internal import Foundation
import ReportLexicon
import ReportModel

/// What is said of a quantity whose measure is known.
extension ObservationBuilder {
    /// `including 12 children` is part of the number before it; `(16 km)` repeats it.
    func links(
        of draft: MeasuredQuantity, _ number: Int, after earlier: Output
    ) -> ObservationLinks {
        let sentence = sentences[number]
        let reading = sentence.quantities[draft.index]
        return ObservationLinks(
            includedIn: isNested(reading, sentence) ? earlier.observations.last?.id : nil,
            conversionOf: reading.conversionOf.flatMap { earlier.identifiers[$0] })
    }

    func observation(_ draft: MeasuredQuantity, _ number: Int, links: ObservationLinks) -> Observation {
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
        let quantity = draft.quantity ?? inUnit(of: draft.measure, reading.quantity)
        let span = document.span(of: reading.tokens)
        return Observation(
            id: identifier(span, draft.measure.id), source: source(span, sentence),
            number: document.span(of: reading.number), quantity: quantity,
            counted: reading.counted.map { document.text(of: $0) }, measure: draft.measure, statistic: statistic,
            dimensions: dimensions, claim: claim(draft, cues, trigger, reading), period: period.period,
            asOf: period.asOf, baseline: period.baseline, base: reading.base.map { document.text(of: $0) },
            includedIn: links.includedIn, conversionOf: links.conversionOf, event: events.nearest(to: span)?.id,
            rule: draft.choice.flatMap { choice in draft.entry.map { rule($0, choice.winner.trigger) } }
                ?? RuleID("engine", draft.quantity == nil ? "other measure" : "number that leans on the one before"),
            confidence: confidence(draft, statistic, sentence),
            notChartable: notChartable(quantity, statistic, period.period))
    }

    private func identifier(_ span: TextSpan, _ measure: String) -> String {
        SHA256.identifier(of: "\(document.article.id)\n\(span.start)\n\(span.end)\n\(measure)")
    }

    private func source(_ span: TextSpan, _ sentence: SentenceReading) -> SourceSpan {
        SourceSpan(document.article, span: span, sentence: sentence.sentence.span)
    }

    /// A number without a unit of its own takes that of its measure: `30 were killed` counts persons.
    private func inUnit(of measure: Measure, _ quantity: Quantity) -> Quantity {
        guard UnitFamily(quantity.unit) == .count, UnitFamily(measure.unit) == .count, quantity.unit != .person else {
            return quantity
        }
        let unit = measure.unit == "currency" ? .unknownCurrency : measure.unit
        return Quantity(
            low: quantity.low, high: quantity.high, stated: quantity.stated, hedge: quantity.hedge, unit: unit)
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
            topic: lexicon.topic, sentence: sentence, before: before,
            isSetAtHome: setting(of: before.endIndex).isAtHome,
            theatre: isOfTopic ? lexicon.topic.theatre : nil
        )
        let shared = isNested(reading, sentence) ? draft.companion?.dimensions.side : nil
        let taken = draft.choice == nil ? draft.side : shared
        let side =
            taken.map { sides.own(of: draft.index) ?? $0 }
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
            draft.entry.map { [.agent, .donor].contains(trigger?.side ?? $0.side) && $0.measure.unit != .share }
            ?? cues.isDone(draft.index)
        let status = isNegated ? .denied : cues.status(of: draft.index, usual: usual, isDeed: isDeed)
        return Claim(
            attribution: attributions.attribution(at: reading.number.lowerBound), status: status,
            isAffirmed: !isNegated && status != .denied, certainty: cues.certainty(of: draft.index))
    }

    private func confidence(
        _ draft: MeasuredQuantity, _ statistic: Statistic, _ sentence: SentenceReading
    ) -> Double {
        if draft.quantity != nil { return FigureConfidence.ofLeaningNumber }
        guard let choice = draft.choice else {
            return FigureConfidence.value(
                uncatalogued: sentence.quantities[draft.index].quantity.unit, statistic: statistic)
        }
        return FigureConfidence.value(triggerScore: choice.winner.score)
    }

    private func notChartable(_ quantity: Quantity, _ statistic: Statistic, _ period: CivilInterval?) -> String? {
        if quantity.unit == .unknownCurrency { return "the currency is not said" }
        if statistic == .duration { return "a duration is no point in time" }
        if quantity.low == nil, quantity.high == nil { return "the words give no bound" }
        return period == nil ? "nothing says when" : nil
    }
}
