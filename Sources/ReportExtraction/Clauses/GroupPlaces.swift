/// Which verb group covers each token of a sentence.
struct GroupPlaces {
    private let first: Int
    /// By token the place of its group, or -1.
    private var places: [Int32]

    init(_ groups: [VerbGroup], limits: Range<Int>) {
        first = limits.lowerBound
        places = groups.isEmpty ? [] : Array(repeating: -1, count: limits.count)
        for (number, group) in groups.enumerated() {
            for token in group.tokens where limits.contains(token) {
                places[token - first] = Int32(number)
            }
        }
    }

    subscript(token: Int) -> Int? {
        guard places.indices.contains(token - first), places[token - first] >= 0 else { return nil }
        return Int(places[token - first])
    }
}
