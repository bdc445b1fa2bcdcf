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
        self.resources = resources
        renderer = PNGRenderer(type)
    }

    /// The charts that the report has data for, in the order in which they stand in it.
    func charts(of report: Report) throws -> [ReportChart] {
        let strings = resources.strings
        let context = ChartContext(
            report: report, words: words, dates: IntervalFormatter(words: strings.dates),
            wording: FigureWording(resources),
            ranking: FigureRanking(report, topic: resources.topic), currencySigns: strings.quantity.currencySigns,
            start: topic.start, sides: topic.parties)
        let plans = [
            GlancePlanner(context: context).plan(), TimelinePlanner(context: context).plan(),
            AidPlanner(context: context).plan(), SharesPlanner(context: context).plan(),
        ]
        return try plans.compactMap { $0 }.map { try draw($0, context) }
    }

    private func draw(_ plan: PlannedChart, _ context: ChartContext) throws -> ReportChart {
        let source = source(of: plan, context)
        let frame = ChartFrame(title: plan.title, subtitle: plan.subtitle, note: plan.note, source: source)
        let wide = plan.kind.scene(frame, size: .wide, style: style)
        let square = plan.kind.scene(frame, size: .square, style: style)
        return ReportChart(
            id: plan.id, title: plan.title, caption: "\(plan.subtitle). \(source)", altText: wide.description,
            image: try image(wide, path: "charts/\(plan.id).png", frame),
            square: try image(square, path: "charts/\(plan.id)-square.png", frame), shows: plan.shows,
            measures: plan.measures)
    }

    private func image(_ scene: Scene, path: String, _ frame: ChartFrame) throws -> ChartImage {
        let png = try renderer.png(scene, title: frame.title, description: scene.description, source: frame.source)
        return ChartImage(path: path, width: scene.pixelWidth, height: scene.pixelHeight, png: png)
    }

    /// `Source: 3 articles. As of 2 October 2022`.
    private func source(of plan: PlannedChart, _ context: ChartContext) -> String {
        let shown = Set(plan.shows)
        let articles = Set(
            context.report.observations.filter { shown.contains($0.id) }.map(\.source.article)
                + context.report.events.filter { shown.contains($0.id) }.map(\.source.article))
        let source = words.source.of(articles.count).filled(["count": String(articles.count)])
        guard let asOf = context.report.edition.asOf else { return source }
        return source + ". " + words.asOf.filled(["date": context.dates.text(asOf)])
    }
}
