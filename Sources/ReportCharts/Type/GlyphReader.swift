/// Reads one simple entry of the `glyf` table.
struct GlyphReader {
    struct CurvePoint {
        let point: Point
        let isOnCurve: Bool
    }

    private let bytes: FontBytes
    private let offset: Int

    init(_ bytes: FontBytes, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    func contours() -> [[CurvePoint]] {
        let contourCount = max(0, bytes.i16(offset))
        let ends = (0..<contourCount).map { bytes.u16(offset + 10 + 2 * $0) }
        guard let pointCount = ends.last.map({ $0 + 1 }) else { return [] }
        var place = offset + 10 + 2 * contourCount
        place += 2 + bytes.u16(place)
        let flags = readFlags(pointCount, &place)
        let xs = readCoordinates(flags, short: 2, same: 16, &place)
        let ys = readCoordinates(flags, short: 4, same: 32, &place)
        var start = 0
        return ends.map { end in
            defer { start = max(start, end + 1) }
            return (start..<max(start, min(end + 1, pointCount))).map {
                CurvePoint(point: Point(Double(xs[$0]), Double(ys[$0])), isOnCurve: flags[$0] & 1 != 0)
            }
        }
    }

    private func readFlags(_ count: Int, _ place: inout Int) -> [Int] {
        var flags: [Int] = []
        while flags.count < count {
            let flag = bytes.u8(place)
            let repeats = flag & 8 != 0 ? bytes.u8(place + 1) : 0
            place += flag & 8 != 0 ? 2 : 1
            flags.append(contentsOf: repeatElement(flag, count: 1 + repeats))
        }
        return Array(flags.prefix(count))
    }

    private func readCoordinates(_ flags: [Int], short: Int, same: Int, _ place: inout Int) -> [Int] {
        var value = 0
        return flags.map { flag in
            if flag & short != 0 {
                value += flag & same != 0 ? bytes.u8(place) : -bytes.u8(place)
                place += 1
            } else if flag & same == 0 {
                value += bytes.i16(place)
                place += 2
            }
            return value
        }
    }
}
