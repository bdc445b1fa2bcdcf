package import ReportModel

/// The charts as pictures, each with its alternative text, caption and data beside it.
package struct ChartExporter: Exporter {
    package let name = "png"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        let shown = ShownData(report)
        return report.charts.flatMap { chart in
            var files = chart.images.map { OutputFile(path: $0.path, bytes: $0.png) }
            let base = base(of: chart.image.path)
            files.append(OutputFile(path: base + ".alt.txt", bytes: lines(chart.altText)))
            files.append(OutputFile(path: base + ".caption.md", bytes: lines("**\(chart.title).** \(chart.caption)")))
            files.append(OutputFile(path: base + ".csv", bytes: ChartData(chart, shown).csv))
            return files
        }
    }

    private func base(of path: String) -> String {
        path.hasSuffix(".png") ? String(path.dropLast(4)) : path
    }

    private func lines(_ text: String) -> [UInt8] { Array((text + "\n").utf8) }
}
