internal import Foundation
package import ReportModel

/// Finds claims of one thing whose numbers cannot both be true.
///
/// One thing is one measure, statistic and side at a time that may be the same, where no place, group or type differs.
/// Two flows are of one thing only on one exact day and at one named place: elsewhere things happen twice.
package enum ContradictionFinder {
    /// - Parameter claims: in the order of the report; those outside the catalogue are passed over.
    package static func contradictions(among claims: [ClaimedFigure]) -> [Contradiction] {
        let catalogued = claims.enumerated().filter { !$0.element.key.measure.hasPrefix(Measure.otherPrefix) }
        let things = Dictionary(grouping: catalogued, by: { Thing($0.element.key) })
        let found = things.values.flatMap { members in
            groups(members.map { Statement($0.element, place: $0.offset) }.filter(\.isComparable))
        }
        return found.sorted { $0.place < $1.place }.map(\.contradiction)
    }

    /// What only claims of one thing have in common.
    private struct Thing: Hashable {
        let measure: String
        let statistic: Statistic
        let side: String?
        let type: String?
        let unit: UnitCode
        let isPlanned: Bool

        init(_ key: SeriesKey) {
            (measure, statistic, isPlanned) = (key.measure, key.statistic, key.isPlanned)
            (side, type, unit) = (key.dimensions.side, key.dimensions.type, key.unit)
        }
    }

    /// Each statement with those that contradict it, the first of them naming the group; no statement stands in two.
    private static func groups(_ statements: [Statement]) -> [(place: Int, contradiction: Contradiction)] {
        let times = IntervalIndex(statements.map(\.time))
        var isTaken = Array(repeating: false, count: statements.count)
        var found: [(place: Int, contradiction: Contradiction)] = []
        for (index, first) in statements.enumerated() where !isTaken[index] {
            let rivals = times.places(meeting: first.time).filter {
                $0 > index && !isTaken[$0] && first.contradicts(statements[$0])
            }
            guard !rivals.isEmpty else { continue }
            for rival in rivals { isTaken[rival] = true }
            let reasons = Contradiction.Reason.allCases.filter { reason in
                rivals.contains { first.differs(statements[$0], in: reason) }
            }
            let claims = ([index] + rivals).map { statements[$0].claim.id }
            found.append((first.place, Contradiction(claims: claims, reasons: reasons)))
        }
        return found
    }
}

/// A claim with what decides whether another contradicts it.
private struct Statement {
    let claim: ClaimedFigure
    let place: Int
    let time: IntervalOrder

    init(_ claim: ClaimedFigure, place: Int) {
        self.claim = claim
        self.place = place
        time = IntervalOrder(claim.interval)
    }

    /// Whether it has a time at all; of what happens again and again, an exact day.
    var isComparable: Bool { happens ? claim.interval?.exactDay != nil : claim.interval != nil }

    private var happens: Bool { claim.key.statistic == .flow || claim.key.statistic == .size }

    /// - Parameter other: of a time that may be the same; both are comparable.
    func contradicts(_ other: Statement) -> Bool {
        let (one, two) = (claim.key, other.claim.key)
        guard agree(one.dimensions.place, two.dimensions.place), agree(one.dimensions.group, two.dimensions.group)
        else { return false }
        if happens { guard isOneEvent(other) else { return false } }
        return !NumberAgreement.overlap(claim.quantity, other.claim.quantity)
    }

    private func agree(_ one: String?, _ other: String?) -> Bool { one == nil || other == nil || one == other }

    private func isOneEvent(_ other: Statement) -> Bool {
        let (one, two) = (claim.key.dimensions, other.claim.key.dimensions)
        return (one.place != nil && one.place == two.place && one.place != one.side)
            || (one.group != nil && one.group == two.group)
    }

    func differs(_ other: Statement, in reason: Contradiction.Reason) -> Bool {
        let (one, two) = (claim.key, other.claim.key)
        return switch reason {
        case .baseline: one.baseline != two.baseline
        case .scope: one.dimensions != two.dimensions
        case .date: claim.interval?.exactDay == nil || other.claim.interval?.exactDay == nil
        case .recorder: one.recorder != two.recorder
        }
    }
}
