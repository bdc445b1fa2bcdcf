internal import ReportModel

/// Where each event of a timeline stands: marks by their dates, labels beside them, in rows without overlap.
struct TimelineLayout {
    private struct Block {
        let mark: TimelineMark
        let label: TimelineLabel
        let labelLeft: Double
        /// A label without room on either side of its mark stands under it.
        let isBelow: Bool
    }

    static let leastPitch = 19.0
    let x: TimeScale
    let first: CivilDate
    let last: CivilDate
    private(set) var rowCount = 0
    private var blocks: [Block] = []
    private var occupied: [[ClosedRange<Double>]] = []
    private let limits: ClosedRange<Double>

    /// Whether it takes hardly more height than rows with the words on the left, which leave a third of the width to time.
    func isBetter(thanRowsOf rowsHeight: Double) -> Bool {
        Double(rowCount) * Self.leastPitch + 14 + TimeAxis(scale: x).height <= rowsHeight * 1.1
    }

    /// Of the ways to divide the width between marks and labels the one with the fewest rows; nil without a day. Dates
    /// are left out if nothing writes them.
    static func best(
        _ items: [TimelineItem], _ dates: DateText?, measuring: inout SceneBuilder
    ) -> TimelineLayout? {
        guard let first = items.compactMap({ $0.date.earliest ?? $0.date.latest }).min(),
            let last = items.compactMap({ $0.date.latest ?? $0.date.earliest }).max()
        else { return nil }
        let limits = Typography.margin...(measuring.scene.width - Typography.margin)
        let width = limits.upperBound - limits.lowerBound
        let labels = items.map { item in
            [false, true].map { isNarrow in
                TimelineLabel(
                    date: dates?.text(item.date) ?? "", text: item.label, width: width - 12, isNarrow: isNarrow,
                    on: &measuring)
            }
        }
        let layouts = [6, width * 0.18, width * 0.27].map { reserve in
            let x = TimeScale(
                from: first, to: last, left: limits.lowerBound + 6, right: limits.upperBound - reserve,
                words: measuring.style.words)
            var layout = TimelineLayout(x: x, first: first, last: last, limits: limits)
            for (item, label) in zip(items, labels) {
                layout.place(item, label, color: measuring.theme.color(item.tint))
            }
            return layout
        }
        return layouts.min { $0.rowCount < $1.rowCount }
    }

    private init(x: TimeScale, first: CivilDate, last: CivilDate, limits: ClosedRange<Double>) {
        (self.x, self.first, self.last, self.limits) = (x, first, last, limits)
    }

    /// On the right of its mark, else on the left, in short lines if a long one does not fit, else under the mark.
    private mutating func place(_ item: TimelineItem, _ labels: [TimelineLabel], color: Color) {
        let (shape, left, right) = TimelineMark.place(item, x.scale)
        let gap = shape == .day ? 5.0 : 8.0
        func start(of label: TimelineLabel) -> Double? {
            if right + gap + label.width <= limits.upperBound { return right + gap }
            return left - gap - label.width >= limits.lowerBound ? left - gap - label.width : nil
        }
        guard let label = labels.first(where: { start(of: $0) != nil }) ?? labels.first else { return }
        let beside = start(of: label)
        let labelLeft = beside ?? max(limits.lowerBound, min(left, limits.upperBound - label.width))
        let extent = min(left, labelLeft)...max(right, labelLeft + label.width)
        let row = firstFreeRow(for: extent, rows: label.lineCount + (beside == nil ? 1 : 0))
        blocks.append(
            Block(
                mark: TimelineMark(item: item, row: Double(row), color: color), label: label, labelLeft: labelLeft,
                isBelow: beside == nil))
        rowCount = occupied.count
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

    func draw(top: Double, pitch: Double, on builder: inout SceneBuilder) {
        let middles = (0..<max(1, rowCount)).map { top + (Double($0) + 0.5) * pitch }
        let area = Rect(left: x.left, top: top, right: x.right, bottom: middles.last ?? top)
        let plot = Plot(area: area, x: x.scale, y: .rows(middles))
        for block in blocks { block.mark.draw(in: plot, on: &builder) }
        for block in blocks {
            let middle = plot.y(block.mark.row) + (block.isBelow ? pitch : 0)
            block.label.draw(left: block.labelLeft, middle: middle, on: &builder)
        }
    }
}
