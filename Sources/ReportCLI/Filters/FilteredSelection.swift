internal import ReportModel
internal import ReportSeries

/// What lies in the window and is asked for, with what there is to say of the choice.
struct FilteredSelection {
    let kept: WindowSelection
    let findings: [Finding]

    init(of all: WindowSelection, window: ReportWindow, filter: FigureFilter) {
        kept = filter.isEmpty ? all : all.filtered(filter.keeps, filter.keeps)
        let mistakes = FilterCheck(observations: all.observations, events: all.events).findings(of: filter)
        findings = mistakes + Self.uncertain(kept, window)
    }

    /// How many are in the window only because their time may lie in it.
    private static func uncertain(_ kept: WindowSelection, _ window: ReportWindow) -> [Finding] {
        guard window.since != nil || window.until != nil else { return [] }
        func count(_ times: [CivilInterval?]) -> (uncertain: Int, undated: Int) {
            (times.count { $0.map { !window.contains($0) } ?? false }, times.count { $0 == nil })
        }
        let (figures, events) = (count(kept.observations.map(\.time)), count(kept.events.map(\.date)))
        guard figures != (0, 0) || events != (0, 0) else { return [] }
        let message =
            "\(figures.uncertain) of \(kept.observations.count) figures and \(events.uncertain) of \(kept.events.count) "
            + "events are in the window only by their interval; \(figures.undated) figures and \(events.undated) events "
            + "have no date"
        return [
            Finding(.note, code: "in-window-by-interval", message: message, hint: "'report list undated' names them")
        ]
    }
}
