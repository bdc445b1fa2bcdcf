/// Places values along an axis.
struct LinearScale: Hashable {
    let domain: ClosedRange<Double>
    /// Where the ends of the domain lie, in logical pixels; the second may be the smaller one.
    let start: Double
    let end: Double

    init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
        self.domain = domain
        self.start = start
        self.end = end
    }

    var length: Double { abs(end - start) }

    /// The middle of the axis where the domain has no width.
    func callAsFunction(_ value: Double) -> Double {
        let width = domain.upperBound - domain.lowerBound
        guard width > 0 else { return (start + end) / 2 }
        return start + (value - domain.lowerBound) / width * (end - start)
    }
}
