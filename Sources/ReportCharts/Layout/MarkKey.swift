/// The key above a plot: a sample of each mark with its name, in as many rows as needed.
struct MarkKey {
    enum Sample: Hashable {
        case point(Scene.Dot.Symbol)
        case span, fading, hollowSpan
    }

    struct Entry {
        let name: String
        let color: Color
        let sample: Sample
    }

    private struct Place {
        let entry: Entry
        let x: Double
        let row: Int
        let name: String
    }

    private var places: [Place] = []
    private static let rowHeight = 20.0

    init(_ entries: [Entry], width: Double, style: ChartStyle) {
        var (x, row) = (0.0, 0)
        for entry in entries {
            let room = width - Self.sampleWidth(entry.sample)
            let wrap = TextWrap(entry.name.oneLine, Typography.key, in: style.type, width: room, maxLines: 1)
            let name = wrap.lines.first ?? ""
            let entryWidth = Self.sampleWidth(entry.sample) + style.type.width(name, Typography.key)
            if x > 0, x + entryWidth > width { (x, row) = (0, row + 1) }
            places.append(Place(entry: entry, x: x, row: row, name: name))
            x += entryWidth + 18
        }
    }

    /// With the space below it; 0 without entries.
    var height: Double { places.last.map { Double($0.row + 1) * Self.rowHeight + 8 } ?? 0 }

    func draw(at origin: Point, on builder: inout SceneBuilder) {
        for place in places {
            let middle = Point(origin.x + place.x, origin.y + Double(place.row) * Self.rowHeight + 8)
            draw(place.entry, at: middle, on: &builder)
            builder.text(
                .key, place.name, x: middle.x + Self.sampleWidth(place.entry.sample),
                baseline: middle.y + builder.type.rise(Typography.key), Typography.key,
                place.entry.color.readable(on: builder.theme.surface))
        }
    }

    private func draw(_ entry: Entry, at middle: Point, on builder: inout SceneBuilder) {
        let start = Position(middle.x, middle.y)
        let end = Position(middle.x + Self.sampleWidth(entry.sample) - 7, middle.y)
        let mark: any Mark =
            switch entry.sample {
            case .point(let symbol):
                PointMark(at: Position(middle.x + 5, middle.y), color: entry.color, symbol: symbol)
            case .span: BarMark(from: start, to: end, color: entry.color, look: .round)
            case .fading: BarMark.uncertainDay(from: start, to: end, color: entry.color)
            case .hollowSpan: BarMark(from: start, to: end, color: entry.color, look: .hollow)
            }
        mark.draw(in: .page, on: &builder)
    }

    private static func sampleWidth(_ sample: Sample) -> Double {
        switch sample {
        case .point: 15
        case .span, .hollowSpan: 33
        case .fading: 43
        }
    }
}
