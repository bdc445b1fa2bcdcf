internal import ReportModel

/// Counts who says the same independently: by origin, not by outlet.
struct OriginCounter {
    private let drafts: [ClaimDraft]
    private let times: [IntervalOrder]
    private let origins: ArticleOrigins
    /// The drafts with the same key but for who counts, by their places in `drafts`.
    private let rivals: [SeriesKey: [Int]]

    init(_ drafts: [ClaimDraft], origins: ArticleOrigins) {
        self.drafts = drafts
        times = drafts.map { IntervalOrder($0.interval) }
        self.origins = origins
        rivals = Dictionary(grouping: drafts.indices, by: { drafts[$0].key.withoutRecorder })
    }

    func claims() -> [ClaimedFigure] { drafts.indices.map { drafts[$0].claim(origins: independent($0)) } }

    /// All recorders that say the same; outlets that name none count only where no recorder does, since they may have
    /// read it from one.
    private func independent(_ index: Int) -> [String] {
        let draft = drafts[index]
        let same = (rivals[draft.key.withoutRecorder] ?? []).filter { $0 == index || isSame($0, index) }
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
        times[one].meets(times[other])
            && NumberAgreement.agree(drafts[one].lead.observation.quantity, drafts[other].lead.observation.quantity)
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
