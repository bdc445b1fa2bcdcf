package import Foundation
package import ReportModel

/// What kind of unit a number must have for a measure.
package enum UnitFamily: Sendable, Hashable {
    case count
    case share
    case currency
    case duration
    case length
    case area

    private static let units: [UnitCode: UnitFamily] = [
        .share: .share, "currency": .currency, "second": .duration, "minute": .duration, "hour": .duration,
        "day": .duration, "week": .duration, "month": .duration, "year": .duration, "km": .length, "mile": .length,
        "m": .length, "cm": .length, "mm": .length,
        "inch": .length, "foot": .length, "yard": .length, "nautical mile": .length, "km2": .area, "square mile": .area,
        "hectare": .area, "acre": .area, "m2": .area, "fortnight": .duration, "decade": .duration,
        "century": .duration, "quarter": .duration, .percentagePoint: .share,
    ]

    package init(_ unit: UnitCode) {
        self = unit.isCurrency ? .currency : Self.units[unit] ?? .count
    }
}

/// Whose people or things a measure counts, and where the text says so.
package enum SideRule: String, Sendable, Decodable {
    /// Those whom something happens to: the counted noun phrase names them.
    case victim
    /// Those who do it: the subject of the governing verb.
    case agent
    /// Those who live where it happens.
    case resident
    /// Those who live where it happens, else the opponent of those who do it.
    case struck
    /// Those who fire or strike: the party that acts, else the opponent of the place that is hit.
    case attacker
    /// Those who do it to others, whom the counted noun phrase names.
    case imposer
    /// The opponent of those who do it: the owner of what is shot down.
    case opponent
    /// Whoever gives to a party.
    case donor
    /// Whoever the noun phrase names, else the subject of its verb; people belong to the place.
    case owner
    /// Where they come from: the people that the noun phrase names, whom they flee, else those of the place at home.
    case origin
    /// The country that the sentence is about, the topic's parties only where they are named beside the number.
    case scene
    /// The country that the sentence itself gives as its place or subject, else nobody's: the price of a world market.
    case market
    /// Nobody's (`six months of war`).
    case none
}

/// Whether the governing verb tells what is done or what somebody means to do.
package enum VerbMood: String, Sendable {
    /// Future, behind a modal verb, or an infinitive: `will send`, `agreed to send`.
    case intended
    case done
    /// `were displaced`, `have been displaced`, not `are displaced`.
    case past
}

/// The conditions under which a number belongs to a measure; all that are given must hold.
package final class MeasureTrigger: Sendable {
    package let name: String
    /// The verb of which the number is the object or, in the passive, the subject.
    package let object: WordSet?
    /// The verb whose subject it is.
    package let subject: WordSet?
    /// The noun before `of` or behind which it stands.
    package let of: WordSet?
    /// The word whose value it is (`the toll rose to 30`).
    package let value: WordSet?
    /// The noun or verb before another preposition.
    package let preposition: WordSet?
    /// What is said of it behind `be`.
    package let predicate: WordSet?
    /// A word of the counted noun phrase.
    package let counted: WordSet?
    /// A word of the whole that a share is taken of.
    package let base: WordSet?
    /// One of the three tokens before, or behind.
    package let before: WordSet?
    package let after: WordSet?
    /// A word anywhere in the sentence.
    package let near: WordSet?
    /// A word in the sentence or the two before.
    package let context: WordSet?
    /// The mood of the verb that fulfils the role.
    package let mood: VerbMood?
    /// No word of these in the sentence.
    package let absent: WordSet?
    /// A pattern in which `{N}` is the number with its noun; its number in the lexicon's set.
    package let pattern: Int?
    /// The smallest number taken; smaller ones are persons and things of a story (`the three soldiers`).
    package let least: Decimal?
    package let statistic: Statistic?
    package let status: ClaimStatus?
    /// Where the text says whose they are, if not as with the measure's other triggers.
    package let side: SideRule?

    /// - Parameter sets: the conditions on single words.
    init(
        name: String, sets: [TriggerSource.CodingKeys: WordSet], mood: VerbMood?, pattern: Int?, least: Decimal?,
        statistic: Statistic?, status: ClaimStatus?, side: SideRule?
    ) {
        (self.name, self.mood, self.pattern, self.least) = (name, mood, pattern, least)
        (self.statistic, self.status, self.side) = (statistic, status, side)
        (object, subject, of, value) = (sets[.object], sets[.subject], sets[.of], sets[.value])
        (preposition, predicate, counted, base) = (
            sets[.preposition], sets[.predicate], sets[.counted], sets[.base]
        )
        (before, after, near, context) = (sets[.before], sets[.after], sets[.near], sets[.context])
        absent = sets[.absent]
    }
}

