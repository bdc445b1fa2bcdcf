internal import Foundation
internal import ReportCharts

/// The contours of point marks, in device pixels; all of about the same area.
enum DotOutline {
    static func contour(of symbol: Scene.Dot.Symbol, at center: Point, radius: Double) -> [Point] {
        switch symbol {
        case .disc, .ring: polygon(at: center, radius: radius, corners: max(16, Int(radius * 6)), turn: 0)
        case .diamond: polygon(at: center, radius: radius * 1.25, corners: 4, turn: 0)
        case .square: polygon(at: center, radius: radius * 1.25, corners: 4, turn: .pi / 4)
        case .bar:
            [(-1, -1), (1, -1), (1, 1), (-1, 1)].map {
                Point(center.x + $0.0 * radius * 0.2, center.y + $0.1 * radius)
            }
        }
    }

    private static func polygon(at center: Point, radius: Double, corners: Int, turn: Double) -> [Point] {
        (0..<corners).map { corner in
            let angle = turn + 2 * .pi * Double(corner) / Double(corners)
            return Point(center.x + radius * cos(angle), center.y + radius * sin(angle))
        }
    }
}
