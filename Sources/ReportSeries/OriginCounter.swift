internal import ReportModel

/// Counts who says the same independently: by origin, not by outlet.
struct OriginCounter {
    private let drafts: [ClaimDraft]
    private let times: [IntervalOrder]
    private let origins: ArticleOrigins

    init(_ drafts: [ClaimDraft], origins: ArticleOrigins) {
        self.drafts = drafts
        times = drafts.map { IntervalOrder($0.interval) }
        self.origins = origins
    }

    func claims() -> [ClaimedFigure] {
        var names: [[String]] = Array(repeating: [], count: drafts.count)
        // Drafts with the same key but for who counts.
        for rivals in Dictionary(grouping: drafts.indices, by: { drafts[$0].key.withoutRecorder }).values {
            let index = IntervalIndex(rivals.map { times[$0] })
            for place in rivals {
                let met = index.places(meeting: times[place]).map { rivals[$0] }
                names[place] = independent(met.filter { $0 == place || isSame($0, place) })
            }
        }
        return zip(drafts, names).map { $0.claim(origins: $1) }
    }

    /// All recorders of drafts that say the same; outlets that name none count only where no recorder does, since they
    /// may have read it from one.
    private func independent(_ same: [Int]) -> [String] {
        var names: [String] = []
        for recorder in same.compactMap({ drafts[$0].key.recorder }) where !names.contains(recorder) {
            names.append(recorder)
        }
        guard names.isEmpty else { return names }
        for telling in same.flatMap({ drafts[$0].tellings }) {
            let outlet = origins.outlet(of: telling.article)
            if !names.contains(outlet) { names.append(outlet) }
        }
        return names
    }

    private func isSame(_ one: Int, _ other: Int) -> Bool {
        NumberAgreement.agree(drafts[one].lead.observation.quantity, drafts[other].lead.observation.quantity)
    }
}

extension SeriesKey {
    /// What is counted, whoever counts.
    var withoutRecorder: SeriesKey {
        SeriesKey(
            measure: measure, statistic: statistic, unit: unit, dimensions: dimensions, baseline: baseline,
            isPlanned: isPlanned, recorder: nil)
    }
}
