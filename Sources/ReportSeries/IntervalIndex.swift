/// Answers which of many times may be the same as another one without looking at all of them.
struct IntervalIndex {
    /// By their order; `places` tells where each came from.
    private let ordered: [IntervalOrder]
    private let places: [Int]
    /// For each node of a binary tree over `ordered` the latest last day below it; the root is 1.
    private let latest: [Int]
    private let width: Int

    init(_ orders: [IntervalOrder]) {
        places = orders.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
        let ordered = places.map { orders[$0] }
        var width = 1
        while width < ordered.count { width *= 2 }
        var latest = Array(repeating: Int.min, count: 2 * width)
        for (place, order) in ordered.enumerated() { latest[width + place] = order.last }
        for node in (1..<width).reversed() { latest[node] = max(latest[2 * node], latest[2 * node + 1]) }
        (self.ordered, self.latest, self.width) = (ordered, latest, width)
    }

    /// The places of all times that may be the same as this one, ascending; its own among them, if it is one of them.
    func places(meeting order: IntervalOrder) -> [Int] {
        var found: [Int] = []
        collect(1, 0..<width, meeting: order, into: &found)
        return found.sorted()
    }

    /// Goes down where something begins early enough and something ends late enough.
    private func collect(_ node: Int, _ range: Range<Int>, meeting order: IntervalOrder, into found: inout [Int]) {
        guard range.lowerBound < ordered.count, latest[node] >= order.first,
            ordered[range.lowerBound].first <= order.last
        else { return }
        guard range.count > 1 else {
            if ordered[range.lowerBound].meets(order) { found.append(places[range.lowerBound]) }
            return
        }
        let middle = range.lowerBound + range.count / 2
        collect(2 * node, range.lowerBound..<middle, meeting: order, into: &found)
        collect(2 * node + 1, middle..<range.upperBound, meeting: order, into: &found)
    }
}
