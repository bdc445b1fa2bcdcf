internal import ArgumentParser
internal import ReportModel
internal import ReportOutput
internal import ReportSeries

/// What can be listed of a report.
enum ListedThing: String, CaseIterable, ExpressibleByArgument {
    case measures, events, series, articles, sources, undated
}

/// The lists of a report.
struct ReportLister {
    let report: Report
    let wording: FigureWording

    func table(of thing: ListedThing) -> TextTable {
        switch thing {
        case .measures: measures
        case .events: events
        case .series: series
        case .articles: articles
        case .sources: sources
        case .undated: undated
        }
    }

    private var measures: TextTable {
        let members = Dictionary(grouping: report.observations, by: \.measure.id)
        let rows = members.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { id, figures in
            let series = report.series.count { $0.measure.id == id }
            let dates = figures.compactMap(\.time)
            return [
                .text(id), .number(figures.count), .number(series), Self.first(dates), Self.last(dates),
                .text(figures[0].measure.group), .text(figures[0].measure.label),
            ] as [TableCell]
        }
        return TextTable(columns: ["measure", "figures", "series", "first", "last", "group", "label"], rows: rows)
    }

    private var events: TextTable {
        let rows = report.events.map { event in
            [
                TableCell(event.date), .text(event.category.id), TableCell(event.place), .decimal(event.confidence),
                .text(event.source.article), .text(event.source.sentenceText),
            ]
        }
        return TextTable(columns: ["date", "category", "place", "confidence", "article", "sentence"], rows: rows)
    }

    private var series: TextTable {
        let observations = report.observationsByID
        let rows = report.series.map { series in
            let dates = series.points.compactMap(\.interval)
            let first = series.points.first.flatMap { observations[$0.observations[0]] }
            return [
                .text(series.id), .number(series.points.count), Self.first(dates), Self.last(dates),
                .text(series.measure.id), .text(series.key.statistic.rawValue), TableCell(series.key.recorder),
                .text(first.map(wording.label) ?? series.measure.label),
            ] as [TableCell]
        }
        return TextTable(
            columns: ["series", "points", "first", "last", "measure", "statistic", "recorder", "label"], rows: rows)
    }

    private var articles: TextTable {
        let figures = Dictionary(grouping: report.observations, by: \.source.article)
        let events = Dictionary(grouping: report.events, by: \.source.article)
        let rows = report.extractions.map { extraction in
            let article = extraction.article
            let unused = extraction.quantities.count { $0.unused != nil } + extraction.ignored.count
            return [
                .text(article.id), TableCell(extraction.publication?.interval),
                .number(figures[article.id]?.count ?? 0), .number(events[article.id]?.count ?? 0), .number(unused),
                TableCell(article.language), TableCell(article.reprintOf), TableCell(article.title),
            ] as [TableCell]
        }
        return TextTable(
            columns: ["article", "published", "figures", "events", "unused", "language", "reprint of", "title"],
            rows: rows)
    }

    private var sources: TextTable {
        var tallies: [String: SourceTally] = [:]
        for observation in report.observations {
            for source in observation.claim.attribution.chain {
                tallies[source.name, default: SourceTally(source)].figures.insert(observation.id)
                tallies[source.name]?.articles.insert(observation.source.article)
            }
        }
        for event in report.events {
            for source in event.claim.attribution.chain {
                tallies[source.name, default: SourceTally(source)].events.insert(event.id)
                tallies[source.name]?.articles.insert(event.source.article)
            }
        }
        let sorted = tallies.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
        let rows = sorted.map { name, tally in
            [
                .text(name), .text(tally.source.role.rawValue), TableCell(tally.source.admiralty?.description),
                .number(tally.figures.count), .number(tally.events.count), .number(tally.articles.count),
            ] as [TableCell]
        }
        return TextTable(columns: ["source", "role", "admiralty", "figures", "events", "articles"], rows: rows)
    }
}

/// What one source says.
private struct SourceTally {
    let source: Source
    var figures: Set<String> = []
    var events: Set<String> = []
    var articles: Set<String> = []

    init(_ source: Source) { self.source = source }

    var weight: Int { figures.count + events.count }
}

extension ReportLister {
    private static func first(_ dates: [CivilInterval]) -> TableCell {
        TableCell(dates.compactMap(\.earliest).min().map { CivilInterval(day: $0) })
    }

    private static func last(_ dates: [CivilInterval]) -> TableCell {
        TableCell(dates.compactMap(\.latest).max().map { CivilInterval(day: $0) })
    }

    /// Articles, figures and events of which no exact day is known, with the days that are possible.
    private var undated: TextTable {
        func isOpen(_ interval: CivilInterval?) -> Bool { interval?.exactDay == nil }
        let articles = report.articles.filter { isOpen($0.publication) }.map { article in
            row("article", article.publication, article.id, article.title ?? "")
        }
        let figures = report.observations.filter { isOpen($0.time) }.map { figure in
            row("figure", figure.time, figure.source.article, "\(figure.source.quote): \(figure.source.sentenceText)")
        }
        let events = report.events.filter { isOpen($0.date) }.map { event in
            row("event", event.date, event.source.article, event.source.sentenceText)
        }
        return TextTable(columns: ["kind", "days", "bounds", "article", "text"], rows: articles + figures + events)
    }

    private func row(_ kind: String, _ interval: CivilInterval?, _ article: String, _ text: String) -> [TableCell] {
        [
            .text(kind), interval?.dayCount.map(TableCell.number) ?? .none, TableCell(interval), .text(article),
            .text(text),
        ]
    }
}
