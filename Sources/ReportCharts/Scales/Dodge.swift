/// Moves boxes along a line as little as possible until none overlaps (pool adjacent violators: exact least squares).
enum Dodge {
    /// The centres that boxes of these sizes get, each at least `gap` from the next, inside the limits if they fit.
    static func spread(_ centers: [Double], sizes: [Double], gap: Double, within limits: ClosedRange<Double>)
        -> [Double]
    {
        guard !centers.isEmpty else { return [] }
        let order = centers.indices.sorted { (centers[$0], $0) < (centers[$1], $1) }
        // How far each lies behind the first when all touch; without it the centres only must not fall.
        var offsets = [0.0]
        for (one, next) in zip(order, order.dropFirst()) {
            offsets.append(offsets[offsets.count - 1] + (sizes[one] + sizes[next]) / 2 + gap)
        }
        let lowest = limits.lowerBound + sizes[order[0]] / 2
        let highest = limits.upperBound - sizes[order[order.count - 1]] / 2 - offsets[offsets.count - 1]
        var places = [Double](repeating: 0, count: centers.count)
        let pooled = risingMeans(zip(order, offsets).map { centers[$0] - $1 })
        for ((index, offset), mean) in zip(zip(order, offsets), pooled) {
            places[index] = max(lowest, min(mean, max(lowest, highest))) + offset
        }
        return places
    }

    /// The nearest sequence that never falls.
    private static func risingMeans(_ values: [Double]) -> [Double] {
        var pools: [(sum: Double, count: Int)] = []
        for value in values {
            pools.append((value, 1))
            while pools.count > 1, let last = pools.last,
                pools[pools.count - 2].sum * Double(last.count) > last.sum * Double(pools[pools.count - 2].count)
            {
                pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
            }
        }
        return pools.flatMap { [Double](repeating: $0.sum / Double($0.count), count: $0.count) }
    }
}
