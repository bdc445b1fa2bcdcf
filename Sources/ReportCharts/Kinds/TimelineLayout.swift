internal import ReportModel

/// Where each event of a timeline stands: marks by their dates, labels beside them, in rows without overlap.
struct TimelineLayout {
    struct Block {
        let mark: TimelineMark
        let label: TimelineLabel
        let tint: Tint
        let labelLeft: Double
        let alignsRight: Bool
        /// A label without room on either side of its mark stands under it.
        let isBelow: Bool
        let row: Int
    }

    let x: TimeScale
    private(set) var blocks: [Block] = []
    private(set) var rowCount = 0
    private var occupied: [[ClosedRange<Double>]] = []
    private let left: Double
    private let right: Double

    /// Of the ways to divide the width between marks and labels the one with the fewest rows.
    static func best(
        _ items: [TimelineItem], labels: [TimelineLabel], left: Double, right: Double, words: ChartWords
    ) -> TimelineLayout? {
        guard let first = items.compactMap({ $0.date.earliest ?? $0.date.latest }).min(),
            let last = items.compactMap({ $0.date.latest ?? $0.date.earliest }).max()
        else { return nil }
        let layouts = [6, 0.18, 0.27].map { reserve in
            let end = right - (reserve < 1 ? (right - left) * reserve : reserve)
            let x = TimeScale(from: first, to: last, left: left + 6, right: end, words: words)
            return TimelineLayout(items, labels, x, left: left, right: right)
        }
        return layouts.min { $0.rowCount < $1.rowCount }
    }

    private init(
        _ items: [TimelineItem], _ labels: [TimelineLabel], _ x: TimeScale, left: Double, right: Double
    ) {
        (self.x, self.left, self.right) = (x, left, right)
        for (item, label) in zip(items, labels) { place(item, label) }
        rowCount = occupied.count
    }

    private mutating func place(_ item: TimelineItem, _ label: TimelineLabel) {
        let mark = TimelineMark(item, x)
        let gap = mark.shape == .day ? 4.0 : 7.0
        let isRight = mark.right + gap + label.width <= right
        let isLeft = !isRight && mark.left - gap - label.width >= left
        let isBelow = !isRight && !isLeft
        let labelLeft =
            isRight
            ? mark.right + gap
            : isLeft ? mark.left - gap - label.width : max(left, min(mark.left, right - label.width))
        let extent = min(mark.left, labelLeft)...max(mark.right, labelLeft + label.width)
        let row = firstFreeRow(for: extent, rows: label.lineCount + (isBelow ? 1 : 0))
        blocks.append(
            Block(
                mark: mark, label: label, tint: item.tint, labelLeft: labelLeft, alignsRight: isLeft,
                isBelow: isBelow, row: row))
    }

    private mutating func firstFreeRow(for extent: ClosedRange<Double>, rows: Int) -> Int {
        let needed = (extent.lowerBound - 14)...(extent.upperBound + 14)
        var row = 0
        while (row..<row + rows).contains(where: {
            $0 < occupied.count && occupied[$0].contains(where: needed.overlaps)
        }) {
            row += 1
        }
        while occupied.count < row + rows { occupied.append([]) }
        for used in row..<row + rows { occupied[used].append(extent) }
        return row
    }
}
