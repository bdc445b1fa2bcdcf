internal import ReportArchive
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading
internal import ReportSeries

/// The path from articles to an edition of the report: the only place where the modules meet.
struct BuildPipeline {
    /// So many have tokens at once.
    private static let articlesAtOnce = 1024

    private let options: BuildOptions
    private let source: ArticleSource
    private let loaded: LoadedLexicon
    private let charts: ChartDrawer
    private let exporters: [any Exporter]
    /// The words of the page, for what prints them elsewhere.
    let resources: OutputResources
    private let documents: ExtraDocuments?
    private let lexiconDigest: String
    /// What tells this program from another build of it.
    private let programStamp: String
    /// Told what is being done.
    var progress = ProgressMeter.silent

    /// Loads what the build needs, so that a build that cannot end does not begin.
    init(
        options: BuildOptions, source: ArticleSource, lexicon: LoadedLexicon, programStamp: String = "",
        documents: ExtraDocuments? = nil
    ) throws {
        self.programStamp = programStamp
        self.options = options
        self.source = source
        loaded = lexicon
        self.documents = documents
        resources = try OutputResources(lexicon, design: options.page.design)
        charts = try ChartDrawer(lexicon: lexicon, resources: resources)
        exporters = Exporters.all(resources)
        lexiconDigest = try FolderDigest.sha256(of: lexicon.files.folder, with: options.configuration.ownWords())
    }

    /// - Parameters:
    ///   - previous: which edition comes before this one.
    ///   - archive: what keeps the articles for the next build; nil for nothing.
    func run(
        into output: OutputDirectory, after previous: PreviousEdition, archive: ArchiveKeeper?
    ) throws -> BuildResult {
        let input = try input()
        if let archive, previous == .latest, let standing = standing(input, in: output, archive) { return standing }
        let reading = extract(input, archive)
        let first = try collect(reading.extractions, of: input)
        let report = try draw(try compare(first, with: previous, in: output.path))
        var result = try publish(report, into: output)
        result.lateFindings =
            reading.findings + (archive?.store(report, states: reading.states, program: programStamp) ?? [])
        return result
    }

    /// The report without its charts, as a first edition.
    func collect() throws -> Report {
        let input = try input()
        return try collect(extract(input, nil).extractions, of: input)
    }

    /// What a build starts from.
    private struct Input {
        let articles: [Article]
        let findings: [Finding]
        /// For each article what was extracted of it before, encoded.
        let extracted: [[UInt8]?]
        let digest: String
        let corrections: [Correction]
        let correctionsDigest: String?

        init(_ records: [ReadRecord], corrections: [Correction], correctionsDigest: String?) {
            articles = records.compactMap(\.article)
            findings = records.flatMap(\.findings)
            extracted = records.filter { $0.article != nil }.map(\.extracted)
            digest = EditionNamer.inputDigest(of: articles)
            (self.corrections, self.correctionsDigest) = (corrections, correctionsDigest)
        }

        /// What was extracted of some articles before.
        func known(_ places: Range<Int>) -> [Extraction?] {
            Parallel.map(Array(places)) { place in
                extracted[place].flatMap { ExtractionCache.decoded($0, of: articles[place]) }
            }
        }
    }

    private func input() throws -> Input {
        let records = try read()
        let (corrections, digest) = try CorrectionsFile.read(
            beside: options.extracted.isEmpty ? options.inputs : options.extracted)
        return Input(records, corrections: corrections, correctionsDigest: digest)
    }

    /// The latest edition, if this program has built it from the same input.
    private func standing(_ input: Input, in output: OutputDirectory, _ archive: ArchiveKeeper) -> BuildResult? {
        guard documents == nil, let standing = StandingEdition(in: output.path),
            archive.archive.holds(standing.summary.edition.id, by: programStamp)
        else { return nil }
        let latest = standing.summary.edition
        let made = EditionNamer.named(
            edition(input, asOf: latest.asOf, window: latest.window), after: latest.previous,
            with: options.page.design.digests)
        guard made.id == latest.id else { return nil }
        return BuildResult(
            outcome: standing.summary, articles: input.articles, folder: standing.folder, isStanding: true)
    }

    /// Figures and events to a report, without its charts.
    private func collect(_ read: [Extraction], of input: Input) throws -> Report {
        let edition = try name(input, newest: EditionNamer.newestDay(of: read))
        let corrected = correct(read, input.corrections)
        let filtered = select(corrected.extractions, edition.window)
        let selection = filtered.kept
        let claims = collect(selection, corrected)
        let series = SeriesBuilder.series(of: claims, telling: selection.observations)
        return Report(
            edition: edition, extractions: corrected.extractions, observations: selection.observations,
            claims: claims, series: series, contradictions: ContradictionFinder.contradictions(among: claims),
            events: selection.events, charts: [],
            findings: check(selection, series, input.findings, read) + filtered.findings + corrected.findings,
            corrections: corrected.applied)
    }

    /// A report of nothing, for charts of other people's data.
    var empty: Report {
        get throws {
            Report(
                edition: try name(Input([], corrections: [], correctionsDigest: nil), newest: nil),
                extractions: [], observations: [], series: [], events: [], charts: [], findings: [])
        }
    }
}

