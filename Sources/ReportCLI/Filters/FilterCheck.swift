internal import ReportModel

/// Says which names of a filter match nothing of what was read, and what may be meant.
struct FilterCheck {
    let observations: [Observation]
    let events: [Event]

    func findings(of filter: FigureFilter) -> [Finding] {
        let claims = observations.map(\.claim) + events.map(\.claim)
        return findings(
            "--measure", filter.measures, observations.flatMap { [$0.measure.id, $0.measure.label, $0.measure.group] })
            + findings(
                "--side", filter.sides,
                observations.compactMap(\.dimensions.side) + events.flatMap { $0.actors.compactMap(\.side) })
            + findings(
                "--place", filter.places, observations.compactMap(\.dimensions.place) + events.compactMap(\.place))
            + findings("--source", filter.sources, claims.flatMap { $0.attribution.chain.map(\.name) })
    }

    private func findings(_ option: String, _ patterns: [NamePattern], _ names: [String]) -> [Finding] {
        let names = Set(names)
        return patterns.filter { pattern in !names.contains(where: pattern.matches) }.map { pattern in
            let nearest = Spelling.nearest(to: pattern.text, among: names)
            return Finding(
                .warning, code: "filter-matches-nothing",
                message: "nothing that was read fits \(option) '\(pattern.text)'",
                hint: nearest.map { "did you mean '\($0)'?" } ?? "'report list' shows the names")
        }
    }
}
