package import ReportModel

/// What of the extractions may lie inside a window of days, in the order of a report.
package struct WindowSelection: Sendable {
    /// By group of measures, measure and date; uncatalogued measures and undated figures last.
    package let observations: [Observation]
    /// By date; undated ones last.
    package let events: [Event]

    /// - Parameters:
    ///   - observations: in the order of the input, as are the events.
    fileprivate init(of observations: [Observation], _ events: [Event]) {
        self.observations = observations.stablySorted { SortKey($0) }
        self.events = events.stablySorted { IntervalOrder($0.date) }
    }

    private init(observations: [Observation], events: [Event]) {
        (self.observations, self.events) = (observations, events)
    }

    /// Those of the figures and events that are asked for.
    package func filtered(
        _ keepsObservation: (Observation) -> Bool, _ keepsEvent: (Event) -> Bool
    ) -> WindowSelection {
        WindowSelection(observations: observations.filter(keepsObservation), events: events.filter(keepsEvent))
    }

    private struct SortKey: Comparable {
        private let isOther: Int
        private let group: String
        private let measure: String
        private let time: IntervalOrder

        init(_ observation: Observation) {
            isOther = observation.measure.isCatalogued ? 0 : 1
            group = observation.measure.group
            measure = observation.measure.id
            time = IntervalOrder(observation.time)
        }

        static func < (left: SortKey, right: SortKey) -> Bool {
            (left.isOther, left.group, left.measure, left.time) < (
                right.isOther, right.group, right.measure, right.time
            )
        }
    }
}

/// Takes from one extraction after the other what may lie in a window, so that the rest need not be kept.
package struct WindowFilter: Sendable {
    private let window: ReportWindow
    private var observations: [Observation] = []
    private var events: [Event] = []
    private var pool = ReadingPool()

    package init(_ window: ReportWindow) { self.window = window }

    /// Takes what may lie in the window by its interval; what has no date, too.
    ///
    /// An undated figure is at least no newer than the article that reports it, so one of an article that was certainly
    /// published before the window is left out. Plans and forecasts are not bounded so.
    package mutating func take(from extraction: Extraction) {
        let published = Self.untilPublication(extraction.publication)
        pool.beginArticle()
        for observation in extraction.observations
        where window.mayContain(observation.time ?? (observation.claim.isPlanned ? nil : published)) {
            observations.append(pool.shared(observation))
        }
        for event in extraction.events
        where window.mayContain(event.date ?? (event.claim.isPlanned ? nil : published)) {
            events.append(pool.shared(event))
        }
    }

    private static func untilPublication(_ publication: PublicationTime?) -> CivilInterval? {
        guard let latest = publication?.interval.latest else { return nil }
        return CivilInterval(from: nil, to: latest)
    }

    /// All that was taken, in the order of a report.
    package var selection: WindowSelection { WindowSelection(of: observations, events) }
}
