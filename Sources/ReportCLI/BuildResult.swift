internal import ReportModel

/// A report that was written.
struct BuildResult {
    let report: Report
    /// The edition's folder.
    let folder: String

    /// What was found after it was written.
    var lateFindings: [Finding] = []

    func adding(_ findings: [Finding]) -> BuildResult {
        BuildResult(report: report, folder: folder, lateFindings: lateFindings + findings)
    }

    /// Everything that someone should look at.
    var findings: [Finding] { report.findings + lateFindings }

    /// Its page, for people to open.
    var page: String { folder + "/report.html" }

    /// What was done, in one line.
    var summary: String {
        "\(Self.count(report.extractions.count, "article")), \(Self.count(report.observations.count, "figure")), "
            + "\(Self.count(report.events.count, "event")), \(Self.count(report.charts.count, "chart"))"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
