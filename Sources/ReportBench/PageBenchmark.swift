internal import Foundation
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput

/// Measures how long the page of a report of many figures takes.
struct PageBenchmark {
    private let report: Report
    private let resources: OutputResources
    private static let chartCount = 10
    private static let pictureSize = 100_000

    /// A report of `count` figures: those of the articles, again and again until they are enough.
    init(_ extractions: [Extraction], figures count: Int, folder: String) throws {
        let files = LexiconFiles(folder: folder, topic: "ukraine")
        resources = OutputResources(
            strings: try ReportStrings.decode(from: try files.bytes("strings.json5"), location: "strings.json5"),
            stylesheet: String(decoding: try files.bytes("report.css"), as: UTF8.self),
            topic: try TopicWords.decode(from: try files.bytes(files.topic + "/wording.json5"), location: "wording"),
            limits: try PageLimits.decode(from: try files.bytes("page-limits.json5"), location: "page-limits.json5"))
        let found = extractions.flatMap(\.observations)
        let rounds = found.isEmpty ? 0 : count / found.count + 1
        let figures = (0..<rounds).flatMap { round in found.map { Self.copy($0, round) } }
        report = Report(
            edition: Self.edition, extractions: Extractions(extractions),
            observations: Array(figures.prefix(count)), series: [],
            events: extractions.flatMap(\.events), charts: Self.charts, findings: [])
    }

    /// Makes the page for the screen once; tells its size in bytes.
    func run(_ watch: inout Stopwatch) -> Int {
        let files = HTMLExporter(resources: resources).files(for: report)
        watch.lap("page")
        return files.reduce(0) { $0 + $1.bytes.count }
    }

    /// `page of 3000 figures, 800 events: 61 ms, 4100 kB`.
    func line(_ laps: [String: Double], size: Int) -> String {
        let milliseconds = Int((laps["page", default: 0] * 1000).rounded())
        let counts = "\(report.observations.count) figures, \(report.events.count) events"
        return "page of \(counts): \(milliseconds) ms, \(size / 1000) kB"
    }

    private static let edition = Edition(
        id: "bench", asOf: CivilDate("2022-12-31"), title: "Bench", window: ReportWindow(since: nil, until: nil),
        command: "report build", toolVersion: "0", lexiconDigest: "", inputDigest: "")

    /// Pictures of the size that charts have; their bytes do not matter.
    private static var charts: [ReportChart] {
        (0..<chartCount).map { number in
            let bytes = (0..<pictureSize).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ number) }
            let image = ChartImage(path: "charts/\(number).png", width: 1920, height: 1080, png: bytes)
            return ReportChart(
                id: "\(number)", title: "Chart", caption: "Caption", altText: "A chart", image: image, square: image,
                shows: [], measures: [])
        }
    }

    private static func copy(_ figure: Observation, _ round: Int) -> Observation {
        Observation(
            id: "\(figure.id)-\(round)", source: figure.source, number: figure.number, quantity: figure.quantity,
            counted: figure.counted, measure: figure.measure, statistic: figure.statistic,
            dimensions: figure.dimensions, claim: figure.claim, period: figure.period, asOf: figure.asOf,
            baseline: figure.baseline, base: figure.base, includedIn: figure.includedIn,
            conversionOf: figure.conversionOf, event: figure.event, rule: figure.rule, confidence: figure.confidence,
            notChartable: figure.notChartable)
    }
}
