internal import Foundation
internal import ReportCharts

/// The area of a line with a width, in device pixels: a quad for each piece, a slice of a disc on the outer side of each
/// joint and half a disc at each end.
///
/// All parts have one orientation and none covers an edge of another, so that their coverage adds up without seams.
struct StrokeOutline {
    private let radius: Double
    private let roundCaps: Bool

    init(width: Double, roundCaps: Bool) {
        radius = max(width, 1) / 2
        self.roundCaps = roundCaps
    }

    func contours(of line: [Point]) -> [[Point]] {
        let pieces = zip(line, line.dropFirst()).filter { hypot($1.x - $0.x, $1.y - $0.y) > 1e-6 }
        let angles = pieces.map { atan2($1.y - $0.y, $1.x - $0.x) }
        var contours = zip(pieces, angles).map { quad(from: $0.0, to: $0.1, angle: $1) }
        for (index, angle) in angles.enumerated().dropFirst() {
            contours.append(joint(at: pieces[index].0, from: angles[index - 1], to: angle))
        }
        if roundCaps, let first = pieces.first, let last = pieces.last {
            contours.append(slice(at: first.0, from: angles[0] + .pi / 2, by: .pi))
            contours.append(slice(at: last.1, from: angles[angles.count - 1] - .pi / 2, by: .pi))
        }
        return contours
    }

    private func quad(from: Point, to: Point, angle: Double) -> [Point] {
        let (nx, ny) = (sin(angle) * radius, -cos(angle) * radius)
        return [
            Point(from.x + nx, from.y + ny), Point(to.x + nx, to.y + ny), Point(to.x - nx, to.y - ny),
            Point(from.x - nx, from.y - ny),
        ]
    }

    private func joint(at point: Point, from: Double, to: Double) -> [Point] {
        let turn = remainder(to - from, 2 * .pi)
        return turn > 0
            ? slice(at: point, from: from - .pi / 2, by: turn) : slice(at: point, from: to + .pi / 2, by: -turn)
    }

    private func slice(at center: Point, from angle: Double, by turn: Double) -> [Point] {
        let steps = max(1, Int((turn * max(radius, 1).squareRoot() * 2).rounded(.up)))
        let arc = (0...steps).map { step in
            let place = angle + turn * Double(step) / Double(steps)
            return Point(center.x + radius * cos(place), center.y + radius * sin(place))
        }
        return [center] + arc
    }

    /// The dashes of a line, the first beginning at its start; the whole line for an empty pattern.
    static func dashed(_ line: [Point], _ pattern: [Double]) -> [[Point]] {
        guard let first = line.first, !pattern.isEmpty, pattern.allSatisfy({ $0 > 0 }) else { return [line] }
        var (dashes, current, index, left) = ([[Point]](), [first], 0, pattern[0])
        for (from, to) in zip(line, line.dropFirst()) {
            let length = hypot(to.x - from.x, to.y - from.y)
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
