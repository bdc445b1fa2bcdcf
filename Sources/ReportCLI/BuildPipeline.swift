internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading
internal import ReportSeries

/// The path from articles to an edition of the report: the only place where the modules meet.
struct BuildPipeline {
    private let options: BuildOptions
    private let source: ArticleSource
    private let loaded: LoadedLexicon
    private let charts: ChartDrawer
    private let exporters: [any Exporter]
    /// The words of the page, for what prints them elsewhere.
    let resources: OutputResources
    /// Told what is being done.
    var progress = ProgressMeter.silent

    /// Loads what the build needs, so that a build that cannot end does not begin.
    init(options: BuildOptions, source: ArticleSource, lexicon: LoadedLexicon) throws {
        self.options = options
        self.source = source
        loaded = lexicon
        resources = try OutputResources(lexicon)
        charts = try ChartDrawer(lexicon: lexicon, resources: resources)
        exporters = Exporters.all(resources)
    }

    /// - Parameter previous: which edition comes before this one.
    func run(into output: OutputDirectory, after previous: PreviousEdition) throws -> BuildResult {
        let report = try compare(try collect(), with: previous, in: output.path)
        return try publish(try draw(report), into: output)
    }

    /// The report without its charts, as a first edition.
    func collect() throws -> Report {
        let results = try read()
        let extractions = extract(results)
        let edition = try name(extractions)
        let selection = select(extractions, edition.window)
        let observations = selection.kept.observations
        let claims = ClaimBuilder.claims(of: observations, origins: ArticleOrigins(extractions))
        let series = SeriesBuilder.series(of: claims, telling: observations)
        let findings = check(selection.kept, series, results, extractions) + selection.findings
        return Report(
            edition: edition, extractions: extractions, observations: observations, claims: claims, series: series,
            events: selection.kept.events, charts: [], findings: findings)
    }

    /// A report of nothing, for charts of other people's data.
    var empty: Report {
        get throws {
            Report(
                edition: try name([]), extractions: [], observations: [], series: [], events: [], charts: [],
                findings: [])
        }
    }
}

// MARK: - The eight steps

extension BuildPipeline {
    /// Bytes to articles, with their passages and sentences.
    private func read() throws -> [ReadResult] {
        let results = try source.results(options.inputs, progress)
        guard results.contains(where: { $0.article != nil }) else {
            throw BuildProblem.nothingToRead(options.inputs, results.flatMap(\.findings).first)
        }
        return results
    }

    /// Articles to dated, attributed figures and events.
    private func extract(_ results: [ReadResult]) -> [Extraction] {
        progress.show("extracting")
        return Extractor(lexicon: loaded.lexicon).extract(results.compactMap(\.article))
    }

    /// Figures and events to those that may lie in the window and are asked for, each text counted once.
    private func select(_ extractions: [Extraction], _ window: ReportWindow) -> FilteredSelection {
        let all = WindowSelection(of: Reprints.withoutRepeats(extractions), window: window)
        return FilteredSelection(of: all, window: window, filter: options.filter)
    }

    /// What someone should look at, in the order of the steps.
    private func check(
        _ selection: WindowSelection, _ series: [Series], _ results: [ReadResult], _ extractions: [Extraction]
    ) -> [Finding] {
        results.flatMap(\.findings) + extractions.flatMap(\.findings)
            + SanityChecks.findings(observations: selection.observations, series: series)
    }

    /// What was read and asked to the edition's name.
    private func name(_ extractions: [Extraction]) throws -> Edition {
        let asOf = options.asOf ?? EditionNamer.newestDay(of: extractions)
        let window = try options.window.window(asOf: asOf)
        let edition = Edition(
            id: "", asOf: asOf, title: options.title ?? loaded.lexicon.topic.title, window: window,
            command: options.command, toolVersion: ReportProgram.version,
            lexiconDigest: try FolderDigest.sha256(of: loaded.files.folder, with: options.ownWords()),
            inputDigest: EditionNamer.inputDigest(of: extractions))
        return EditionNamer.named(edition, after: nil)
    }

    /// The report as the successor of the edition before it, if there is one.
    private func compare(_ report: Report, with previous: PreviousEdition, in folder: String) throws -> Report {
        let (record, findings) = try previous.record(before: report.edition, in: folder)
        let found = report.with(charts: [], findings: findings)
        guard let record else { return found }
        let edition = EditionNamer.named(report.edition, after: record.edition.id)
        let changes = EditionComparison(from: record, to: EditionRecord(report)).changes()
        return found.following(changes, as: edition)
    }

    /// The report with its charts.
    private func draw(_ report: Report) throws -> Report {
        progress.show("drawing")
        let (drawn, findings) = try charts.charts(of: report)
        return report.with(charts: drawn, findings: findings)
    }

    /// The report to files, put in place all at once.
    private func publish(_ report: Report, into output: OutputDirectory) throws -> BuildResult {
        progress.show("writing")
        let files = EditionFiles.make(report, exporters: exporters)
        return BuildResult(report: report, folder: try output.publish(files, edition: report.edition.id))
    }
}
