internal import ReportCharts
internal import ReportModel
internal import ReportSeries

/// Events with a date, each once.
struct TimelinePlanner {
    let context: ChartContext

    private struct Key: Hashable {
        let category: String
        let place: String?
        let date: CivilInterval
    }

    func plan() -> PlannedChart? {
        let words = context.words.timeline
        let distinct = distinct
        let chosen = best(distinct, words.limit)
        guard let first = chosen.first?.first?.date?.earliest, let last = chosen.compactMap(\.first?.date?.latest).max()
        else { return nil }
        let items = chosen.compactMap { item($0[0]) }
        let isPart = chosen.count < distinct.count
        let named = isPart ? words.bestTitle : words.title.of(items.count)
        let month = isPart ? nil : monthTitle(items.map(\.date))
        let title =
            month
            ?? named.filled([
                "count": context.count(items.count), "total": context.count(distinct.count),
                "first": context.dates.text(first),
                "last": context.dates.text(last),
            ])
        return PlannedChart(
            id: words.id, kind: TimelineChart(items: items, key: context.key(items.map(\.tint))), title: title,
            subtitle: isPart ? words.bestSubtitle : words.subtitle,
            note: note(drawn: chosen.joined().count, of: distinct.joined().count),
            shows: chosen.joined().map(\.id),
            measures: [])
    }

    /// The month of most events, if it has a good part of them and others have some too.
    private func monthTitle(_ dates: [CivilInterval]) -> String? {
        let months = dates.compactMap { date -> CivilDate? in
            guard let first = date.earliest?.firstOfMonth, first == date.latest?.firstOfMonth else { return nil }
            return first
        }
        let counts = Dictionary(grouping: months) { $0 }.mapValues(\.count)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let most, most.value * 3 >= dates.count, most.value < dates.count, dates.count > 3,
            let month = EDTFDate(year: most.key.year, month: most.key.month)
        else { return nil }
        return context.words.timeline.monthTitle.filled([
            "part": context.count(most.value), "count": context.count(dates.count),
            "month": context.dates.text(CivilInterval(month)),
        ])
    }

    /// The tellings of each dated event, by date.
    private var distinct: [[Event]] {
        var order: [Key] = []
        var tellings: [Key: [Event]] = [:]
        for event in context.report.events where event.claim.isHeld && ChartContext.isDated(event.date) {
            guard let date = event.date else { continue }
            let key = Key(category: event.category.id, place: event.place, date: date)
            if tellings[key] == nil { order.append(key) }
            tellings[key, default: []].append(event)
        }
        return order.compactMap { tellings[$0] }
    }

    /// Those that are known best, in their order.
    private func best(_ events: [[Event]], _ limit: Int) -> [[Event]] {
        guard events.count > limit else { return events }
        let ranks = events.map(rank)
        let ranked = events.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }
        return ranked.prefix(limit).sorted().map { events[$0] }
    }

    /// Smaller is better: often told, certain, to the day. What is of no kind in particular and has no place is not told
    /// often: those are different happenings.
    private func rank(_ tellings: [Event]) -> (count: Int, confidence: Int, days: Int) {
        let event = tellings[0]
        let isOne = event.category.plover.event != nil || event.place != nil
        let confidence = tellings.map(\.confidence).max() ?? 0
        return (isOne ? -tellings.count : -1, -Int(confidence * 100), event.date?.dayCount ?? .max)
    }

    private func item(_ event: Event) -> TimelineItem? {
        event.date.map { date in
            TimelineItem(
                date: date, label: EventLabel(event, words: context.words.timeline).text,
                tint: context.tint(event.actors.first { $0.role == .actor }?.side), isPlanned: event.claim.isPlanned)
        }
    }

    /// How many events are left to the tables, and why.
    private func note(drawn: Int, of dated: Int) -> String {
        let words = context.words.timeline
        let rest = context.report.events.count(where: \.claim.isHeld) - drawn
        guard rest > 0 else { return "" }
        return (drawn < dated ? words.rest : words.note).of(rest).filled(["count": context.count(rest)])
    }
}
