internal import Foundation

/// Values along an axis with their ticks: from zero on in equal steps, or in powers of ten.
struct ValueAxis {
    let ticks: [Decimal]
    let labels: [String]
    let isLog: Bool
    private let domain: ClosedRange<Double>

    /// How many times the smallest value the largest must be for powers of ten.
    private static let logRatio = Decimal(1000)

    /// `mayBeLog` is for lines and points only: bars start at zero. An axis without values ends at one.
    init(
        _ values: [Decimal], _ format: ValueFormat, _ words: ChartWords, count: Int = 5, mayBeLog: Bool = false
    ) {
        let values = values.filter(\.isFinite)
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        isLog = mayBeLog && low > 0 && high / low >= Self.logRatio
        if isLog {
            let decades = Self.decades(from: low, to: high)
            ticks = decades
            domain = (decades.first ?? low).drawn...(decades.last ?? high).drawn
        } else {
            let linear = ValueTicks(from: min(0, low), to: max(0, high), count: count, isWhole: format == .count)
            ticks = linear.values
            domain = linear.domain
        }
        labels = format.texts(ticks, words, each: isLog)
    }

    func scale(from start: Double, to end: Double) -> PositionScale {
        isLog ? .log(domain, from: start, to: end) : .linear(domain, from: start, to: end)
    }

    /// Where bars and areas begin.
    var base: Double { isLog ? domain.lowerBound : 0 }

    /// The room for the labels on the left of the plot.
    func width(_ type: Typeface) -> Double {
        (labels.map { type.width($0, Typography.axisNumber) }.max() ?? 0) + 8
    }

    /// Horizontal rules with their values on the left, the zero line darker.
    func drawUpright(in plot: Rect, _ y: PositionScale, labelled: Bool = true, on builder: inout SceneBuilder) {
        var last = Double.infinity
        for (tick, label) in zip(ticks, labels) {
            let place = y(tick.drawn)
            let color = tick == 0 ? builder.theme.axis : builder.theme.grid
            builder.rule(.grid, from: Point(plot.left, place), to: Point(plot.right, place), color)
            guard labelled, last - place > Typography.leading - 2 else { continue }
            last = place
            builder.text(
                .axis, label, x: plot.left - 8, baseline: place + builder.type.rise(Typography.axisNumber),
                Typography.axisNumber, builder.theme.muted, align: .end)
        }
    }

    /// Upright rules with their values above them; labels that would touch a neighbour are left out.
    func drawAcross(
        in plot: Rect, _ x: PositionScale, labelsAt baseline: Double, hasBaseline: Bool,
        on builder: inout SceneBuilder
    ) {
        var end = -Double.infinity
        for (tick, label) in zip(ticks, labels) {
            let place = x(tick.drawn)
            let color = tick == 0 && hasBaseline ? builder.theme.axis : builder.theme.grid
            builder.rule(.grid, from: Point(place, plot.top), to: Point(place, plot.bottom), color)
            let width = builder.type.width(label, Typography.axis)
            let left = min(
                max(place - width / 2, Typography.margin), builder.scene.width - Typography.margin / 2 - width)
            guard left > end + 8 else { continue }
            builder.text(.axis, label, x: left, baseline: baseline, Typography.axis, builder.theme.muted)
            end = left + width
        }
    }

    private static func decades(from low: Decimal, to high: Decimal) -> [Decimal] {
        let (first, last) = (Int(log10(low.drawn).rounded(.down)), Int(log10(high.drawn).rounded(.up)))
        let step = max(1, (last - first + 7) / 8)
        return stride(from: first, to: last + step, by: step).map {
            Decimal(sign: .plus, exponent: $0, significand: 1)
        }
    }
}
