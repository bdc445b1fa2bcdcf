package import ReportModel

/// The charts as pictures, each with its alternative text beside it.
package struct ChartExporter: Exporter {
    package let name = "png"

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        report.charts.flatMap { chart in
            var files = [chart.image, chart.square].compactMap { $0 }
                .map { OutputFile(path: $0.path, bytes: $0.png) }
            files.append(OutputFile(path: base(of: chart.image.path) + ".alt.txt", bytes: lines(chart.altText)))
            return files
        }
    }

    private func base(of path: String) -> Substring {
        path.hasSuffix(".png") ? path.dropLast(4) : path[...]
    }

    private func lines(_ text: String) -> [UInt8] { Array((text + "\n").utf8) }
}
