internal import Foundation

/// The marks and words of one row of conflicting claims.
struct ClaimMarks {
    private let claims: [ClaimRow.Claim]
    private let y: Double
    private let theme: Theme

    init(_ row: ClaimRow, y: Double, _ theme: Theme) {
        claims = row.claims.filter { $0.middle != nil }
            .sorted { ($0.reach ?? 0, $0.text) < ($1.reach ?? 0, $1.text) }
        (self.y, self.theme) = (y, theme)
    }

    /// A rule from the lowest to the highest claim, and on it a point or a bar for each.
    var all: [any Mark] {
        let values = claims.flatMap { [$0.low, $0.middle, $0.high].compactMap { $0?.drawn } }
        guard let low = values.min(), let high = values.max() else { return [] }
        let rule = RuleMark(from: place(low), to: place(high), color: theme.neutral.with(opacity: 0.4), width: 3)
        return [rule] + claims.flatMap(marks)
    }

    private func marks(_ claim: ClaimRow.Claim) -> [any Mark] {
        let color = theme.color(claim.tint)
        var marks: [any Mark] = []
        if let low = claim.low?.drawn, let high = claim.high?.drawn, low < high {
            marks.append(
                BarMark(
                    from: place(low), to: place(high), color: color.with(opacity: 0.4), thickness: 10, look: .round))
        }
        guard let middle = claim.middle?.drawn else { return marks }
        if let value = claim.value?.drawn {
            marks.append(PointMark(at: place(value), color: color, symbol: claim.tint.symbol, radius: 5.5))
        } else if claim.low == nil || claim.high == nil {
            let reach = claim.high == nil ? 24.0 : -24
            marks.append(RuleMark.arrow(from: place(middle), reach: Point(reach, 0), color: color))
            marks.append(PointMark(at: place(middle), color: color, symbol: .bar, radius: 6))
        }
        return marks
    }

    /// The outer claims have their values beside them, those between above or below where there is room.
    func annotations(_ measuring: inout SceneBuilder) -> [Annotation] {
        claims.enumerated().map { index, claim in
            let sides: [Annotation.Side] =
                index == 0 ? [.left, .above, .below] : [.above, .below, .left, .right]
            let lines = measuring.lines(
                claim.text, Typography.label, theme.textColor(claim.tint), width: 110, maxLines: 1)
            let end = (index == claims.count - 1 ? claim.reach : index == 0 ? claim.low : nil) ?? claim.middle ?? 0
            let isOuter = index == 0 || index == claims.count - 1
            let weight = Double(isOuter ? claims.count : 0) + Double(index)
            return Annotation(
                at: place(end.drawn), lines: lines,
                place: index == claims.count - 1 ? .beside : .near(sides, weight: weight),
                // An arrow towards an open side may reach beyond the last claim.
                distance: index == claims.count - 1 && claims.contains(where: \.isOpen) ? 34 : 12)
        }
    }

    private func place(_ x: Double) -> Position { Position(x, y) }
}

extension ClaimRow.Claim {
    /// The value, the middle of its bounds, or the bound that is known.
    fileprivate var middle: Decimal? {
        if let value { return value }
        if let low, let high { return (low + high) / 2 }
        return low ?? high
    }

    /// How far to the right it goes.
    fileprivate var reach: Decimal? { [value, low, high].compactMap { $0 }.max() }

    fileprivate var isOpen: Bool { value == nil && (low == nil || high == nil) }
}
