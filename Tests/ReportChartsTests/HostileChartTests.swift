import ReportCharts
import Testing

@Suite struct HostileChartTests {
    /// 10,000 scenes in all; a batch for each core.
    private static let batches = 8
    private static let perBatch = 1_250

    /// No text overlaps another, a dot, a line or a solid shape, or leaves the page, or is too faint, whatever the data.
    @Test(arguments: 0..<batches)
    func everySceneIsWithoutProblems(batch: Int) throws {
        let style = try ChartResources.style()
        for seed in (batch * Self.perBatch)..<((batch + 1) * Self.perBatch) {
            var hostile = HostileCharts(seed: seed)
            let (chart, size, look) = (hostile.chart(), hostile.size(), hostile.look())
            let scene = chart.scene(
                look.frame(hostile.frame()), size: size,
                style: ChartStyle(theme: look.theme, type: style.type, words: style.words))
            let problems = scene.problems(on: look.theme.surface)
            if !problems.isEmpty { Issue.record("seed \(seed), \(type(of: chart)): \(problems.prefix(3))") }
            #expect(scene.width == size.width)
        }
    }
}
