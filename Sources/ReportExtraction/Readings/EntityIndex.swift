internal import Algorithms

/// The names of an article by token.
struct EntityIndex: Sendable {
    let readings: [EntityReading]

    /// - Parameter readings: in text order and without overlap.
    init(_ readings: [EntityReading]) { self.readings = readings }

    /// The name that covers a token.
    func covering(_ token: Int) -> EntityReading? {
        let index = firstIndex(endingBehind: token)
        guard index < readings.count, readings[index].tokens.contains(token) else { return nil }
        return readings[index]
    }

    /// The names that lie wholly in a range.
    func within(_ range: Range<Int>) -> ArraySlice<EntityReading> {
        let first = readings[firstIndex(endingBehind: range.lowerBound)...].drop {
            $0.tokens.lowerBound < range.lowerBound
        }
        return first.prefix { $0.tokens.upperBound <= range.upperBound }
    }

    private func firstIndex(endingBehind token: Int) -> Int {
        readings.partitioningIndex { $0.tokens.upperBound > token }
    }
}
