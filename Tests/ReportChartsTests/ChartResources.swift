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

    static func style() throws -> ChartStyle { try loaded.get() }

    private static let loaded = Result {
        let words = try Data(contentsOf: folder.appendingPathComponent("chart-words.json5"))
        return ChartStyle(theme: .light, type: try typeface(), words: try ChartWords(json5: [UInt8](words)))
    }
}
