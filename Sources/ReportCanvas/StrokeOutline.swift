internal import Foundation
internal import ReportCharts

/// The area of a line with a width: a quad for each piece and a disc at each joint, all of one orientation, so that
/// their coverage adds up without seams.
struct StrokeOutline {
    private let radius: Double
    private let roundCaps: Bool

    init(width: Double, roundCaps: Bool) {
        radius = max(width, 1) / 2
        self.roundCaps = roundCaps
    }

    func contours(of line: [Point]) -> [[Point]] {
        var contours: [[Point]] = []
        for (from, to) in zip(line, line.dropFirst()) {
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            let length = (dx * dx + dy * dy).squareRoot()
            guard length > 1e-6 else { continue }
            let (nx, ny) = (dy / length * radius, -dx / length * radius)
            contours.append([
                Point(from.x + nx, from.y + ny), Point(to.x + nx, to.y + ny), Point(to.x - nx, to.y - ny),
                Point(from.x - nx, from.y - ny),
            ])
        }
        let joints = roundCaps ? line[...] : line.dropFirst().dropLast()
        return contours + joints.map { DotOutline.contour(of: .disc, at: $0, radius: radius) }
    }

    /// The dashes of a line, the first beginning at its start; the whole line for an empty pattern.
    static func dashed(_ line: [Point], _ pattern: [Double]) -> [[Point]] {
        guard let first = line.first, !pattern.isEmpty, pattern.allSatisfy({ $0 > 0 }) else { return [line] }
        var (dashes, current, index, left) = ([[Point]](), [first], 0, pattern[0])
        for (from, to) in zip(line, line.dropFirst()) {
            let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
            var done = 0.0
            while length - done > left {
                done += left
                let part = done / length
                let point = Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
                if index % 2 == 0 { dashes.append(current + [point]) }
                current = [point]
                index += 1
                left = pattern[index % pattern.count]
            }
            left -= length - done
            current.append(to)
        }
        if index % 2 == 0, current.count > 1 { dashes.append(current) }
        return dashes
    }
}
