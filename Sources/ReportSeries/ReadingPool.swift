internal import ReportModel

/// Lets figures and events share what they have in common: a report holds them all at once, and what was read from each
/// article alone has a copy of every name.
struct ReadingPool: Sendable {
    /// Shorter texts take no room of their own.
    private static let longestSmall = 15

    private struct MeasureKey: Hashable {
        let id: String
        let unit: UnitCode
        let statistic: Statistic
    }

    private var measures: [MeasureKey: Measure] = [:]
    private var categories: [String: EventCategory] = [:]
    private var texts: Set<String> = []
    /// Of one article: elsewhere sources stand in other places.
    private var chains: Set<Attribution> = []

    /// To be told where the readings of another article begin.
    mutating func beginArticle() { chains.removeAll(keepingCapacity: true) }

    mutating func shared(_ observation: Observation) -> Observation {
        let dimensions = observation.dimensions
        return Observation(
            id: observation.id, source: observation.source, number: observation.number,
            quantity: observation.quantity, counted: observation.counted, measure: shared(observation.measure),
            statistic: observation.statistic,
            dimensions: Dimensions(
                side: shared(dimensions.side), group: shared(dimensions.group), place: shared(dimensions.place),
                type: shared(dimensions.type)),
            claim: shared(observation.claim), period: observation.period, asOf: observation.asOf,
            baseline: observation.baseline, base: observation.base, includedIn: observation.includedIn,
            conversionOf: observation.conversionOf, event: observation.event, rule: shared(observation.rule),
            confidence: observation.confidence, notChartable: shared(observation.notChartable))
    }

    mutating func shared(_ event: Event) -> Event {
        Event(
            id: event.id, source: event.source, category: shared(event.category), date: event.date,
            claim: shared(event.claim),
            actors: event.actors.map { EventActor(name: shared($0.name), role: $0.role, side: shared($0.side)) },
            place: shared(event.place), rule: shared(event.rule), confidence: event.confidence)
    }

    private mutating func shared(_ measure: Measure) -> Measure {
        let key = MeasureKey(id: measure.id, unit: measure.unit, statistic: measure.defaultStatistic)
        guard let known = measures[key] else {
            measures[key] = measure
            return measure
        }
        return known == measure && known.id.utf8.elementsEqual(measure.id.utf8) ? known : measure
    }

    private mutating func shared(_ category: EventCategory) -> EventCategory {
        guard let known = categories[category.id] else {
            categories[category.id] = category
            return category
        }
        return known == category ? known : category
    }

    private mutating func shared(_ claim: Claim) -> Claim {
        guard !claim.attribution.chain.isEmpty else { return claim }
        return Claim(
            attribution: shared(claim.attribution), status: claim.status, isAffirmed: claim.isAffirmed,
            certainty: claim.certainty)
    }

    private mutating func shared(_ attribution: Attribution) -> Attribution {
        let chain = attribution.chain.map { source in
            Source(name: shared(source.name), role: source.role, span: source.span, admiralty: source.admiralty)
        }
        return chains.insert(Attribution(chain: chain)).memberAfterInsert
    }

    private mutating func shared(_ rule: RuleID) -> RuleID { RuleID(shared(rule.file), shared(rule.name)) }

    private mutating func shared(_ text: String?) -> String? { text.map { shared($0) } }

    /// The same bytes: two spellings of `é` are one string to Swift, but not to who reads the report.
    private mutating func shared(_ text: String) -> String {
        guard text.utf8.count > Self.longestSmall else { return text }
        let known = texts.insert(text).memberAfterInsert
        return known.utf8.elementsEqual(text.utf8) ? known : text
    }
}
