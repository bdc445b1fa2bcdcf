internal import Foundation
internal import ReportCanvas
internal import ReportCharts
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput

/// Plans the charts of a report from its data, and paints them.
struct ChartDrawer {
    private let style: ChartStyle
    private let words: ChartPlanWords
    private let resources: OutputResources
    private let topic: TopicLexicon
    private let topicCharts: TopicCharts
    private let renderer: PNGRenderer

    init(lexicon: LoadedLexicon, resources: OutputResources) throws {
        let files = lexicon.files
        let type = try Typeface(folder: files.folder + "/fonts")
        let file = "chart-words.json5"
        do {
            style = ChartStyle(theme: .light, type: type, words: try ChartWords(json5: try files.bytes(file)))
        } catch let error as DecodingError {
            throw BuildProblem.unusableData(file: file, reason: "\(error)")
        }
        words = try files.json5(ChartPlanWords.file, as: ChartPlanWords.self)
        topic = lexicon.lexicon.topic
        topicCharts = try TopicCharts(files: files, calendar: lexicon.lexicon.calendar)
        self.resources = resources
        renderer = PNGRenderer(type)
    }

    /// The charts that the report has data for, in the order in which they stand in it.
    func plans(of report: Report) -> [PlannedChart] {
        let context = context(of: report)
        return [
            GlancePlanner(context: context).plan(), TimelinePlanner(context: context).plan(),
            CoveragePlanner(context: context).plan(), AidPlanner(context: context).plan(),
            SharesPlanner(context: context).plan(),
        ].compactMap { $0 } + SeriesPlanner(context: context).plans()
    }

    /// Drawn for the page, for narrow screens and for half a page of print, with what is wrong with them.
    func charts(of report: Report) throws -> (charts: [ReportChart], findings: [Finding]) {
        var (charts, findings) = ([ReportChart](), [Finding]())
        let plans = plans(of: report)
        let sources = ChartSources(plans, in: report)
        for plan in plans {
            let frame = frame(of: plan, sources)
            func drawing(_ format: ChartFormat, suffix: String) throws -> ChartDrawing {
                try draw(plan, frame, path: "charts/\(plan.id)\(suffix).png", format.size, .light)
            }
            let wide = try drawing(.wide, suffix: "")
            charts.append(
                ReportChart(
                    id: plan.id, title: plan.title, caption: frame.caption,
                    altText: wide.altText, image: wide.image, square: try drawing(.square, suffix: "-square").image,
                    others: [try drawing(.half, suffix: "-half").image], shows: plan.shows, measures: plan.measures,
                    isOnPage: plan.isOnPage))
            findings += wide.findings
        }
        return (charts, findings)
    }

    /// One picture of a chart, named by its path in errors and findings.
    func draw(
        _ plan: PlannedChart, _ frame: ChartFrame, path: String, _ size: ChartSize, _ look: ChartLook
    ) throws -> ChartDrawing {
        let style = ChartStyle(theme: look.theme, type: style.type, words: style.words)
        let scene = plan.kind.scene(look.frame(frame), size: size, style: style)
        do {
            let png = try renderer.png(
                scene, title: frame.title, description: scene.description, source: frame.source)
            let image = ChartImage(path: path, width: scene.pixelWidth, height: scene.pixelHeight, png: png)
            return ChartDrawing(image: image, altText: scene.description, missing: scene.missingCharacters)
        } catch {
            throw ChartProblem.undrawable(path: path, reason: "\(error)")
        }
    }

    /// The words around a chart, with the line that says where its data come from.
    func frame(of plan: PlannedChart, _ report: Report) -> ChartFrame {
        frame(of: plan, ChartSources([plan], in: report))
    }

    private func frame(of plan: PlannedChart, _ sources: ChartSources) -> ChartFrame {
        ChartFrame(
            title: plan.title, subtitle: plan.subtitle, note: plan.note,
            source: plan.source ?? source(of: plan, sources))
    }

    func context(of report: Report) -> ChartContext {
        let strings = resources.strings
        return ChartContext(
            report: report, words: words, topic: topicCharts, chartWords: style.words,
            dates: IntervalFormatter(words: strings.dates), wording: FigureWording(resources),
            ranking: FigureRanking(report, topic: resources.topic),
            quantities: QuantityFormatter(words: strings.quantity), currencySigns: strings.quantity.currencySigns,
            start: topic.start, sides: topic.parties,
            observations: report.observationsByID)
    }

    /// `Source: 23 figures from 19 articles. As of 2 October 2022`.
    private func source(of plan: PlannedChart, _ sources: ChartSources) -> String {
        let (articles, figures) = sources.counts(of: plan)
        let count = plan.articleCount ?? articles
        let from = words.source.of(count).filled(["count": written(count)])
        let source =
            figures > 0 ? words.figures.of(figures).filled(["count": written(figures), "articles": from]) : from
        let line = words.sourceLine.filled(["source": source])
        guard let asOf = sources.asOf else { return line }
        return line + ". " + words.asOf.filled(["date": IntervalFormatter(words: resources.strings.dates).text(asOf)])
    }

    private func written(_ count: Int) -> String { ValueFormat.count.text(Decimal(count), style.words) }
}
