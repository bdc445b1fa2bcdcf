import ReportCharts
import Testing

@Suite struct HostileChartTests {
    /// No text overlaps another or leaves the page, whatever the data.
    @Test(arguments: 0..<60)
    func everySceneIsWithoutProblems(seed: Int) throws {
        let style = try ChartResources.style()
        var hostile = HostileCharts(seed: seed)
        let size = [ChartSize.wide, .square, ChartSize(width: 640, height: 300, scale: 2)][seed % 3]
        let charts = [hostile.timeline(), hostile.aid(), hostile.shares(), hostile.glance(), hostile.timeSeries()]
        for chart in charts {
            let scene = chart.scene(hostile.frame(), size: size, style: style)
            #expect(scene.problems == [], "\(chart)")
            #expect(scene.width == size.width)
        }
    }
}
