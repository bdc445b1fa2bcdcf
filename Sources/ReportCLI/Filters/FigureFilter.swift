internal import ReportModel

/// Which figures and events a user asks for. Names of one kind are alternatives; all kinds must hold.
struct FigureFilter: Hashable, Sendable {
    static let none = FigureFilter()

    /// By identifier, label or group. Events are of no measure: they are not left out.
    var measures: [NamePattern] = []
    var sides: [NamePattern] = []
    var places: [NamePattern] = []
    /// Anybody in the chain of sources.
    var sources: [NamePattern] = []
    var statuses: [ClaimStatus] = []
    var minConfidence = 0.0

    var isEmpty: Bool { self == .none }

    func keeps(_ observation: Observation) -> Bool {
        let measure = observation.measure
        return Self.holds(measures, [measure.id, measure.label, measure.group])
            && Self.holds(sides, [observation.dimensions.side]) && Self.holds(places, [observation.dimensions.place])
            && keeps(observation.claim, observation.confidence)
    }

    func keeps(_ event: Event) -> Bool {
        Self.holds(sides, event.actors.map(\.side)) && Self.holds(places, [event.place])
            && keeps(event.claim, event.confidence)
    }

    private func keeps(_ claim: Claim, _ confidence: Double) -> Bool {
        confidence >= minConfidence && (statuses.isEmpty || statuses.contains(claim.status))
            && Self.holds(sources, claim.attribution.chain.map(\.name))
    }

    private static func holds(_ patterns: [NamePattern], _ names: [String?]) -> Bool {
        patterns.isEmpty
            || names.contains { name in name.map { name in patterns.contains { $0.matches(name) } } ?? false }
    }

    /// The words that say the same on a command line.
    var words: [String] {
        func named(_ option: String, _ patterns: [NamePattern]) -> [String] {
            patterns.flatMap { [option, $0.text] }
        }
        return named("--measure", measures) + named("--side", sides) + named("--place", places)
            + named("--source", sources) + statuses.flatMap { ["--status", $0.rawValue] }
            + (minConfidence > 0 ? ["--min-confidence", "\(minConfidence)"] : [])
    }
}
