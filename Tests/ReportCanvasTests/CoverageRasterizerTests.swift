import Foundation
import ReportCharts
import Testing

@testable import ReportCanvas

@Suite struct CoverageRasterizerTests {
    /// The covered area in pixels.
    private func area(_ contours: [[Point]], width: Int = 200, height: Int = 100) -> Double {
        let rasterizer = CoverageRasterizer(width: width, height: height)
        for contour in contours { rasterizer.add(contour) }
        var sum = 0
        rasterizer.sweep { _, pixels, level in sum += pixels.count * level }
        return Double(sum) / Double(CoverageRasterizer.levels)
    }

    private func square(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> [Point] {
        [Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)]
    }

    @Test func areasAreExact() {
        #expect(area([square(10.5, 10.5, 20.5, 20.5)]) == 100)
        #expect(abs(area([[Point(10, 10), Point(110, 10), Point(10, 60)]]) - 2500) < 5)
        let disc = DotOutline.contour(of: .disc, at: Point(100, 50), radius: 30)
        #expect(abs(area([disc]) - .pi * 900) < 15)
    }

    @Test func aContourTheOtherWayRoundIsAHole() {
        let outer = square(10, 10, 50, 50)
        #expect(area([outer, square(20, 20, 40, 40).reversed()]) == 1200)
        #expect(area([outer, square(20, 20, 40, 40)]) == 1600)
    }

    @Test func whatLiesOutsideIsCutOff() {
        #expect(area([square(-50, -50, 500, 500)]) == 20_000)
        #expect(area([square(-50, 10, -10, 20)]) == 0)
        #expect(area([square(250, 10, 300, 20)]) == 0)
    }

    @Test func sweepingForgets() {
        let rasterizer = CoverageRasterizer(width: 50, height: 50)
        rasterizer.add(square(1, 1, 40, 40))
        rasterizer.sweep { _, _, _ in }
        var runs = 0
        rasterizer.sweep { _, _, _ in runs += 1 }
        #expect(runs == 0)
    }

    @Test func strokesHaveTheirWidthAndNoSeams() {
        let straight = StrokeOutline(width: 8, roundCaps: false).contours(of: [Point(10, 50), Point(110, 50)])
        #expect(area(straight) == 800)
        let round = StrokeOutline(width: 8, roundCaps: true).contours(of: [Point(10, 50), Point(110, 50)])
        #expect(abs(area(round) - 800 - .pi * 16) < 2)
        let bent = StrokeOutline(width: 8, roundCaps: false).contours(of: [Point(10, 10), Point(60, 10), Point(60, 60)])
        #expect(abs(area(bent) - 800 - .pi * 4 + 16 - 16) < 18)
    }

    @Test func dashesCoverTheirShare() {
        let dashes = StrokeOutline.dashed([Point(0, 0), Point(100, 0)], [5, 5])
        #expect(dashes.count == 10)
        #expect(dashes.first == [Point(0, 0), Point(5, 0)])
    }
}
