package import ReportModel

/// Collects the tellings of each claim: one claim counts once, however many articles print it.
package enum ClaimBuilder {
    /// The claims of all observations that the text stands by, each observation in exactly one.
    ///
    /// A number that only repeats another in a second unit (`10 miles (16 km)`) is in none.
    /// - Parameters:
    ///   - observations: those of the window, in the order of the report.
    ///   - origins: who speaks where an article names no source.
    ///   - joints: what an analyst has put together or taken apart.
    /// - Returns: the claims, in the order of the observations that tell them first.
    package static func claims(
        of observations: [Observation], origins: ArticleOrigins, joints: ClaimJoints = .none
    ) -> [ClaimedFigure] {
        let comparable = observations.indices.filter {
            observations[$0].claim.isHeld && observations[$0].conversionOf == nil
        }
        let members = Dictionary(grouping: comparable, by: { observations[$0].seriesKey })
        var found = members.flatMap { key, places in
            drafts(of: places.map { Telling(observations[$0], place: $0, joints) }, key: key)
        }
        found.sort { $0.place < $1.place }
        found = withoutCopies(found)
        for (one, other) in joints.joined { join(one, to: other, in: &found) }
        return OriginCounter(found, origins: origins).claims()
    }

    /// The drafts, those joined that give one number in the same words, though their scope or speaker was read otherwise.
    private static func withoutCopies(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        let alike = Dictionary(grouping: drafts.indices, by: { CopyKey(drafts[$0]) })
        var drafts = drafts
        var isKept = Array(repeating: true, count: drafts.count)
        for members in alike.values where members.count > 1 {
            var groups = CopyGroups(members.map { IntervalOrder(drafts[$0].interval) })
            for (number, place) in members.enumerated() {
                guard
                    let group = groups.before(number).first(where: { drafts[members[$0]].isCopied(by: drafts[place]) })
                else { continue }
                groups.join(number, to: group)
                drafts[members[group]] = joined(drafts[members[group]], drafts[place])
                isKept[place] = false
            }
        }
        return drafts.indices.filter { isKept[$0] }.map { drafts[$0] }
    }

    /// Under the key of the one that names who says so, else of the first.
    private static func joined(_ first: ClaimDraft, _ second: ClaimDraft) -> ClaimDraft {
        var (claim, other) = (first, second)
        if first.key.recorder == nil, second.key.recorder != nil { (claim, other) = (second, first) }
        claim.join(other)
        return claim
    }

    private static func join(_ one: String, to other: String, in drafts: inout [ClaimDraft]) {
        guard let from = drafts.firstIndex(where: { $0.isTold(by: one) }),
            let target = drafts.firstIndex(where: { $0.isTold(by: other) }), from != target
        else { return }
        drafts[target].join(drafts[from])
        drafts.remove(at: from)
    }

    private static func drafts(of tellings: [Telling], key: SeriesKey) -> [ClaimDraft] {
        let ordered = tellings.stablySorted { $0.order }
        var closed: [ClaimDraft] = []
        var open: [ClaimDraft] = []
        for telling in ordered {
            // Tellings come by their first days, so what has ended before this one meets none of the rest.
            if open.contains(where: { $0.hasEnded(before: telling) }) {
                closed += open.filter { $0.hasEnded(before: telling) }
                open.removeAll { $0.hasEnded(before: telling) }
            }
            if let index = open.firstIndex(where: { $0.isTold(by: telling) }) {
                open[index].add(telling)
            } else if let index = open.firstIndex(where: { $0.isMistold(by: telling) }) {
                open[index].add(variant: telling)
            } else {
                open.append(ClaimDraft(telling, key: key))
            }
        }
        return closed + open
    }
}

/// Which of several drafts have been joined: each group is known by its first one.
private struct CopyGroups {
    private let orders: [IntervalOrder]
    private let times: IntervalIndex
    /// For each draft the first of its group.
    private var first: [Int]

    init(_ orders: [IntervalOrder]) {
        self.orders = orders
        times = IntervalIndex(orders)
        first = Array(orders.indices)
    }

    /// The groups, ascending, of the drafts before one that may be of its time, or tell it again.
    func before(_ number: Int) -> [Int] {
        Set(times.places(meeting: orders[number].withRetellings).prefix { $0 < number }.map { first[$0] }).sorted()
    }

    mutating func join(_ number: Int, to group: Int) { first[number] = group }
}

/// What copies have in common, whatever they were taken for.
private struct CopyKey: Hashable {
    private let measure: String
    private let statistic: Statistic
    private let quantity: Quantity

    init(_ draft: ClaimDraft) {
        (measure, statistic) = (draft.key.measure, draft.key.statistic)
        quantity = draft.lead.observation.quantity
    }
}

/// An observation with what decides whether it tells a claim again.
///
/// Shared by reference: drafts are compared and moved far more often than they are made.
final class Telling {
    let observation: Observation
    /// Its place in the report.
    let place: Int
    let time: CivilInterval?
    let order: IntervalOrder
    /// Whether it is a claim of its own, whatever others say.
    let isApart: Bool
    /// Of its sentence; read once, since some are compared with thousands.
    private(set) lazy var wording = Wording(observation.source.sentenceText)

    init(_ observation: Observation, place: Int, _ joints: ClaimJoints = .none) {
        isApart = joints.apart.contains(observation.id)
        self.observation = observation
        self.place = place
        time = observation.time
        order = IntervalOrder(time)
    }
}
