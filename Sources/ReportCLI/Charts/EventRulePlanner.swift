internal import ReportCharts
internal import ReportModel
internal import ReportSeries

/// The days that explain a line: those of the topic's chronicle, then the events that most articles tell.
struct EventRulePlanner {
    private struct Key: Hashable {
        let day: CivilDate
        let category: String
        let place: String?
    }

    let context: ChartContext

    /// The most important first; the chart draws those that fit. Empty for a chart of a few days, which shows its events
    /// by itself.
    func rules(from first: CivilDate?, to last: CivilDate?) -> (rules: [EventRule], note: String) {
        let words = context.words.rules
        guard let first, let last, last.dayNumber - first.dayNumber >= words.leastDays else { return ([], "") }
        let landmarks = context.topic.landmarks.filter { first < $0.day && $0.day < last }
            .map { EventRule(day: $0.day, label: $0.label) }
        let told = told().filter { rule in
            first < rule.day && rule.day < last && !landmarks.contains { $0.day == rule.day }
        }
        let chosen = apart(landmarks + told, by: (last.dayNumber - first.dayNumber) / words.leastParts)
        let hasLandmark = chosen.contains(where: landmarks.contains)
        return (chosen, hasLandmark ? words.note : "")
    }

    /// Events with a day that so many articles tell, the most told first, with their kind and place as words.
    private func told() -> [EventRule] {
        var articles: [Key: Set<String>] = [:]
        for event in context.report.events where event.claim.isHeld && !event.claim.isPlanned {
            guard let day = event.date?.exactDay else { continue }
            articles[Key(day: day, category: event.category.label, place: event.place), default: []]
                .insert(event.source.article)
        }
        let words = context.words.rules
        return articles.filter { $0.value.count >= words.leastArticles }
            .sorted { ($1.value.count, $0.key.day, $0.key.category) < ($0.value.count, $1.key.day, $1.key.category) }
            .map { key, _ in
                let label = key.place.map { words.label.filled(["category": key.category, "place": $0]) }
                return EventRule(day: key.day, label: label ?? key.category)
            }
    }

    /// The first ones, none nearer to one before it than so many days.
    private func apart(_ rules: [EventRule], by days: Int) -> [EventRule] {
        var chosen: [EventRule] = []
        for rule in rules where chosen.count < context.words.rules.limit {
            let isApart = chosen.allSatisfy { abs($0.day.dayNumber - rule.day.dayNumber) >= days }
            if isApart { chosen.append(rule) }
        }
        return chosen
    }
}
