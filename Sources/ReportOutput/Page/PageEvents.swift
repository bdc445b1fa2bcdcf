internal import ReportModel

/// The events that stand on the page of a report, those with a date and the others. Of many the strongest; all of them
/// are in the data files.
struct PageEvents {
    /// What stands in one table, in the order of the report.
    struct Table {
        fileprivate(set) var shown: [Event] = []
        /// The identifiers of those whose rows stand open.
        fileprivate(set) var open: Set<String> = []
        /// How many the report has.
        fileprivate(set) var count = 0
    }

    private(set) var dated = Table()
    private(set) var undated = Table()

    private struct Entry {
        /// Smaller comes first.
        let rank: Int
        let place: Int
    }

    init(_ report: Report, limits: PageLimits, medium: PageDesign.Medium) {
        let drawn = Set(report.charts.flatMap(\.shows))
        let told = Set(report.observations.lazy.compactMap(\.event))
        var (datedOnes, undatedOnes) = ([Entry](), [Entry]())
        for place in report.events.indices {
            let entry = Entry(rank: Self.rank(report.events[place], drawn, told), place: place)
            if Dating(report.events[place].date).isDated { datedOnes.append(entry) } else { undatedOnes.append(entry) }
        }
        let openUndated = limits.undatedEvents.open
        let reserved = min(undatedOnes.count, limits.undatedEvents.rows)
        let isPrint = medium == .print
        let mostDated = isPrint ? limits.openEvents : max(0, limits.events - reserved)
        let mostUndated = isPrint ? openUndated : max(0, limits.events - min(datedOnes.count, mostDated))
        dated = Self.table(datedOnes, of: report, most: mostDated, open: limits.openEvents)
        undated = Self.table(undatedOnes, of: report, most: mostUndated, open: openUndated)
    }

    private static func table(_ entries: [Entry], of report: Report, most: Int, open: Int) -> Table {
        let ranked = entries.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
        let best = apart(ranked, of: report).prefix(most)
        return Table(
            shown: best.sorted().map { report.events[$0] }, open: Set(best.prefix(open).map { report.events[$0].id }),
            count: entries.count)
    }

    /// What may be one happening in the words of several articles.
    private struct Happening: Hashable {
        let category: String
        let day: CivilDate
        let place: String?
    }

    /// The same places; behind the first event of its kind, day and place come the others that have an exact day.
    private static func apart(_ ranked: [Int], of report: Report) -> [Int] {
        var seen: Set<Happening> = []
        var (first, again) = ([Int](), [Int]())
        for place in ranked {
            let event = report.events[place]
            let happening = event.date?.exactDay.map {
                Happening(category: event.category.id, day: $0, place: event.place)
            }
            if let happening, !seen.insert(happening).inserted { again.append(place) } else { first.append(place) }
        }
        return first + again
    }

    /// Events that a chart shows come first, then those with figures, then those that somebody answers for.
    private static func rank(_ event: Event, _ drawn: Set<String>, _ told: Set<String>) -> Int {
        let flags = [
            !drawn.contains(event.id), !told.contains(event.id), Voice(event.claim).isWeak, event.date?.exactDay == nil,
        ]
        return flags.reduce(0) { $0 * 2 + ($1 ? 1 : 0) } * 101 + 100 - Int(event.confidence * 100)
    }
}
