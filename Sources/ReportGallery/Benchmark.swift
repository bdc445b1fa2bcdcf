internal import Foundation
internal import ReportCanvas
internal import ReportCharts

/// The time from data to PNG, warm, for each kind.
struct Benchmark {
    private static let rounds = 15
    let style: ChartStyle

    func run() throws {
        let renderer = PNGRenderer(style.type)
        print("| chart | median ms warm | bytes |\n| --- | ---: | ---: |")
        for sample in Sample.all where !sample.id.hasPrefix("hostile") {
            var (times, bytes) = ([Double](), 0)
            for _ in 0..<Self.rounds {
                let start = DispatchTime.now().uptimeNanoseconds
                let scene = sample.kind.scene(sample.frame, size: .slide, style: style)
                bytes = try renderer.png(scene, title: "", description: "", source: "").count
                times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
            }
            let median = times.sorted()[Self.rounds / 2]
            print("| \(sample.id) | \(String(format: "%.1f", median)) | \(bytes) |")
        }
    }
}
