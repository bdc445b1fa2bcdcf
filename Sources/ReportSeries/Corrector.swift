package import ReportModel

/// Applies an analyst's corrections to what was read.
package struct Corrector {
    /// What corrections make of the articles' figures.
    package struct Result {
        package let extractions: Extractions
        package let joints: ClaimJoints
        package let applied: [AppliedCorrection]
        /// A note for each correction; a warning for each that matches nothing (any more).
        package let findings: [Finding]
    }

    private let corrections: [Correction]
    /// By identifier.
    private let measures: [String: Measure]

    package init(_ corrections: [Correction], measures: [String: Measure]) {
        self.corrections = corrections
        self.measures = measures
    }

    /// Each correction names a claim as it is before any correction; what it says of the claim holds for all tellings.
    package func correct(_ extractions: Extractions) -> Result {
        guard !corrections.isEmpty else {
            return Result(extractions: extractions, joints: .none, applied: [], findings: [])
        }
        let tellings = Self.tellings(extractions)
        var state = State()
        for correction in corrections { apply(correction, tellings[correction.claim] ?? [], tellings, &state) }
        return Result(
            extractions: extractions.replacing(state.replaced), joints: state.joints, applied: state.applied,
            findings: state.findings)
    }

    /// For each observation the tellings of its claim, itself the first.
    private static func tellings(_ extractions: Extractions) -> [String: [Observation]] {
        let observations = extractions.flatMap(\.observations)
        let known = Dictionary(observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var tellings = known.mapValues { [$0] }
        for claim in ClaimBuilder.claims(of: observations, origins: ArticleOrigins(extractions.articles)) {
            let all = claim.observations.compactMap { known[$0] }
            for observation in all { tellings[observation.id] = [observation] + all.filter { $0.id != observation.id } }
        }
        return tellings
    }

    /// What the corrections come to.
    private struct State {
        /// Nil for what is rejected.
        var replaced: [String: Observation?] = [:]
        var joints = ClaimJoints.none
        var applied: [AppliedCorrection] = []
        var findings: [Finding] = []
    }

    private func apply(
        _ correction: Correction, _ tellings: [Observation], _ all: [String: [Observation]], _ state: inout State
    ) {
        guard let first = tellings.first else {
            return miss(correction, "no claim is named '\(correction.claim)'", &state)
        }
        var (before, after) = (tellings, tellings)
        switch correction.action {
        case .reject: after = []
        case .split:
            before = [first]
            after = before
            state.joints.apart.insert(first.id)
        case .merge(let other):
            guard all[other] != nil else { return miss(correction, "no claim is named '\(other)'", &state) }
            state.joints.joined.append((first.id, other))
        case .remeasure(let measure, let statistic, let side, let place):
            guard measure.map({ measures[$0] != nil }) ?? true else {
                return miss(correction, "there is no measure '\(measure ?? "")'", &state)
            }
            after = tellings.map { remeasured($0, measure.flatMap { measures[$0] }, statistic, side, place) }
        case .redate(let time): after = tellings.map { $0.with(time: time) }
        }
        for observation in before {
            state.replaced[observation.id] = .some(after.first { $0.id == observation.id })
        }
        state.applied.append(AppliedCorrection(correction: correction, before: before, after: after))
        state.findings.append(note(correction, first))
    }

    private func remeasured(
        _ observation: Observation, _ measure: Measure?, _ statistic: Statistic?, _ side: String?, _ place: String?
    ) -> Observation {
        let old = observation.dimensions
        let dimensions = Dimensions(
            side: side ?? old.side, group: old.group, place: place ?? old.place, type: old.type)
        return observation.with(measure: measure, statistic: statistic, dimensions: dimensions)
    }

    private func note(_ correction: Correction, _ observation: Observation) -> Finding {
        Finding(
            .note, code: "corrected",
            message: "'\(observation.source.quote)': \(correction.action.name) by the analyst: \(correction.reason)",
            location: observation.source.article, span: observation.source.span)
    }

    private func miss(_ correction: Correction, _ problem: String, _ state: inout State) {
        state.findings.append(
            Finding(
                .warning, code: "unmatched-correction",
                message: "\(problem) (to \(correction.action.name): \(correction.reason))",
                location: correction.location,
                hint: "the article or its reading has changed; correct it anew or remove it"))
    }
}
