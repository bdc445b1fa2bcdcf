internal import Algorithms
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
    /// For what is read, where there is no output folder.
    private let temporaryFolder: String
    /// Told what is being done.
    var progress = ProgressMeter.silent

    /// Loads what the build needs, so that a build that cannot end does not begin.
    init(
        options: BuildOptions, source: ArticleSource, lexicon: LoadedLexicon, programStamp: String = "",
        temporaryFolder: String, documents: ExtraDocuments? = nil
    ) throws {
        (self.programStamp, self.temporaryFolder) = (programStamp, temporaryFolder)
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
        let input = try read(into: Spool(folder: output.path))
        if let archive, previous == .latest, let standing = standing(input, in: output, archive) { return standing }
        let reading = try extract(input, archive)
        let report = try draw(try compare(collect(reading, of: input), with: previous, in: output.path))
        var result = try publish(report, into: output)
        result.lateFindings =
            reading.findings + (archive?.store(report, states: reading.states, program: programStamp) ?? [])
        return result
    }

    /// The report without its charts, as a first edition.
    func collect() throws -> Report {
        let input = try read(into: Spool(folder: temporaryFolder))
        let report = collect(try extract(input, nil), of: input)
        if let failure = report.extractions.failure { throw failure }
        return report
    }

    /// The latest edition, if this program has built it from the same input.
    private func standing(_ input: BuildInput, in output: OutputDirectory, _ archive: ArchiveKeeper) -> BuildResult? {
        guard documents == nil, let standing = StandingEdition(in: output.path),
            archive.archive.holds(standing.summary.edition.id, by: programStamp)
        else { return nil }
        let latest = standing.summary.edition
        let made = EditionNamer.named(
            edition(input, asOf: latest.asOf, window: latest.window), after: latest.previous,
            with: options.page.design.digests)
        guard made.id == latest.id else { return nil }
        return BuildResult(
            outcome: standing.summary, articles: input.articles.heads, folder: standing.folder, isStanding: true)
    }

    /// Figures and events to a report, without its charts.
    private func collect(_ reading: BuildReading, of input: BuildInput) -> Report {
        let corrected = reading.corrected
        let filtered = FilteredSelection(of: reading.selection, window: reading.edition.window, filter: options.filter)
        let selection = filtered.kept
        let claims = ClaimBuilder.claims(
            of: selection.observations, origins: ArticleOrigins(input.articles.heads), joints: corrected.joints)
        let series = SeriesBuilder.series(of: claims, telling: selection.observations)
        return Report(
            edition: reading.edition, extractions: corrected.extractions, observations: selection.observations,
            claims: claims, series: series, contradictions: ContradictionFinder.contradictions(among: claims),
            events: selection.events, charts: [],
            findings: input.findings + corrected.extractions.findings
                + SanityChecks.findings(observations: selection.observations, series: series) + filtered.findings
                + corrected.findings,
            corrections: corrected.applied)
    }

    /// A report of nothing, for charts of other people's data.
    var empty: Report {
        get throws {
            Report(
                edition: try name(BuildInput(in: Spool(folder: temporaryFolder)), newest: nil),
                extractions: [], observations: [], series: [], events: [], charts: [], findings: [])
        }
    }
}

// MARK: - The eight steps

extension BuildPipeline {
    /// Bytes to articles, with their passages and sentences.
    private func read(into spool: Spool) throws -> BuildInput {
        let paths = options.extracted.isEmpty ? options.inputs : options.extracted
        let (corrections, digest) = try CorrectionsFile.read(beside: paths)
        var input = BuildInput(in: spool, corrections: corrections, correctionsDigest: digest)
        var count = 0
        func take(_ records: [ReadRecord]) throws {
            for record in records { try input.append(record) }
            count += records.count
            progress.show("reading", count: count)
        }
        if options.extracted.isEmpty {
            try source.forEachRecord(paths, take)
        } else {
            try ExtractedSource(source: source, digest: readerDigest).forEachRecord(paths, take)
        }
        guard input.articles.count > 0 else { throw BuildProblem.nothingToRead(paths, input.findings.first) }
        return input
    }

    private var readerDigest: String {
        ReaderDigest.of(lexicon: lexiconDigest, topic: options.topic, words: options.inputWords)
    }

    /// Articles to dated, attributed figures and events, and to those in the window.
    private func extract(_ input: BuildInput, _ archive: ArchiveKeeper?) throws -> BuildReading {
        var progress = progress.restarted
        progress.show("extracting")
        let known = KnowingExtractor(
            extractor: Extractor(lexicon: loaded.lexicon), reader: source.reader, articles: input.articles,
            atOnce: Self.articlesAtOnce)
        let edition = try name(input, newest: EditionNamer.newestDay(of: known.publications))
        let reader = [lexiconDigest, options.topic, ReportProgram.version, programStamp] + options.inputWords
        var extractor = CachingExtractor(extractor: known, keeper: archive, reader: reader)
        var selector = FigureSelector(among: input.articles.heads, edition.window)
        var stored = StoredExtractions(of: input.articles)
        let size = input.size
        var done = 0
        for places in input.articles.heads.indices.chunks(ofCount: Self.articlesAtOnce) {
            let batch = input.articles(at: places)
            let read = extractor.extract(
                batch.map(\.article), from: places.lowerBound, knowing: batch.map(\.known))
            // A correction is for all tellings of its claim, of which the last may be to come.
            if input.corrections.isEmpty { for encoded in read { selector.take(from: encoded.extraction) } }
            try stored.append(read)
            done += batch.reduce(0) { $0 + $1.article.text.utf8.count }
            progress.count("extracting", items: batch.count, done: done, of: size)
        }
        let corrected = correct(stored.all, input.corrections)
        if !input.corrections.isEmpty { for extraction in corrected.extractions { selector.take(from: extraction) } }
        return BuildReading(
            edition: edition, corrected: corrected, selection: selector.selection, states: extractor.states,
            findings: extractor.findings)
    }

    /// What the analyst knows better.
    private func correct(_ extractions: Extractions, _ corrections: [Correction]) -> Corrector.Result {
        let measures = Dictionary(
            loaded.lexicon.measures.entries.map { ($0.measure.id, $0.measure) }, uniquingKeysWith: { first, _ in first }
        )
        return Corrector(corrections, measures: measures).correct(extractions)
    }

    /// What was read and asked to the edition's name.
    /// - Parameter newest: the newest day of the input; what the user gave goes before.
    private func name(_ input: BuildInput, newest: CivilDate?) throws -> Edition {
        let asOf = options.asOf ?? newest
        let window = try options.window.window(asOf: asOf)
        return EditionNamer.named(
            edition(input, asOf: asOf, window: window), after: nil, with: options.page.design.digests)
    }

    private func edition(_ input: BuildInput, asOf: CivilDate?, window: ReportWindow) -> Edition {
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
            articles: report.articles, folder: folder)
    }
}
