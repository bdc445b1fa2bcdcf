import Foundation
import ReportCanvas
import ReportCharts

/// The font of the source tree and a small scene.
enum ChartResources {
    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/ReportLexicon/Resources")
    }

    static func typeface() throws -> Typeface {
        try Typeface(folder: folder.appendingPathComponent("fonts").path)
    }

    static func scene(size: ChartSize, look: ChartLook = .light) throws -> Scene {
        let words = try Data(contentsOf: folder.appendingPathComponent("chart-words.json5"))
        let style = ChartStyle(theme: look.theme, type: try typeface(), words: try ChartWords(json5: [UInt8](words)))
        let rows = (0..<6).map { index in
            GlanceCard(value: "\(index)00", what: "figures", detail: "nobody", isDated: index < 3, tint: .series(index))
        }
        let frame = ChartFrame(title: "Figures", source: "Source")
        return GlanceChart(cards: rows).scene(look.frame(frame), size: size, style: style)
    }
}
