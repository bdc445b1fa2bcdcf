/// Lets the rules of a grid stop beside the texts that stand on them, on any ground.
struct GridCutter {
    private static let gap = 3.0
    /// Shorter rests would look like marks.
    private static let shortest = 7.0
    private let texts: [Rect]

    init(_ texts: [Rect]) { self.texts = texts.map { $0.grown(along: Self.gap, 1) } }

    func cut(_ items: [Scene.Item]) -> [Scene.Item] {
        items.flatMap { item -> [Scene.Item] in
            guard item.role == .grid, case .rect(let rule, let paint) = item.shape else { return [item] }
            let holes = texts.filter { $0.intersects(rule.grown(by: 0.25)) }
            guard !holes.isEmpty else { return [item] }
            return rests(of: rule, without: holes).map { Scene.Item(role: .grid, shape: .rect($0, paint)) }
        }
    }

    private func rests(of rule: Rect, without holes: [Rect]) -> [Rect] {
        let isVertical = rule.height > rule.width
        let whole = isVertical ? rule.top...rule.bottom : rule.left...rule.right
        let taken = holes.map { isVertical ? $0.top...$0.bottom : $0.left...$0.right }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var (start, rests) = (whole.lowerBound, [ClosedRange<Double>]())
        for hole in taken {
            if hole.lowerBound - start >= Self.shortest { rests.append(start...hole.lowerBound) }
            start = max(start, hole.upperBound)
        }
        if whole.upperBound - start >= Self.shortest { rests.append(start...whole.upperBound) }
        return rests.map { rest in
            isVertical
                ? Rect(left: rule.left, top: rest.lowerBound, right: rule.right, bottom: rest.upperBound)
                : Rect(left: rest.lowerBound, top: rule.top, right: rest.upperBound, bottom: rule.bottom)
        }
    }
}
