package import ReportModel

/// What of the extractions may lie inside a window of days, in the order of a report.
package struct WindowSelection: Sendable {
    /// By group of measures, measure and date; uncatalogued measures and undated figures last.
    package let observations: [Observation]
    /// By date; undated ones last.
    package let events: [Event]

    /// Takes what may lie in the window by its interval; what has no date, too.
    ///
    /// An undated figure is at least no newer than the article that reports it, so one of an article that was certainly
    /// published before the window is left out. Plans and forecasts are not bounded so.
    package init(of extractions: [Extraction], window: ReportWindow) {
        var observations: [Observation] = []
        var events: [Event] = []
        for extraction in extractions {
            let published = Self.untilPublication(extraction.publication)
            observations += extraction.observations.filter { observation in
                window.mayContain(observation.time ?? (observation.claim.isPlanned ? nil : published))
            }
            events += extraction.events.filter { event in
                window.mayContain(event.date ?? (event.claim.isPlanned ? nil : published))
            }
        }
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

    private static func untilPublication(_ publication: PublicationTime?) -> CivilInterval? {
        guard let latest = publication?.interval.latest else { return nil }
        return CivilInterval(from: nil, to: latest)
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
