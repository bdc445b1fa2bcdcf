internal import ReportLexicon
internal import ReportModel

/// What a topic says about its charts: `charts.json5` of the topic's folder.
struct TopicCharts: Sendable {
    /// A day of the chronicle that explains what is seen, in few words.
    struct Landmark: Hashable, Sendable {
        let day: CivilDate
        let label: String
    }

    /// How the figures of a measure, or of a group of them, are drawn where the data alone would choose badly.
    let kinds: [String: SeriesChartKind]
    /// The most important first.
    let landmarks: [Landmark]

    private struct File: Decodable {
        struct Entry: Decodable {
            /// A name of the calendar.
            let entry: String
            let label: String
        }

        let kinds: [String: SeriesChartKind]
        let landmarks: [Entry]
    }

    /// - Throws: `LexiconError` for an unreadable file and for an entry that the calendar does not have as one day.
    init(files: LexiconFiles, calendar: CalendarLexicon) throws(LexiconError) {
        let name = files.topic + "/charts.json5"
        let file = try files.json5(name, as: File.self)
        let periods = Dictionary(
            calendar.entries.map { ($0.name, $0.periods) }, uniquingKeysWith: { first, _ in first })
        kinds = file.kinds
        var landmarks: [Landmark] = []
        for written in file.landmarks {
            guard let day = periods[written.entry]?.first?.exactDay else {
                throw LexiconError(
                    file: name, entry: written.entry, problem: "the calendar has no such day",
                    hint: "name an entry of calendar.json5 whose first date is one day")
            }
            landmarks.append(Landmark(day: day, label: written.label))
        }
        self.landmarks = landmarks
    }

    func kind(of measure: Measure) -> SeriesChartKind? { kinds[measure.id] ?? kinds[measure.group] }
}
