internal import Foundation
internal import ReportCharts
internal import ReportModel
internal import ReportOutput

/// Finds and draws the one chart that a user names.
struct ChartRequest {
    /// A drawn chart with what it was made from.
    struct Answer {
        let report: Report
        let chart: ReportChart
        let drawing: ChartDrawing
        /// Whether its data are figures and events of the articles.
        let hasData: Bool
        /// How far each drawn claim is from the reference; nil without one.
        let distances: [[String]]?

        /// The picture and the files beside it.
        func files(named name: String) -> [OutputFile] {
            let image = ChartImage(
                path: name, width: drawing.image.width, height: drawing.image.height, png: drawing.image.png)
            let named = ReportChart(
                id: chart.id, title: chart.title, caption: chart.caption, altText: chart.altText, image: image,
                square: nil, shows: chart.shows, measures: chart.measures)
            let whole = report.with(charts: [named])
            let files = ChartExporter().files(for: whole).filter { hasData || !$0.path.hasSuffix(".csv") }
            guard let distances else { return files }
            let base = name.hasSuffix(".png") ? String(name.dropLast(4)) : name
            return files + [OutputFile(path: base + ".distances.csv", bytes: CSVText.bytes(distances))]
        }
    }

    let loaded: LoadedLexicon
    let options: BuildOptions
    let input: InputOptions
    let look: ChartOptions
    /// For what is read.
    let temporaryFolder: String

    /// The charts of the report and its measures, or the series of one measure.
    func list(measure: String?) throws -> String {
        let (drawer, report) = try collected()
        let (list, words) = (ChartList(drawer: drawer, report: report), drawer.context(of: report).words.list)
        return try measure.map { try list.series(of: $0, words) } ?? list.overview(words)
    }

    /// - Throws: ``ChartProblem`` if nothing has that name or nothing can be drawn.
    func chart(_ name: String?, reference: (file: ReferenceFile, name: String)?) throws -> Answer {
        let (drawer, report) = try collected(needsArticles: name != nil)
        guard var plan = try plan(name, drawer, report, reference) else { throw ChartProblem.needsName }
        plan = plan.titled(look.title, look.subtitle)
        let frame = drawer.frame(of: plan, report)
        let drawing = try drawer.draw(plan, frame, path: plan.id + ".png", look.chartSize, look.theme ?? .light)
        let chart = ReportChart(
            id: plan.id, title: plan.title, caption: frame.caption, altText: drawing.altText,
            image: drawing.image, square: nil, shows: plan.shows, measures: plan.measures)
        let distances =
            name == nil
            ? nil
            : reference.map { reference in
                DistanceTable(file: reference.file, name: reference.name, report: report).rows(of: Set(plan.shows))
            }
        return Answer(
            report: report, chart: chart, drawing: drawing, hasData: name != nil, distances: distances)
    }

    private func collected(needsArticles: Bool = true) throws -> (ChartDrawer, Report) {
        let resources = try OutputResources(loaded)
        let drawer = try ChartDrawer(lexicon: loaded, resources: resources)
        let pipeline = try BuildPipeline(
            options: options, source: try input.source(loaded), lexicon: loaded, temporaryFolder: temporaryFolder)
        return (drawer, try needsArticles ? pipeline.collect() : pipeline.empty)
    }

    private func plan(
        _ name: String?, _ drawer: ChartDrawer, _ report: Report, _ reference: (file: ReferenceFile, name: String)?
    ) throws -> PlannedChart? {
        let context = drawer.context(of: report)
        guard let name else {
            return reference.map { ReferencePlanner(file: $0.file, name: $0.name, context: context).plan() }
        }
        let named = drawer.plans(of: report).first { $0.id == name && look.kind == nil }
        guard let plan = try named ?? series(name, drawer, report) else { throw ChartProblem.nothingToDraw(name) }
        return try reference.map {
            try ReferencePlanner(file: $0.file, name: $0.name, context: context).adding(to: plan)
        }
            ?? plan
    }

    private func series(_ name: String, _ drawer: ChartDrawer, _ report: Report) throws -> PlannedChart? {
        let planner = SeriesPlanner(context: drawer.context(of: report))
        let single = report.series.filter { $0.id == name }
        let chosen = single.isEmpty ? planner.comparable(of: name) : single
        let bySlug =
            chosen.isEmpty
            ? report.series.first { Slug.make($0.measure.id) == name }.map { planner.comparable(of: $0.measure.id) }
            : nil
        let found = bySlug ?? chosen
        guard !found.isEmpty else {
            let isOther = drawer.plans(of: report).contains { $0.id == name }
            throw isOther ? ChartProblem.needsFigures(name) : ChartProblem.unknownSeries(name)
        }
        return planner.plan(found, as: look.kind)
    }
}