/// A measure of the topic with everything that tells its numbers.
package struct MeasureEntry: Sendable {
    package let measure: Measure
    package let side: SideRule
    /// How its numbers are put where the text has no word for it.
    package let status: ClaimStatus
    /// The most that one event brings: a greater number without a day is a total; nil for no such limit.
    package let eventLimit: Decimal?
    /// Words of which one must stand in the sentence or the two before, whatever the trigger; nil for no such condition.
    package let context: WordSet?
    /// Words that tell of other causes: where one stands in the sentence or the two before and the sentence names no party
    /// of the topic, the measure is not meant.
    package let unless: WordSet?
    /// Words of which one must stand in the article, unless it names a party of the topic; nil for no such condition.
    package let article: WordSet?
    package let triggers: [MeasureTrigger]
    /// Sentences whose number the measure must take, as `sentence => number`.
    package let examples: [String]
    /// Sentences of which it must take no number.
    package let counterexamples: [String]
    package let file: String
}

/// The JSON5 form of a measure.
struct MeasureSource: Decodable {
    let id: String
    let label: String
    let definition: String
    let unit: String
    let statistic: String
    let group: String
    let side: SideRule
    let status: String?
    let context: String?
    let unless: String?
    let article: String?
    let eventLimit: Decimal?
    let plausible: [Decimal]?
    let parts: [String]?
    let triggers: [TriggerSource]
    let examples: [String]
    let counterexamples: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, label, definition, unit, statistic, group, side, status, context, unless, article, eventLimit,
            plausible,
            parts, triggers, examples
        case counterexamples
    }

    init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        label = try values.decode(String.self, forKey: .label)
        definition = try values.decode(String.self, forKey: .definition)
        unit = try values.decode(String.self, forKey: .unit)
        statistic = try values.decode(String.self, forKey: .statistic)
        group = try values.decode(String.self, forKey: .group)
        side = try values.decode(SideRule.self, forKey: .side)
        status = try values.decodeIfPresent(String.self, forKey: .status)
        context = try values.decodeIfPresent(String.self, forKey: .context)
        unless = try values.decodeIfPresent(String.self, forKey: .unless)
        article = try values.decodeIfPresent(String.self, forKey: .article)
        eventLimit = try values.decodeIfPresent(Decimal.self, forKey: .eventLimit)
        plausible = try values.decodeIfPresent([Decimal].self, forKey: .plausible)
        parts = try values.decodeIfPresent([String].self, forKey: .parts)
        triggers = try values.decode([TriggerSource].self, forKey: .triggers)
        examples = try values.decode([String].self, forKey: .examples)
        counterexamples = try values.decode([String].self, forKey: .counterexamples)
    }
}

/// The JSON5 form of a trigger: conditions by name.
struct TriggerSource: Decodable {
    let values: [CodingKeys: String]

    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, object, subject, of, value, preposition, predicate, counted, base, before, after, near, context
        case mood, absent, pattern, least, statistic, status, side

        /// The keys whose values are sets of words.
        static let sets: [CodingKeys] = [
            .object, .subject, .of, .value, .preposition, .predicate, .counted, .base, .before, .after, .near, .context,
            .absent,
        ]
    }

    init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var values: [CodingKeys: String] = [:]
        for key in container.allKeys { values[key] = try container.decode(String.self, forKey: key) }
        self.values = values
    }
}
