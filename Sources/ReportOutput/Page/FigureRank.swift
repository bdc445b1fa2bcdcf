internal import Foundation
internal import ReportModel

/// What decides whether a figure stands before another one: smaller comes first.
struct FigureRank: Comparable {
    /// All but the day, the weightiest in the highest digits.
    private var digits = 0
    /// The last day on which it can hold, negative, so that younger ones come first.
    private let age: Int

    init(_ observation: Observation, _ importance: [String: Int], _ since: CivilDate?) {
        let isTotal = observation.statistic == .cumulative
        let isOlder = if let since, let start = observation.baseline?.earliest { start < since } else { false }
        let dating = Dating(observation)
        let voice = Voice(observation.claim)
        let isUnlikely = [.denied, .hypothetical].contains(observation.claim.effectiveStatus)
        age = -(dating.date?.latest?.dayNumber ?? .min / 2)
        add(isUnlikely ? 1 : 0, below: 2)
        add(observation.statistic == .duration || Self.isHandful(observation.quantity) ? 1 : 0, below: 2)
        add(importance[observation.measure.group] ?? importance.count, below: 1000)
        add(!voice.isWeak || dating.isDated ? 0 : 1, below: 2)
        add(isTotal ? (isOlder ? 1 : 0) : 2, below: 3)
        add(dating.isDated ? 0 : 1, below: 2)
        add(40 - Self.magnitude(observation.quantity), below: 41)
        add(voice == .official ? 0 : 1, below: 2)
        add(100 - Int(observation.confidence * 100), below: 101)
    }

    private mutating func add(_ digit: Int, below limit: Int) {
        digits = digits * limit + min(max(digit, 0), limit - 1)
    }

    static func < (left: FigureRank, right: FigureRank) -> Bool { (left.digits, left.age) < (right.digits, right.age) }

    /// `several`, `a few`: no figure for a front page.
    private static func isHandful(_ quantity: Quantity) -> Bool {
        quantity.hedge == .vague && quantity.high.map { $0 < 10 } ?? false
    }

    /// Of money the digits before the decimal point: millions do not stand before billions.
    private static func magnitude(_ quantity: Quantity) -> Int {
        guard quantity.unit.isCurrency, quantity.unit != .unknownCurrency,
            let value = quantity.stated ?? quantity.low ?? quantity.high
        else { return 0 }
        return "\(value)".prefix { $0 != "." }.count
    }
}
