internal import Foundation
package import ReportModel

/// Says in plain words what a figure counts and who says so; the page and the charts say the same.
package struct FigureWording: Sendable {
    private let strings: ReportStrings
    private let topic: TopicWords
    private let dates: IntervalFormatter
    private let quantities: QuantityFormatter

    package init(_ resources: OutputResources) {
        strings = resources.strings
        topic = resources.topic
        dates = IntervalFormatter(words: resources.strings.dates)
        quantities = QuantityFormatter(words: resources.strings.quantity)
    }

    var names: NameFormatter { NameFormatter(words: strings.names) }

    /// `US`, `the United States`.
    package func name(_ side: String, style: WordingStyle) -> String { names.text(side, style: style) }

    /// What was counted and of whom: `HIMARS pledged, US`, `Aid committed since 24 Feb 2022, US`.
    package func label(_ observation: Observation) -> String {
        let dimensions = observation.dimensions
        let side = dimensions.side.map { name($0, style: .short) }
        let currency = observation.quantity.unit == .unknownCurrency ? strings.names.noCurrency : nil
        let parts = [kind(observation), dimensions.group, side, currency].compactMap { $0 }
        return parts.joined(separator: ", ").capitalizedFirst
    }

    /// The value in large type: without a currency that nobody says, and without a noun that the label has.
    package func value(_ observation: Observation, written: String?) -> String {
        let quantity = observation.quantity
        let full = quantities.text(quantity, written: written)
        guard
            let bare = quantity.bare, quantity.unit != .share
        else { return full }
        let number = quantities.text(bare, written: written)
        let noun = full.hasPrefix(number) ? full.dropFirst(number.count).dropFirst() : ""
        let isSaid =
            quantity.unit == .unknownCurrency || (!noun.isEmpty && label(observation).lowercased().contains(noun))
        return isSaid ? number.capitalizedFirst : full.capitalizedFirst
    }

    private func kind(_ observation: Observation) -> String {
        let label = observation.measure.label
        if let phrase = topic.measures[observation.measure.id]?.label, let counted = observation.counted {
            return phrase.filled(["counted": abbreviation(of: counted, in: observation) ?? counted])
        }
        guard observation.statistic == .cumulative, observation.quantity.unit.isCurrency,
            let baseline = observation.baseline
        else { return label }
        return strings.names.since.filled(["label": label, "date": dates.text(baseline, style: .short)])
    }

    /// Capitals that the sentence gives in brackets behind the noun: `HIMARS`.
    func abbreviation(of counted: String, in observation: Observation) -> String? {
        guard let range = observation.source.sentenceText.range(of: counted + " (") else { return nil }
        let inner = observation.source.sentenceText[range.upperBound...].prefix { $0 != ")" }
        let isShort = (2...10).contains(inner.count) && inner.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
        return isShort ? String(inner) : nil
    }

    /// The voice nearest to the claim, for labels; nil where the article speaks itself.
    package func speaker(_ claim: Claim) -> String? {
        claim.attribution.origin.map { names.speaker($0, style: .short) }
    }

    /// The telling of it as a sentence, if the topic has one whose places the figure fills.
    func sentence(_ observation: Observation) -> Phrase? {
        guard let phrase = topic.measures[observation.measure.id]?.sentence,
            Set(phrase.places).subtracting(places(observation).keys).isSubset(of: ["value"])
        else { return nil }
        return phrase
    }

    /// What fills the places of a sentence, without its value.
    func places(_ observation: Observation) -> [String: String] {
        var places: [String: String] = [:]
        let adjective = observation.dimensions.side.flatMap { topic.adjectives[$0] }
        places["counted"] = observation.counted.map { counted in
            let noun = abbreviation(of: counted, in: observation) ?? counted
            return adjective.map { noun.replacing($0 + " ", with: "") } ?? noun
        }
        places["side"] = observation.dimensions.side.map { name($0, style: .long) }
        places["adjective"] = adjective
        places["place"] = observation.dimensions.place
        places["base"] = observation.base
        return places
    }

    /// Whether its sentence says that it is a plan.
    func saysPlan(_ observation: Observation) -> Bool { topic.measures[observation.measure.id]?.plans ?? false }
}

extension Quantity {
    /// The number alone; nil if it means nothing without its unit.
    var bare: Quantity? { Quantity(low: low, high: high, stated: stated, hedge: hedge, unit: .none) }
}

extension String {
    /// With a capital at its beginning.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
