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

    /// Whether the words give no more than a handful (`several`, `a few`): too vague for any measure.
    static func isTooVague(_ quantity: Quantity) -> Bool {
        quantity.hedge == .vague && (quantity.high ?? leastBareCount) < leastBareCount
            && UnitFamily(quantity.unit) != .share
    }

    func answer(for quantity: Int) -> Answer {
        let reading = sentence.quantities[quantity]
        switch UnitFamily(reading.quantity.unit) {
        case .duration: return .unused("a time span that measures nothing")
        case .currency: return .measure(.other("money", unit: reading.quantity.unit, statistic: .flow))
        case .share: return .measure(.other("share", unit: reading.quantity.unit, statistic: .share))
        case .length: return .measure(.other("distance", unit: reading.quantity.unit, statistic: .size))
        case .area: return .measure(.other("area", unit: reading.quantity.unit, statistic: .size))
        case .count: return count(reading, quantity)
        }
    }

    private func count(_ reading: QuantityReading, _ quantity: Int) -> Answer {
        guard let head = reading.head else { return .unused("no noun says what is counted") }
        let bound = max(reading.quantity.low ?? 0, reading.quantity.high ?? 0)
        let isGoverned = sentence.frames[quantity].links.contains { ![.predicate, .of].contains($0.role) }
        guard bound >= (isGoverned ? Self.leastCount : Self.leastBareCount) else {
            return .unused("a small count that no measure asks for")
        }
        let word = sentence.reader[head].word
        let lemma = sentence.reader.vocabulary[word].noun
        let noun =
            lemma == 0
            ? sentence.reader.document.text(of: head..<head + 1).lowercased()
            : sentence.reader.vocabulary.spelling(of: lemma)
        return .measure(.other(noun, unit: reading.quantity.unit, statistic: .flow))
    }
}
