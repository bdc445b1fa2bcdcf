import Foundation
import ReportCanvas
import ReportCharts

/// The data files of the source tree.
enum ChartResources {
    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/ReportLexicon/Resources")
    }

    static func typeface() throws -> Typeface {
        try Typeface(folder: folder.appendingPathComponent("fonts").path)
    }
}
