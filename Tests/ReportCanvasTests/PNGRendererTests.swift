import Foundation
import ReportCharts
import Testing

@testable import ReportCanvas

@Suite struct PNGRendererTests {
    private func png(_ size: ChartSize = .wide) throws -> [UInt8] {
        let scene = try ChartResources.scene(size: size)
        return try PNGRenderer(ChartResources.typeface())
            .png(scene, title: "Title’s", description: "What it shows", source: "")
    }

    /// The chunks by their order, each with its content; nil where a checksum is wrong.
    private func chunks(_ png: [UInt8]) -> [(type: String, content: [UInt8])] {
        func number(_ place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        var (place, chunks) = (8, [(type: String, content: [UInt8])]())
        while place + 12 <= png.count {
            let end = place + 8 + number(place)
            let type = String(decoding: png[place + 4..<place + 8], as: UTF8.self)
            let sum = png[place + 4..<end].reduce(UInt32.max) { sum, byte in
                (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
            }
            #expect(Int(~sum) == number(end), "the checksum of \(type)")
            chunks.append((type, Array(png[place + 8..<end])))
            place = end + 4
        }
        return chunks
    }

    @Test func theFileHasSizePaletteAndTexts() throws {
        let chunks = chunks(try png())
        #expect(chunks.map(\.type).filter { $0 != "IDAT" } == ["IHDR", "iTXt", "iTXt", "PLTE", "pHYs", "IEND"])
        #expect(Array(chunks[0].content.prefix(4)) == [0, 0, 7, 128])
        #expect(Array(chunks[0].content[8..<10]) == [8, 3])
        #expect(chunks.first { $0.type == "pHYs" }?.content == [0, 0, 47, 173, 0, 0, 47, 173, 1])
        #expect(chunks[1].content == Array("Title\0\0\0\0\0Title’s".utf8))
    }

    @Test func paperIsPureWhite() throws {
        let palette = try #require(chunks(try png()).first { $0.type == "PLTE" }).content
        let colors = stride(from: 0, to: palette.count, by: 3).map { Array(palette[$0..<$0 + 3]) }
        #expect(colors.contains([255, 255, 255]))
        #expect(colors.count <= 256)
    }

    @Test(arguments: ChartFormat.allCases, ChartLook.allCases)
    func theSameSceneGivesTheSameBytesOnTwoThreads(format: ChartFormat, look: ChartLook) async throws {
        @Sendable func draw() throws -> [UInt8] {
            let scene = try ChartResources.scene(size: format.size.scaled(by: 0.5), look: look)
            return try PNGRenderer(ChartResources.typeface()).png(scene, title: "", description: "", source: "")
        }
        let first = try draw()
        async let second = Task.detached { try draw() }.value
        async let third = Task.detached { try draw() }.value
        #expect(try await second == first)
        #expect(try await third == first)
    }

    @Test func gdWithoutMemoryIsAnErrorWithTheWayOut() {
        let side = 1 << 20
        #expect(throws: CanvasError.outOfMemory(width: side, height: side)) {
            try PixelImage(width: side, height: side)
        }
        for error in [CanvasError.outOfMemory(width: 3, height: 4), .tooLarge(width: 3, height: 4), .encoding] {
            #expect(error.description.contains("memory") || error.description.contains("smaller"))
        }
    }

    @Test func whatNobodyCanUseIsRefusedWithTheWayOut() throws {
        let size = ChartSize(width: 800, height: 450, scale: 30)
        let scene = try ChartResources.scene(size: size)
        let error = #expect(throws: CanvasError.self) {
            try PNGRenderer(ChartResources.typeface()).png(scene, title: "", description: "", source: "")
        }
        #expect(error?.description.contains("use a smaller scale") == true)
    }

    @Test func aUsedRendererDrawsLikeANewOne() throws {
        let renderer = PNGRenderer(try ChartResources.typeface())
        let (wide, square) = (try ChartResources.scene(size: .wide), try ChartResources.scene(size: .square))
        let first = try renderer.png(wide, title: "", description: "", source: "")
        _ = try renderer.png(square, title: "", description: "", source: "")
        #expect(try renderer.png(wide, title: "", description: "", source: "") == first)
    }
}
