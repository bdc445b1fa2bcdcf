internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput

/// How many articles each week has, by day of publication.
struct CoveragePlanner {
    private static let week = 7
    /// One unknown day of more than these lies in no week.
    private static let longestUncertainty = 7

    let context: ChartContext

    /// Nil for so few articles or weeks that there is nothing to see.
    func plan() -> PlannedChart? {
        let words = context.words.coverage
        let days = context.report.articles.compactMap { day($0.publication) }
        let weeks = Dictionary(grouping: days, by: \.mondayOfWeek).mapValues(\.count)
        guard let first = weeks.keys.min(), let last = weeks.keys.max(), days.count >= words.leastArticles,
            weeks.count >= words.leastWeeks
        else { return nil }
        let most = weeks.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let isTied = weeks.values.count { $0 == most?.value } > 1
        let bins = stride(from: first.dayNumber, through: last.dayNumber, by: Self.week).map { number in
            let monday = CivilDate(dayNumber: number)
            return BarsChart.Bin(start: monday, value: Decimal(weeks[monday] ?? 0))
        }
        let undated = context.report.articles.count - days.count
        return PlannedChart(
            id: words.id, kind: BarsChart(bins: bins, dayCount: Self.week, tint: .neutral),
            title: (isTied ? words.tiedTitle : words.title).filled([
                "count": context.count(most?.value ?? 0), "week": most.map { context.dates.text($0.key) } ?? "",
                "first": context.dates.text(first), "last": context.dates.text(last.adding(days: Self.week - 1)),
            ]), subtitle: words.subtitle,
            note: undated > 0 ? words.note.of(undated).filled(["count": context.count(undated)]) : "", shows: [],
            measures: [],
            articleCount: days.count)
    }

    private func day(_ interval: CivilInterval?) -> CivilDate? {
        guard let interval, let length = interval.dayCount, length <= Self.longestUncertainty else { return nil }
        return interval.latest
    }
}
