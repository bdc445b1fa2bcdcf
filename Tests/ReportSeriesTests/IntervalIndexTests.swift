import ReportModel
import Testing

@testable import ReportSeries

@Suite struct IntervalIndexTests {
    private static let times: [CivilInterval?] = {
        var random = Numbers(state: 7)
        return (0..<300).map { _ in
            let first = CivilDate(dayNumber: 19000 + random.next(below: 400))
            switch random.next(below: 8) {
            case 0: return nil
            case 1: return CivilInterval(from: first, to: nil)
            case 2: return CivilInterval(from: nil, to: first)
            case 3: return CivilInterval(from: first, to: first.adding(days: random.next(below: 200)))
            default: return CivilInterval(day: first)
            }
        }
    }()

    @Test(arguments: [0, 1, 2, 3, 64, 300])
    func findsWhatMeetsAndNothingElse(count: Int) {
        let orders = Self.times.prefix(count).map { IntervalOrder($0) }
        let index = IntervalIndex(orders)
        for order in Self.times.map({ IntervalOrder($0) }) {
            #expect(index.places(meeting: order) == orders.indices.filter { orders[$0].meets(order) })
        }
    }

    /// Numbers that are the same in every run.
    private struct Numbers {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
