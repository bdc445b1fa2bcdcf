internal import Foundation

/// Round numbers that divide a stretch of values and enclose it.
struct ValueTicks: Hashable {
    let values: [Decimal]
    private let top: Decimal

    /// Steps of 1, 2, 2.5 or 5 times a power of ten; the one that comes nearest to the wanted count of steps.
    ///
    /// `isWhole` keeps the steps whole, for things that cannot be halved.
    init(from low: Decimal, to high: Decimal, count: Int, isWhole: Bool = false) {
        let top = high > low ? high : low + 1
        let step = Self.step(for: top - low, count: count, isWhole: isWhole)
        var tick = Self.rounded(low / step, .down) * step
        var ticks = [tick]
        // Values a little above the last tick need none of their own.
        while tick + step * (Decimal(string: "0.15") ?? 0) < top {
            tick += step
            ticks.append(tick)
        }
        values = ticks
        self.top = top
    }

    var domain: ClosedRange<Double> {
        let (low, high) = (values.first?.drawn ?? 0, max(values.last ?? top, top).drawn)
        return min(low, high)...max(low, high)
    }

    private static func step(for span: Decimal, count: Int, isWhole: Bool) -> Decimal {
        let wanted = span.drawn / Double(max(1, count))
        let exponent = Int(log10(wanted).rounded(.down))
        let unit = Decimal(sign: .plus, exponent: exponent, significand: 1)
        let steps = [Decimal(1), 2, Decimal(string: "2.5") ?? 2, 5, 10].map { $0 * unit }
        let allowed = isWhole ? steps.filter { $0 == rounded($0, .down) } : steps
        let nearest = allowed.min { abs(log($0.drawn / wanted)) < abs(log($1.drawn / wanted)) }
        return nearest ?? 1
    }

    private static func rounded(_ value: Decimal, _ mode: Decimal.RoundingMode) -> Decimal {
        var (source, result) = (value, Decimal())
        NSDecimalRound(&result, &source, 0, mode)
        return result
    }
}
