import Testing

@testable import ReportCharts

@Suite struct GridCutterTests {
    private let paint = Paint(Color(0xEEEEEE))

    private func cut(_ rule: Rect, _ texts: [Rect]) -> [Rect] {
        GridCutter(texts).cut([Scene.Item(role: .grid, shape: .rect(rule, paint))]).compactMap {
            if case .rect(let rect, _) = $0.shape { rect } else { nil }
        }
    }

    @Test func aRuleStopsBesideText() {
        let rule = Rect(x: 0, y: 50, width: 100, height: 0)
        let rests = cut(rule, [Rect(x: 40, y: 45, width: 20, height: 10)])
        #expect(rests.map { [$0.left, $0.right] } == [[0, 37], [63, 100]])
    }

    @Test func stubsAreLeftOut() {
        let rule = Rect(x: 0, y: 50, width: 70, height: 0)
        #expect(cut(rule, [Rect(x: 40, y: 45, width: 24, height: 10)]).count == 1)
    }

    @Test func anUprightRuleIsCutToo() {
        let rule = Rect(x: 50, y: 0, width: 1, height: 100)
        #expect(cut(rule, [Rect(x: 45, y: 40, width: 20, height: 10)]).map(\.top) == [0, 51])
    }
}
