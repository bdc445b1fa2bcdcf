internal import Foundation
package import ReportModel

/// A report over invented articles that has every kind of claim: dated and undated, exact, bounded, vague, planned.
package enum SampleReport {
    /// The report, with `png` as the picture of every chart.
    package static func make(png: [UInt8] = tinyPNG) -> Report {
        let extractions = SampleExtractions.all
        let observations = extractions.flatMap(\.observations)
        let events = extractions.flatMap(\.events)
        return Report(
            edition: edition, extractions: Extractions(extractions), observations: observations,
            series: series(observations),
            events: events, charts: charts(png, observations, events),
            findings: [
                Finding(
                    .warning, code: "no-date", message: "the article has no date", location: "seeds/harbour.txt",
                    hint: "give it with --published")
            ])
    }

    /// The report of no articles.
    package static let empty = Report(
        edition: edition, extractions: [], observations: [], series: [], events: [], charts: [], findings: [])

    package static let edition = Edition(
        id: "2022-10-13-5e1f0a", asOf: CivilDate(year: 2022, month: 10, day: 20),
        title: "War in Ukraine: reported figures and dated events",
        window: ReportWindow(since: CivilDate(year: 2022, month: 2, day: 1), until: nil),
        command: "report build --since 2022-02-01 seeds", toolVersion: "0.1",
        lexiconDigest: "1a2b3c4d5e6f70819293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
        inputDigest: "9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0")

    private static func series(_ observations: [Observation]) -> [Series] {
        guard let first = observations.first else { return [] }
        let key = SeriesKey(
            measure: first.measure.id, statistic: first.statistic, unit: first.quantity.unit,
            dimensions: first.dimensions, baseline: nil, isPlanned: false, recorder: nil)
        let point = SeriesPoint(interval: first.period, quantity: first.quantity, observations: [first.id])
        return [Series(id: "military-captured", key: key, measure: first.measure, points: [point])]
    }

    private static func charts(_ png: [UInt8], _ observations: [Observation], _ events: [Event]) -> [ReportChart] {
        let aid = observations.filter { $0.measure.id == "aid_committed" }.map(\.id)
        let timeline = chart(
            "dated-events", "Two dated events, both in 2022", png, shows: events.map(\.id), measures: [],
            caption: "A bar is as wide as the words allow.",
            alt: "Timeline from March to October 2022 with a bar for early May and a dot on 12 October.")
        let money = chart(
            "us-aid", "American aid: three figures, three scopes", png, shows: aid, measures: ["aid_committed"],
            caption: "The totals begin on different days and do not contradict each other.",
            alt: "Bars in billion dollars: one package 0.9, total since the invasion 17.4, since January 2021 18.1.")
        return [timeline, money]
    }

    private static func chart(
        _ id: String, _ title: String, _ png: [UInt8], shows: [String], measures: [String], caption: String,
        alt: String
    ) -> ReportChart {
        ReportChart(
            id: id, title: title, caption: caption, altText: alt,
            image: ChartImage(path: "charts/\(id).png", width: 1920, height: 1080, png: png),
            square: ChartImage(path: "charts/\(id)-square.png", width: 1200, height: 1200, png: png),
            shows: shows, measures: measures)
    }

    /// One white pixel.
    package static let tinyPNG: [UInt8] = Array(
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTqHzgAAAABJRU5ErkJggg==")
            ?? Data())
}
