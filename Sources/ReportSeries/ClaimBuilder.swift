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
        let comparable = observations.filter { $0.claim.isHeld && $0.conversionOf == nil }
        let members = Dictionary(grouping: comparable.enumerated(), by: \.element.seriesKey)
        var found = members.flatMap { key, members in
            drafts(of: members.map { Telling($0.element, place: $0.offset, joints) }, key: key)
        }
        found.sort { $0.place < $1.place }
        for (one, other) in joints.joined { join(one, to: other, in: &found) }
        return OriginCounter(found, origins: origins).claims()
    }

    private static func join(_ one: String, to other: String, in drafts: inout [ClaimDraft]) {
        guard let from = drafts.firstIndex(where: { $0.isTold(by: one) }),
            let target = drafts.firstIndex(where: { $0.isTold(by: other) }), from != target
        else { return }
        drafts[target].join(drafts[from])
        drafts.remove(at: from)
    }

    private static func drafts(of tellings: [Telling], key: SeriesKey) -> [ClaimDraft] {
        let ordered = tellings.stablySorted { $0.order < $1.order }
        var closed: [ClaimDraft] = []
        var open: [ClaimDraft] = []
        for telling in ordered {
            // Tellings come by their first days, so what has ended before this one meets none of the rest.
            closed += open.filter { $0.hasEnded(before: telling) }
            open.removeAll { $0.hasEnded(before: telling) }
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

/// An observation with what decides whether it tells a claim again.
struct Telling {
    let observation: Observation
    /// Its place in the report.
    let place: Int
    let time: CivilInterval?
    let order: IntervalOrder
    /// Whether it is a claim of its own, whatever others say.
    let isApart: Bool

    init(_ observation: Observation, place: Int, _ joints: ClaimJoints = .none) {
        isApart = joints.apart.contains(observation.id)
        self.observation = observation
        self.place = place
        time = observation.time
        order = IntervalOrder(time)
    }
}
