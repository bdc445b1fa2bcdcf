/// At most 256 colours that stand for all colours of an image.
///
/// Exact up to 256. Beyond that the most frequent colours stay exact and the rest, the in-between ones of soft edges,
/// take their nearest neighbour.
struct Palette {
    /// In gd's form, the most frequent first if there were too many.
    let colors: [UInt32]
    /// For each colour of the image its place in `colors`.
    let places: [UInt8]

    init(_ all: [UInt32], counts: [Int]) {
        guard all.count > 256 else {
            colors = all
            places = all.indices.map { UInt8($0) }
            return
        }
        let order = all.indices.sorted { (counts[$1], all[$0]) < (counts[$0], all[$1]) }
        var chosen: [UInt32] = []
        var nearest = [UInt8](repeating: 0, count: all.count)
        var errors = [Int](repeating: .max, count: all.count)
        func choose(_ color: UInt32) {
            for index in all.indices {
                let error = Self.distance(all[index], color)
                if error < errors[index] { (errors[index], nearest[index]) = (error, UInt8(chosen.count)) }
            }
            chosen.append(color)
        }
        for index in order.prefix(160) { choose(all[index]) }
        while chosen.count < 256 {
            // Then, one by one, the colour that is missed most.
            let worst = all.indices.max { errors[$0] * (counts[$0] + 4) < errors[$1] * (counts[$1] + 4) }
            guard let worst, errors[worst] > 0 else { break }
            choose(all[worst])
        }
        colors = chosen
        places = nearest
    }

    private static func distance(_ left: UInt32, _ right: UInt32) -> Int {
        [(24, 2), (16, 1), (8, 1), (0, 1)].reduce(0) { sum, part in
            let difference = (Int(left >> part.0 & 255) - Int(right >> part.0 & 255)) * part.1
            return sum + difference * difference
        }
    }
}
