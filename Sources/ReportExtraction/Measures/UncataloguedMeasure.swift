internal import Foundation
import ReportLexicon
import ReportModel

/// What becomes of a number that no trigger takes: a statistic of its own name, or unused with the reason.
struct UncataloguedMeasure {
    let sentence: SentenceReading

    enum Answer {
        case measure(Measure)
        case unused(String)
    }

    /// The smallest count that is a statistic without a verb (`12 pages`).
    private static let leastBareCount: Decimal = 10
    /// The smallest count that is a statistic where a verb says what happened to it (`rescued two people`).
    private static let leastCount: Decimal = 2

    /// Whether the words give no more than a handful (`several`, `a few`), and no verb or noun of a measure governs it.
    static func isTooVague(_ quantity: Quantity, choice: MeasureChoice?) -> Bool {
        guard quantity.hedge == .vague, let high = quantity.high, high < leastBareCount else { return false }
        return switch UnitFamily(quantity.unit) {
        case .share: false
        case .count: choice?.winner.link == nil
        default: true
        }
    }

    func answer(for quantity: Int) -> Answer {
        let reading = sentence.quantities[quantity]
        switch UnitFamily(reading.quantity.unit) {
        case .duration: return .unused("a time span that measures nothing")
        case .currency:
            let statistic = isEvent(quantity) ? Statistic.flow : .size
            return .measure(.other("money", unit: reading.quantity.unit, statistic: statistic))
        case .share: return .measure(.other("share", unit: reading.quantity.unit, statistic: .share))
        case .length: return .measure(.other("distance", unit: reading.quantity.unit, statistic: .size))
        case .area: return .measure(.other("area", unit: reading.quantity.unit, statistic: .size))
        case .other, .count: return count(reading, quantity)
        }
    }

    private func count(_ reading: QuantityReading, _ quantity: Int) -> Answer {
        guard let head = reading.head else { return .unused("no noun says what is counted") }
        let bound = max(reading.quantity.low ?? 0, reading.quantity.high ?? 0)
        guard bound >= (isTold(quantity) ? Self.leastCount : Self.leastBareCount) else {
            return .unused("a small count that no measure asks for")
        }
        let statistic: Statistic = reading.isOrdinal ? .cumulative : isEvent(quantity) ? .flow : .stock
        return .measure(.other(noun(at: head), unit: reading.quantity.unit, statistic: statistic))
    }

    /// The singular of the counted noun.
    private func noun(at head: Int) -> String {
        let reader = sentence.reader
        let lemma = reader.vocabulary[reader[head].word].noun
        return lemma == 0
            ? reader.document.text(of: head..<head + 1).lowercased() : reader.vocabulary.spelling(of: lemma)
    }

    /// Whether a verb or a preposition says what becomes of the quantity, not only what it is like.
    private func isTold(_ quantity: Int) -> Bool {
        sentence.frames[quantity].links.contains { link in
            let isState = link.group.map { sentence.reader.isA(sentence.reader.words.state, sentence.groups[$0].verb) }
            return ![.predicate, .of].contains(link.role) && isState != true
        }
    }

    /// Whether the verb of the quantity tells what happened (`were rescued`), not what lasts (`live`, `are hiding`).
    private func isEvent(_ quantity: Int) -> Bool {
        let link = sentence.frames[quantity].links.first { $0.group != nil }
        guard let link, let group = link.group.map({ sentence.groups[$0] }) else { return false }
        let reader = sentence.reader
        if reader.isA(reader.words.state, group.verb) { return false }
        if reader.hasForm(.gerund, group.verb) { return link.role != .subject }
        return group.isPassive || group.isPerfect || group.tense != .present || !group.isFinite
    }
}
