import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Testing

/// Writes the sample's edition into the folder `$REPORT_PREVIEW`, to be looked at and printed.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REPORT_PREVIEW"] != nil))
struct PreviewTests {
    @Test func writeSampleEdition() throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = try #require(environment["REPORT_PREVIEW"])
        let picture = environment["REPORT_PREVIEW_PNG"].flatMap { try? Data(contentsOf: URL(filePath: $0)) }
        let report = SampleReport.make(png: picture.map(Array.init) ?? SampleReport.tinyPNG)
        let files = EditionFiles(report, exporters: Exporters.all(try Resources.output()))
        try OutputDirectory(path: folder).publish(edition: report.edition.id) { (write) throws(OutputError) in
            try files.write(write)
        }
    }
}
