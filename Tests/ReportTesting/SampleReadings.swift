package import Foundation
package import ReportModel

// Short ways to write readings of a sample article.
extension SampleArticle {
    package func mention(
        _ words: String, number: String, _ quantity: Quantity, counted: String? = nil, unused: String? = nil
    ) -> QuantityMention {
        QuantityMention(
            span: span(words), number: inner(number, of: words), quantity: quantity, counted: counted,
            rule: RuleID("numbers", "sample"), unused: unused)
    }

    package func observation(
        _ id: String, _ words: String, number: String, _ quantity: Quantity, _ measure: Measure,
        _ statistic: Statistic, claim: Claim, counted: String?, side: String?, period: String?,
        baseline: String? = nil, base: String? = nil, group: String? = nil, notChartable: String? = nil
    ) -> Observation {
        Observation(
            id: id, source: source(words), number: inner(number, of: words), quantity: quantity, counted: counted,
            measure: measure, statistic: statistic, dimensions: Dimensions(side: side, group: group), claim: claim,
            period: period.flatMap { CivilInterval($0) }, asOf: nil, baseline: baseline.flatMap { CivilInterval($0) },
            base: base, includedIn: nil, conversionOf: nil, event: nil, rule: RuleID("measures", measure.id),
            confidence: 0.75, notChartable: notChartable)
    }

    package func event(
        _ id: String, _ words: String, _ category: EventCategory, date: String?, by source: Source? = nil
    ) -> Event {
        Event(
            id: id, source: self.source(words), category: category, date: date.flatMap { CivilInterval($0) },
            claim: Claim(attribution: Attribution(chain: source.map { [$0] } ?? []), status: .reported),
            actors: [EventActor(name: "troops", role: .actor)], place: "Kyiv", rule: RuleID("events", category.id),
            confidence: 0.5)
    }

    /// The place of `part` within the place of `words`.
    private func inner(_ part: String, of words: String) -> TextSpan {
        guard let inside = Self.span(of: part, in: words) else {
            preconditionFailure("'\(words)' does not say '\(part)'")
        }
        let start = span(words).start
        return TextSpan(start + inside.start, start + inside.end)
    }
}

extension Quantity {
    package static func people(moreThan number: Decimal) -> Quantity {
        bounded(number + 1, nil, stated: number, .moreThan, .person)
    }

    package static func people(from low: Decimal, to high: Decimal) -> Quantity {
        bounded(low, high, stated: nil, .range, .person)
    }

    package static func months(more number: Decimal) -> Quantity {
        bounded(number, number + 1, stated: number, .moreThan, "month")
    }

    package static func share(_ value: Decimal) -> Quantity {
        bounded(value, value, stated: value, .approximate, .share)
    }

    package static func vague(_ low: Decimal, _ high: Decimal, _ unit: UnitCode) -> Quantity {
        bounded(low, high, stated: nil, .vague, unit)
    }

    /// A quantity whose bounds are in order.
    package static func bounded(
        _ low: Decimal?, _ high: Decimal?, stated: Decimal?, _ hedge: Hedge, _ unit: UnitCode
    ) -> Quantity {
        guard let quantity = Quantity(low: low, high: high, stated: stated, hedge: hedge, unit: unit) else {
            preconditionFailure("the sample's bounds are not in order")
        }
        return quantity
    }
}

extension Measure {
    static let captured = make("mil_captured", "Military captured", "person", .flow, "military people")
    static let dismissed = make("officials_dismissed", "Officials dismissed", "person", .flow, "officials")
    static let moneyFound = make("money_found", "Money found or seized", "currency", .stock, "money")
    static let aid = make("aid_committed", "Aid committed, announced or pledged", "currency", .flow, "money")
    static let pledged = make("equip_pledged", "Equipment pledged or announced", "item", .flow, "equipment")
    static let lossShare = make(
        "casualties_share", "Casualties as a share of a force", .share, .share, "military people")
    static let strength = make("unit_strength", "Unit strength or size", "person", .size, "military people")
    static let remaining = make("unit_remaining", "Strength remaining", "person", .stock, "military people")
    static let deserted = make("mil_deserted", "Deserters", "person", .flow, "military people")
    static let bodies = make("bodies_found", "Bodies found or exhumed", "body", .flow, "prisoners and bodies")
    static let term = make("service_term", "Term of service", "month", .duration, "military people")

    private static func make(
        _ id: String, _ label: String, _ unit: UnitCode, _ statistic: Statistic, _ group: String
    ) -> Measure {
        Measure(
            id: id, label: label, definition: "\(label), as the article tells it", unit: unit,
            defaultStatistic: statistic, plausible: nil, group: group)
    }
}

extension EventCategory {
    static let withdrawal = make("withdrawal", "Withdrawal", "RETREAT", "withdraw")
    static let aid = make("aid_announced", "Aid announced", "AGREE", nil)
    static let cemetery = make("mass_grave", "Mass grave found", nil, nil)

    private static func make(_ id: String, _ label: String, _ event: String?, _ mode: String?) -> EventCategory {
        EventCategory(
            id: id, label: label, plover: PloverCode(event: event, mode: mode, context: "military"), cameo: nil,
            acled: nil)
    }
}
