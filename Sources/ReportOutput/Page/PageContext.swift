internal import Foundation
internal import ReportModel

/// What every section looks things up in: the report, its words, and the numbers of sources and charts. Shared by
/// reference: every cell of every table holds it.
final class PageContext: Sendable {
    let report: Report
    let strings: ReportStrings
    let design: PageDesign
    let limits: PageLimits
    let quantities: QuantityFormatter
    let dates: IntervalFormatter
    let wording: FigureWording
    let ranking: FigureRanking
    let selection: PageSelection
    /// The figures by measure, in the order of the sections.
    let sections: [MeasureSection]
    let events: PageEvents
    let corrections: PageCorrections
    let charts: [NumberedChart]
    let shown: ShownData
    /// From 1, by identifier.
    private let articleNumbers: [String: Int]
    private let locations: [String: String]

    init(report: Report, resources: OutputResources) {
        self.report = report
        strings = resources.strings
        design = resources.design
        limits = resources.limits
        wording = FigureWording(resources)
        let ranking = FigureRanking(report, topic: resources.topic)
        self.ranking = ranking
        quantities = QuantityFormatter(words: strings.quantity)
        dates = IntervalFormatter(words: strings.dates)
        shown = ShownData(report)
        charts = NumberedChart.all(of: report, shown)
        sections = MeasureSection.all(of: report, charts: charts)
        events = PageEvents(report, limits: limits, medium: design.medium)
        corrections = PageCorrections(report, words: strings.corrections)
        selection = PageSelection(report, ranking: ranking, sections: sections, resources)
        let articles = report.articles.enumerated()
        articleNumbers = Dictionary(articles.lazy.map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        locations = Dictionary(
            articles.lazy.map { ($1.origin.location, $1.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// The charts that stand at a place, in the order of the report.
    func charts(at place: NumberedChart.Place) -> [NumberedChart] { charts.filter { $0.place == place } }

    /// `1,267 figures`: the phrase with its `{count}`.
    func count(_ phrase: PluralPhrase, _ number: Int) -> String {
        phrase.of(number).filled(["count": self.number(number)])
    }

    /// `1,267`.
    func number(_ number: Int) -> String { quantities.value(Decimal(number), unit: .none, style: .long) }

    /// 1 for the first article of the input; nil for one that is not part of the report.
    func number(ofArticle id: String) -> Int? { articleNumbers[id] }

    func publication(ofArticle id: String) -> CivilInterval? {
        articleNumbers[id].flatMap { report.articles[$0 - 1].publication }
    }

    func language(ofArticle id: String) -> String? {
        articleNumbers[id].flatMap { report.articles[$0 - 1].language }
    }

    /// The article that was read from an address.
    func article(at location: String) -> String? { locations[location] }

    /// `[3]`, leading to the source.
    func reference(to article: String) -> HTML {
        guard let number = articleNumbers[article] else { return "" }
        let label = strings.page.source.filled(["number": String(number)])
        return "<a class=\"ref\" href=\"#\(Anchor.article(article))\" aria-label=\"\(label)\">[\(number)]</a>"
    }

    /// The figure's value, leading to its row if it has one on this page.
    func link(to observation: Observation, class name: String = "") -> HTML {
        let value = value(observation)
        if selection.isOnPage(observation) { return "<a\(address(of: observation, class: name))>\(value)</a>" }
        return name.isEmpty ? "\(value)" : "<span class=\"\(name)\">\(value)</span>"
    }

    /// The attributes of a link to a figure's row. In print a link to a row that is folded away is none.
    func address(of observation: Observation, class name: String = "") -> HTML {
        let isFolded = !selection.isPrinted(observation)
        let names = [name, isFolded ? "folded" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        let kind: HTML = names.isEmpty ? "" : " class=\"\(names)\""
        return "\(kind) href=\"#\(Anchor.figure(observation.id))\""
    }

    /// The number as the article wrote it.
    func written(_ observation: Observation) -> String { observation.source.words(observation.number) }

    /// A short value leaves it to the words beside it to tell that the currency is not said.
    func value(_ observation: Observation, style: WordingStyle = .short) -> String {
        let quantity = observation.quantity
        let isBare = style == .short && quantity.unit == .unknownCurrency
        return quantities.text(
            isBare ? quantity.bare ?? quantity : quantity, style: style, written: written(observation))
    }

    /// `in words: “a third”`, where a share is shown by a sign that the article did not write.
    func inWords(_ observation: Observation) -> String? {
        guard observation.quantity.unit == .share else { return nil }
        let written = written(observation)
        guard !written.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
        return strings.figures.inWords.filled(["words": written])
    }
}
