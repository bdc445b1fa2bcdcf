import ReportModel
import ReportOutput
import ReportTesting

/// The strings and the style sheet that are shipped.
enum Resources {
    private static let shipped = Result {
        try ReportStrings.decode(from: SourceTree.resource("strings.json5"), location: "strings.json5")
    }

    static func strings() throws -> ReportStrings { try shipped.get() }

    static func output() throws -> OutputResources {
        let sheet = String(decoding: try SourceTree.resource("report.css"), as: UTF8.self)
        return OutputResources(strings: try strings(), stylesheet: sheet, limits: try limits())
    }

    static func limits() throws -> PageLimits {
        try PageLimits.decode(from: SourceTree.resource("page-limits.json5"), location: "page-limits.json5")
    }

    /// The edition of the sample, as it would be written.
    static func page(of report: Report) throws -> String {
        let files = HTMLExporter(resources: try output()).files(for: report)
        return String(decoding: files.first?.bytes ?? [], as: UTF8.self)
    }
}