// MARK: - The eight steps

extension BuildPipeline {
    /// Bytes to articles, with their passages and sentences.
    private func read() throws -> [ReadRecord] {
        let isExtracted = !options.extracted.isEmpty
        let records =
            isExtracted
            ? try ExtractedSource(source: source, digest: readerDigest).records(options.extracted, progress)
            : try source.records(options.inputs, progress)
        guard records.contains(where: { $0.article != nil }) else {
            throw BuildProblem.nothingToRead(
                isExtracted ? options.extracted : options.inputs, records.flatMap(\.findings).first)
        }
        return records
    }

    private var readerDigest: String {
        ReaderDigest.of(lexicon: lexiconDigest, topic: options.topic, words: options.inputWords)
    }

    /// Articles to dated, attributed figures and events.
    private func extract(
        _ input: Input, _ archive: ArchiveKeeper?
    ) -> (extractions: [Extraction], states: [String: String], findings: [Finding]) {
        var progress = progress.restarted
        progress.show("extracting")
        let known = KnowingExtractor(
            extractor: Extractor(lexicon: loaded.lexicon), reader: source.reader, articles: input.articles)
        let reader = [lexiconDigest, options.topic, ReportProgram.version, programStamp] + options.inputWords
        var extractor = CachingExtractor(extractor: known, keeper: archive, reader: reader)
        let size = input.articles.reduce(0) { $0 + $1.text.utf8.count }
        var (extractions, done) = ([Extraction](), 0)
        for start in stride(from: 0, to: input.articles.count, by: Self.articlesAtOnce) {
            let places = start..<min(input.articles.count, start + Self.articlesAtOnce)
            let articles = Array(input.articles[places])
            extractions += extractor.extract(articles, from: start, knowing: input.known(places))
            done += articles.reduce(0) { $0 + $1.text.utf8.count }
            progress.count("extracting", items: articles.count, done: done, of: size)
        }
        return (extractions, extractor.states, extractor.findings)
    }

    /// What the analyst knows better.
    private func correct(_ extractions: [Extraction], _ corrections: [Correction]) -> Corrector.Result {
        let measures = Dictionary(
            loaded.lexicon.measures.entries.map { ($0.measure.id, $0.measure) }, uniquingKeysWith: { first, _ in first }
        )
        return Corrector(corrections, measures: measures).correct(extractions)
    }

    /// Figures and events to those that may lie in the window and are asked for, each text counted once.
    private func select(_ extractions: [Extraction], _ window: ReportWindow) -> FilteredSelection {
        let all = WindowSelection(of: Reprints.withoutRepeats(extractions), window: window)
        return FilteredSelection(of: all, window: window, filter: options.filter)
    }

    /// Figures to claims, each counted once.
    private func collect(_ selection: WindowSelection, _ corrected: Corrector.Result) -> [ClaimedFigure] {
        ClaimBuilder.claims(
            of: selection.observations, origins: ArticleOrigins(corrected.extractions), joints: corrected.joints)
    }

    /// What someone should look at, in the order of the steps.
    private func check(
        _ selection: WindowSelection, _ series: [Series], _ reading: [Finding], _ extractions: [Extraction]
    ) -> [Finding] {
        reading + extractions.flatMap(\.findings)
            + SanityChecks.findings(observations: selection.observations, series: series)
    }

    /// What was read and asked to the edition's name.
    /// - Parameter newest: the newest day of the input; what the user gave goes before.
    private func name(_ input: Input, newest: CivilDate?) throws -> Edition {
        let asOf = options.asOf ?? newest
        let window = try options.window.window(asOf: asOf)
        return EditionNamer.named(
            edition(input, asOf: asOf, window: window), after: nil, with: options.page.design.digests)
    }

    private func edition(_ input: Input, asOf: CivilDate?, window: ReportWindow) -> Edition {
        Edition(
            id: "", asOf: asOf, title: options.title ?? loaded.lexicon.topic.title, window: window,
            command: options.command, toolVersion: ReportProgram.version, lexiconDigest: lexiconDigest,
            inputDigest: input.digest, correctionsDigest: input.correctionsDigest)
    }

    /// The report as the successor of the edition before it, if there is one.
    private func compare(_ report: Report, with previous: PreviousEdition, in folder: String) throws -> Report {
        let (record, findings) = try previous.record(before: report.edition, in: folder)
        let found = report.with(charts: [], findings: findings)
        guard let record else { return found }
        let edition = EditionNamer.named(
            report.edition, after: record.edition.id, with: options.page.design.digests)
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
        let (others, findings) = documents?.make(of: report, resources) ?? ([], [])
        let files = EditionFiles(report, exporters: exporters, others: others)
        let folder = try output.publish(edition: report.edition.id) { (write) throws(OutputError) in
            try files.write(write)
        }
        return BuildResult(
            outcome: EditionSummary(report.with(charts: report.charts, findings: findings)),
            articles: report.extractions.map(\.article), folder: folder)
    }
}
