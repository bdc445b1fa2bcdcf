internal import Foundation

/// Turns a number in the units of an axis into logical pixels.
enum PositionScale: Hashable {
    /// Equal steps for equal differences; the second end may be the smaller one.
    case linear(ClosedRange<Double>, from: Double, to: Double)
    /// Equal steps for equal ratios; the domain lies above zero.
    case log(ClosedRange<Double>, from: Double, to: Double)
    /// The middle of each row, by its index.
    case rows([Double])
    /// The numbers are logical pixels already.
    case pixels

    /// The middle of the axis where the domain has no width; numbers beyond it stand at its ends.
    func callAsFunction(_ value: Double) -> Double {
        switch self {
        case .linear(let domain, let start, let end): Self.place(value, in: domain, start, end)
        case .log(let domain, let start, let end):
            Self.place(log10(max(value, domain.lowerBound)), in: domain.map(log10), start, end)
        case .rows(let middles): middles.isEmpty ? 0 : middles[min(max(0, Int(value)), middles.count - 1)]
        case .pixels: value
        }
    }

    /// The two ends of the axis, the smaller one first.
    var range: ClosedRange<Double> {
        switch self {
        case .linear(_, let start, let end), .log(_, let start, let end): min(start, end)...max(start, end)
        case .rows(let middles): (middles.first ?? 0)...(middles.last ?? 0)
        case .pixels: 0...0
        }
    }

    /// The numbers that the axis shows; all for one without limits of its own.
    var domain: ClosedRange<Double> {
        switch self {
        case .linear(let domain, _, _), .log(let domain, _, _): domain
        case .rows, .pixels: -.infinity ... .infinity
        }
    }

    private static func place(_ value: Double, in domain: ClosedRange<Double>, _ start: Double, _ end: Double) -> Double
    {
        let width = domain.upperBound - domain.lowerBound
        guard width > 0 else { return (start + end) / 2 }
        return start + min(max((value - domain.lowerBound) / width, 0), 1) * (end - start)
    }
}

extension ClosedRange<Double> {
    /// For functions that rise.
    fileprivate func map(_ rising: (Double) -> Double) -> ClosedRange { rising(lowerBound)...rising(upperBound) }
}
