internal import Foundation

/// The marks of one row of a ranking, and where its words may begin.
struct RankedMarks {
    private(set) var all: [any Mark] = []
    /// The right end of the marks in units of the axis, and from there in pixels.
    private(set) var reach = 0.0
    private(set) var distance = 14.0
    private let color: Color
    private let y: Double

    init(_ row: RankedRow, y: Double, look: RankedChart.Look, _ theme: Theme) {
        (self.y, color) = (y, theme.color(row.tint))
        switch (row.low?.drawn, row.high?.drawn) {
        case (let low?, let high?) where low == high: addValue(low, row, look)
        case (let low?, let high?): addInterval(low, high, row)
        case (let low?, nil): addBound(low, isLow: true)
        case (nil, let high?): addBound(high, isLow: false)
        case (nil, nil): addStem(to: 0)
        }
    }

    private func place(_ x: Double) -> Position { Position(x, y) }

    private mutating func addStem(to x: Double) {
        all.append(
            BarMark(from: place(0), to: place(x), color: color.with(opacity: 0.5), thickness: 2))
    }

    private mutating func addValue(_ value: Double, _ row: RankedRow, _ look: RankedChart.Look) {
        reach = max(0, value)
        if look == .bars {
            all.append(BarMark(from: place(0), to: place(value), color: color, thickness: 14))
            distance = 8
            return
        }
        addStem(to: value)
        let symbol = row.isApproximate ? Scene.Dot.Symbol.ring : row.tint.symbol
        all.append(PointMark(at: place(value), color: color, symbol: symbol, radius: 5.5))
    }

    /// The stem ends where the interval begins.
    private mutating func addInterval(_ low: Double, _ high: Double, _ row: RankedRow) {
        addStem(to: low)
        all.append(
            BarMark(
                from: place(low), to: place(high), color: color.with(opacity: 0.36), thickness: 10, look: .round))
        if let value = row.value?.drawn, (low...high).contains(value) {
            let symbol = row.isApproximate ? Scene.Dot.Symbol.ring : row.tint.symbol
            all.append(PointMark(at: place(value), color: color, symbol: symbol, radius: 5.5))
        }
        (reach, distance) = (max(0, high), 12)
    }

    /// A tick at the stated bound and an arrow towards the open side.
    private mutating func addBound(_ bound: Double, isLow: Bool) {
        if isLow { addStem(to: bound) }
        let arrow = RuleMark.arrow(from: place(bound), reach: Point(isLow ? 26 : -26, 0), color: color)
        all.append(arrow)
        all.append(PointMark(at: place(bound), color: color, symbol: .bar, radius: 6))
        (reach, distance) = (max(0, bound), isLow ? 36 : 12)
    }
}
