internal import Foundation
internal import ReportCanvas
internal import ReportCharts

/// The processor time from data to PNG, warm, for each kind: what else runs on the machine does not count.
struct Benchmark {
    private static let rounds = 15
    /// POSIX fixes the ticks of `clock` at a million a second.
    private static let ticksPerMillisecond = 1000.0
    let style: ChartStyle

    func run() throws {
        let renderer = PNGRenderer(style.type)
        print("| chart | median CPU ms, warm | bytes |\n| --- | ---: | ---: |")
        for sample in Sample.all where !sample.id.hasPrefix("hostile") {
            var (times, bytes) = ([Double](), 0)
            for _ in 0..<Self.rounds {
                let start = clock()
                let scene = sample.kind.scene(sample.frame, size: .slide, style: style)
                bytes = try renderer.png(scene, title: "", description: "", source: "").count
                times.append(Double(clock() - start) / Self.ticksPerMillisecond)
            }
            let median = times.sorted()[Self.rounds / 2]
            print("| \(sample.id) | \(String(format: "%.1f", median)) | \(bytes) |")
        }
    }
}
