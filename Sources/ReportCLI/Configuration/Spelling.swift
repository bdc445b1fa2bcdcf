/// Finds what somebody may have meant to write.
enum Spelling {
    /// The name that takes the fewest changes, if they are few for its length; of equals the first in order.
    static func nearest(to word: String, among names: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 3)
        return
            names.map { (distance: distance(Array(word.lowercased()), Array($0.lowercased())), name: $0) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// How many characters must be put in, taken out, replaced or swapped with the next one.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for i in 0..<left.count {
            var next = [i + 1]
            for j in 0..<right.count {
                var least = min(row[j] + (left[i] == right[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    least = min(least, before[j - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
