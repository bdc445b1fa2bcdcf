import ReportModel
import Testing

@testable import ReportCharts

@Suite struct EventLanesTests {
    /// The words above a plot of 300 days.
    private func texts(_ events: [(day: Int, label: String)], width: Double = 700) throws -> [String] {
        let start = CivilDate(dayNumber: 20_000)
        var builder = SceneBuilder(width: width + 80, height: 300, scale: 1, style: try ChartResources.style())
        let scale = PositionScale.linear(20_000...20_300, from: 40, to: 40 + width)
        let rules = events.map { EventRule(day: start.adding(days: $0.day), label: $0.label) }
        let lanes = EventLanes(rules, scale, within: 24...(width + 60), on: &builder)
        lanes.draw(top: 0, bottom: 200, on: &builder)
        return builder.scene.items.compactMap { if case .text(let text) = $0.shape { text.string } else { nil } }
    }

    @Test func allStandWhereThereIsRoom() throws {
        #expect(try texts([(10, "one"), (150, "two"), (290, "three")]) == ["one", "two", "three"])
    }

    @Test func theImportantOnesComeFirst() throws {
        let events = [(100, "first in importance"), (104, "second one here"), (108, "third of the three")]
        #expect(try texts(events.map { (day: $0.0, label: $0.1) }) == ["first in importance", "second one here"])
    }

    @Test func daysOutsideAreLeftOut() throws {
        #expect(try texts([(-5, "before"), (10, "inside"), (400, "after")]) == ["inside"])
    }
}
