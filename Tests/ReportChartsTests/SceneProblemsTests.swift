import Testing

@testable import ReportCharts

@Suite struct SceneProblemsTests {
    private func builder() throws -> SceneBuilder {
        SceneBuilder(width: 200, height: 100, scale: 2, style: try ChartResources.style())
    }

    @Test func aCleanSceneHasNone() throws {
        var builder = try builder()
        builder.text(.label, "one", x: 10, baseline: 30, Typography.label, builder.theme.ink)
        builder.text(.label, "two", x: 10, baseline: 50, Typography.label, builder.theme.ink)
        #expect(builder.scene.problems(on: Theme.light.surface) == [])
    }

    @Test func everyKindIsFound() throws {
        var builder = try builder()
        builder.text(.label, "one", x: 10, baseline: 30, Typography.label, builder.theme.ink)
        builder.text(.label, "two", x: 15, baseline: 32, Typography.label, builder.theme.ink)
        builder.text(.label, "far", x: 190, baseline: 60, Typography.label, builder.theme.ink)
        builder.text(.label, "pale", x: 10, baseline: 80, Typography.label, Color(0xAAAAAA))
        PointMark(at: Position(15, 77), color: builder.theme.sideA).draw(in: .page, on: &builder)
        builder.rule(.grid, from: Point(0, 90), to: Point(300, 90), builder.theme.grid)
        #expect(
            Set(builder.scene.problems(on: Theme.light.surface)) == [
                .overlap("one", "two"), .outside("far"), .faint("pale", tenths: 23), .onMark("pale"),
                .markOutside(.grid),
            ])
    }
}
