internal import ReportModel
internal import ReportOutput

/// A report that was written.
struct BuildResult {
    let outcome: EditionSummary
    /// Those that were read, for the places of findings.
    let articles: [ArticleHead]
    /// The edition's folder.
    let folder: String
    /// Whether it stood there already.
    var isStanding = false
    /// What was found after it was written.
    var lateFindings: [Finding] = []

    /// Everything that someone should look at.
    var findings: [Finding] { outcome.findings + lateFindings }

    /// Its page, for people to open.
    var page: String { folder + "/report.html" }

    /// What was done, in one line.
    var summary: String {
        "\(Self.count(outcome.articles, "article")), \(Self.count(outcome.figures, "figure")), "
            + "\(Self.count(outcome.events, "event")), \(Self.count(outcome.charts, "chart"))"
            + (isStanding ? "; nothing has changed" : "")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
