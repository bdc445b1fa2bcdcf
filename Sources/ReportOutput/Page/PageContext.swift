internal import ReportModel

/// What every section looks things up in: the report, its words, and the numbers of sources and charts. Shared by
/// reference: every cell of every table holds it.
final class PageContext: Sendable {
    let report: Report
    let strings: ReportStrings
    let design: PageDesign
    let quantities: QuantityFormatter
    let dates: IntervalFormatter
    let wording: FigureWording
    let ranking: FigureRanking
    let selection: PageSelection
    /// The figures by measure, in the order of the sections.
    let sections: [MeasureSection]
    let events: PageEvents
    let corrections: PageCorrections
    private let articleNumbers: [String: Int]
    private let extractions: [String: Extraction]
    private let references: [String: HTML]
    private let observations: [String: Observation]

    init(report: Report, resources: OutputResources) {
        self.report = report
        strings = resources.strings
        design = resources.design
        wording = FigureWording(resources)
        let ranking = FigureRanking(report, topic: resources.topic)
        self.ranking = ranking
        quantities = QuantityFormatter(words: strings.quantity)
        dates = IntervalFormatter(words: strings.dates)
        sections = MeasureSection.all(of: report)
        events = PageEvents(report)
        corrections = PageCorrections(report, words: strings.corrections)
        selection = PageSelection(
            report, events: events, ranking: ranking, sections: sections, medium: design.medium)
        observations = Dictionary(
            report.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let articles = report.extractions.enumerated()
        articleNumbers = Dictionary(
            articles.map { ($1.article.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        extractions = Dictionary(
            articles.map { ($1.article.id, $1) }, uniquingKeysWith: { first, _ in first })
        references = Dictionary(
            uniqueKeysWithValues: articleNumbers.map { article, number in
                (article, Self.reference(number, to: article, resources.strings.page))
            })
    }

    /// The charts that stand at a place, in the order of the report.
    func charts(at place: NumberedChart.Place) -> [NumberedChart] {
        NumberedChart.all(of: report, measures: sections.map(\.measure.id)).filter { $0.place == place }
    }

    /// 1 for the first article of the input; nil for one that is not part of the report.
    func number(ofArticle id: String) -> Int? { articleNumbers[id] }

    func extraction(ofArticle id: String) -> Extraction? { extractions[id] }

    func observation(_ id: String) -> Observation? { observations[id] }

    /// `[3]`, leading to the source.
    func reference(to article: String) -> HTML { references[article] ?? "" }

    private static func reference(_ number: Int, to article: String, _ words: PageWords) -> HTML {
        let label = words.source.filled(["number": String(number)])
        return "<a class=\"ref\" href=\"#\(Anchor.article(article))\" aria-label=\"\(label)\">[\(number)]</a>"
    }

    /// The figure's value, leading to its row if it has one on this page.
    func link(to observation: Observation, class name: HTML? = nil) -> HTML {
        guard selection.isOnPage(observation) else { return "\(value(observation))" }
        let kind: HTML = name.map { " class=\"\($0)\"" } ?? ""
        return "<a\(kind) href=\"#\(Anchor.figure(observation.id))\">\(value(observation))</a>"
    }

    /// The number as the article wrote it.
    func written(_ observation: Observation) -> String? {
        extraction(ofArticle: observation.source.article)?.article.text[observation.number]
    }

    func value(_ observation: Observation, style: WordingStyle = .short) -> String {
        quantities.text(observation.quantity, style: style, written: written(observation))
    }

    /// `in words: “a third”`, where a share is shown by a sign that the article did not write.
    func inWords(_ observation: Observation) -> String? {
        guard observation.quantity.unit == .share, let written = written(observation),
            !written.utf8.contains(where: { (48...57).contains($0) })
        else { return nil }
        return strings.figures.inWords.filled(["words": written])
    }
}

/// The events of a report, by whether they have a date; each in the report's order.
struct PageEvents {
    let dated: [Event]
    let undated: [Event]

    init(_ report: Report) {
        dated = report.events.filter { Dating($0.date).isDated }
        undated = report.events.filter { !Dating($0.date).isDated }
    }
}
