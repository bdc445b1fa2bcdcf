package import ReportModel

/// How an edition came out: enough to say it again without building it.
package struct EditionSummary: Hashable, Sendable {
    package let edition: Edition
    package let articles: Int
    package let figures: Int
    package let events: Int
    package let charts: Int
    package let findings: [Finding]

    package init(edition: Edition, articles: Int, figures: Int, events: Int, charts: Int, findings: [Finding]) {
        self.edition = edition
        self.articles = articles
        self.figures = figures
        self.events = events
        self.charts = charts
        self.findings = findings
    }

    package init(_ report: Report) {
        self.init(
            edition: report.edition, articles: report.extractions.count, figures: report.observations.count,
            events: report.events.count, charts: report.charts.count, findings: report.findings)
    }
}
