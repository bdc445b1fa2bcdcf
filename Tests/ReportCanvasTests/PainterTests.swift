import Testing

@testable import ReportCanvas
@testable import ReportCharts

@Suite struct PainterTests {
    /// The pixels of a row of an image 100 by 20, after drawing at double scale.
    private func row(_ y: Int, background: Color?, _ draw: (Painter) -> Void) throws -> [UInt32] {
        let image = try PixelImage(width: 100, height: 20)
        image.clear(background)
        let glyphs = GlyphCache(try ChartResources.typeface())
        draw(Painter(image, rasterizer: CoverageRasterizer(width: 100, height: 20), scale: 2, glyphs: glyphs))
        return (0..<100).map { image.row(y)[$0] }
    }

    @Test func rulesFallOnWholePixels() throws {
        let row = try row(5, background: Color(0xFFFFFF)) { painter in
            painter.fill(Rect(left: 10.1, top: 0, right: 11.1, bottom: 10), Paint(Color(0x123456)))
        }
        #expect(row.enumerated().filter { $0.element != 0xFFFFFF }.map(\.offset) == [20, 21])
        #expect(row[20] == 0x123456)
    }

    @Test func aFadeGrowsFromLeftToRight() throws {
        let fade = Paint(Color(0x000000), fade: [.init(x: 5, strength: 0), .init(x: 45, strength: 1)])
        let row = try row(10, background: Color(0xFFFFFF)) { painter in
            painter.stroke([Point(5, 5), Point(45, 5)], Scene.Stroke(fade, width: 6, roundCaps: false))
        }
        let greys = row[10..<90].map { Int($0 & 255) }
        #expect(greys == greys.sorted(by: >))
        #expect(greys[0] > 245 && abs(greys[40] - 128) < 8 && greys[79] < 8)
    }

    /// What keeps a dot apart from a line is a gap, not a white ring.
    @Test func theEdgeOfADotIsTransparentOnATransparentPage() throws {
        let row = try row(10, background: nil) { painter in
            painter.fill(Rect(left: 0, top: 0, right: 50, bottom: 10), Paint(Color(0x0000FF)))
            painter.draw(
                Scene.Dot(
                    center: Point(25, 5), radius: 3, symbol: .disc, color: Color(0xFF0000), isEdged: true))
        }
        #expect(row[50] == 0xFF0000)
        #expect(row[20] == 0x0000FF)
        #expect(row[42] >> 24 == 127)
    }

    @Test func aTransparentPageKeepsTheColourOfItsMarks() throws {
        let row = try row(10, background: nil) { painter in
            painter.fill(Rect(left: 0, top: 0, right: 10, bottom: 10), Paint(Color(0xFF0000).with(opacity: 0.5)))
        }
        #expect(row[5] & 0xFFFFFF == 0xFF0000)
        #expect(abs(Int(row[5] >> 24) - 63) <= 1)
        #expect(row[50] >> 24 == 127)
    }
}
