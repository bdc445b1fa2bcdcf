/// The days that a report covers, both included; nil is an open side.
package struct ReportWindow: Hashable, Sendable {
    package let since: CivilDate?
    package let until: CivilDate?

    package init(since: CivilDate?, until: CivilDate?) {
        self.since = since
        self.until = until
    }

    /// Whether something dated so may lie in the window; what has no date always may.
    package func mayContain(_ interval: CivilInterval?) -> Bool {
        guard let interval else { return true }
        if let since, let latest = interval.latest, latest < since { return false }
        if let until, let earliest = interval.earliest, earliest > until { return false }
        return true
    }

    /// Whether it lies in the window with all the days that it can be.
    package func contains(_ interval: CivilInterval) -> Bool {
        if let since, interval.earliest.map({ $0 < since }) ?? true { return false }
        if let until, interval.latest.map({ $0 > until }) ?? true { return false }
        return true
    }
}

/// What names one build of a report.
package struct Edition: Hashable, Sendable {
    /// The as-of day and a short digest of input, lexicon and options: `2022-09-29-3f9a1c`.
    package let id: String
    /// The one "now" of the build: the newest date of the input, or what the user gave.
    package let asOf: CivilDate?
    package let title: String
    package let window: ReportWindow
    /// The command that builds it again.
    package let command: String
    package let toolVersion: String
    package let lexiconDigest: String
    package let inputDigest: String
    /// The digest of the analyst's corrections; nil if there are none.
    package let correctionsDigest: String?
    /// The edition before, with which this one is compared; nil for a first edition.
    package let previous: String?

    package init(
        id: String, asOf: CivilDate?, title: String, window: ReportWindow, command: String, toolVersion: String,
        lexiconDigest: String, inputDigest: String, correctionsDigest: String? = nil,
        previous: String? = nil
    ) {
        self.id = id
        self.asOf = asOf
        self.title = title
        self.window = window
        self.command = command
        self.toolVersion = toolVersion
        self.lexiconDigest = lexiconDigest
        self.inputDigest = inputDigest
        self.correctionsDigest = correctionsDigest
        self.previous = previous
    }

    /// Whether both were made from the same input by the same rules and options, whatever edition came before.
    package func isMadeLike(_ other: Edition) -> Bool {
        inputDigest == other.inputDigest && lexiconDigest == other.lexiconDigest && command == other.command
            && toolVersion == other.toolVersion && correctionsDigest == other.correctionsDigest && asOf == other.asOf
    }
}

/// One PNG of a chart.
package struct ChartImage: Hashable, Sendable {
    /// Relative to the edition's folder: `charts/us-aid.png`.
    package let path: String
    package let width: Int
    package let height: Int
    package let png: [UInt8]

    package init(path: String, width: Int, height: Int, png: [UInt8]) {
        self.path = path
        self.width = width
        self.height = height
        self.png = png
    }
}

/// A drawn chart with the words that go with it.
package struct ReportChart: Hashable, Sendable {
    /// Says the measure and stays from edition to edition: `us-aid`.
    package let id: String
    package let title: String
    package let caption: String
    package let altText: String
    package let image: ChartImage
    /// The variant for narrow screens, or nil.
    package let square: ChartImage?
    /// Other sizes, for documents; the page shows none of them.
    package let others: [ChartImage]
    /// Identifiers of the observations and events that are drawn.
    package let shows: [String]
    /// The measures whose section it stands in; empty for charts of the whole report.
    package let measures: [String]
    /// False for a chart that would repeat what the page says anyway; it is for other documents.
    package let isOnPage: Bool

    package init(
        id: String, title: String, caption: String, altText: String, image: ChartImage, square: ChartImage?,
        others: [ChartImage] = [], shows: [String], measures: [String], isOnPage: Bool = true
    ) {
        self.id = id
        self.title = title
        self.caption = caption
        self.altText = altText
        self.image = image
        self.square = square
        self.others = others
        self.shows = shows
        self.measures = measures
        self.isOnPage = isOnPage
    }

    /// All its pictures.
    package var images: [ChartImage] { [image] + (square.map { [$0] } ?? []) + others }
}

/// Everything that an edition says: what exporters receive.
package struct Report: Hashable, Sendable {
    package let edition: Edition
    /// In the order of the input.
    package let extractions: Extractions
    /// The observations inside the window, by measure and date.
    package let observations: [Observation]
    /// Each figure that an origin claims, once, in the order of the observations that tell it first.
    package let claims: [ClaimedFigure]
    package let series: [Series]
    /// Claims of one thing that differ, side by side; in the order of the claims.
    package let contradictions: [Contradiction]
    /// The events inside the window, by date.
    package let events: [Event]
    package let charts: [ReportChart]
    package let findings: [Finding]
    /// What the analyst has corrected, in the order of the corrections.
    package let corrections: [AppliedCorrection]
    /// What is new since the edition before; nil for a first edition.
    package let changes: EditionChanges?

    package init(
        edition: Edition, extractions: Extractions, observations: [Observation], claims: [ClaimedFigure] = [],
        series: [Series], contradictions: [Contradiction] = [], events: [Event], charts: [ReportChart],
        findings: [Finding], corrections: [AppliedCorrection] = [], changes: EditionChanges? = nil
    ) {
        self.edition = edition
        self.extractions = extractions
        self.observations = observations
        self.claims = claims
        self.series = series
        self.contradictions = contradictions
        self.events = events
        self.charts = charts
        self.findings = findings
        self.corrections = corrections
        self.changes = changes
    }

    /// The articles, in the order of the input.
    package var articles: [ArticleHead] { extractions.articles }

    /// The same report as the edition that follows another.
    package func following(_ changes: EditionChanges, as edition: Edition) -> Report {
        Report(
            edition: edition, extractions: extractions, observations: observations, claims: claims, series: series,
            contradictions: contradictions, events: events, charts: charts, findings: findings,
            corrections: corrections, changes: changes)
    }

    /// The same report with its charts, and with what was found while they were drawn.
    package func with(charts: [ReportChart], findings added: [Finding] = []) -> Report {
        Report(
            edition: edition, extractions: extractions, observations: observations, claims: claims, series: series,
            contradictions: contradictions, events: events, charts: charts, findings: findings + added,
            corrections: corrections, changes: changes)
    }

    /// The observations by their identifiers.
    package var observationsByID: [String: Observation] {
        Dictionary(observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
