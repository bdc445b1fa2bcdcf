import Testing

@testable import ReportCanvas

@Suite struct PaletteTests {
    @Test func upTo256ColoursAreExact() {
        let colors = (0..<256).map { UInt32($0 * 0x01_01_01) }
        let palette = Palette(colors, counts: Array(repeating: 1, count: 256))
        #expect(palette.colors == colors)
        #expect(palette.places.map { palette.colors[Int($0)] } == colors)
    }

    @Test func beyondThatFrequentOnesAreExactAndOthersNear() {
        let colors = (UInt32(0)..<1000).map { (number: UInt32) -> UInt32 in (number / 4) << 16 | (number % 4) * 3 }
        let counts = colors.indices.map { $0 < 100 ? 1000 : 1 }
        let palette = Palette(colors, counts: counts)
        #expect(palette.colors.count == 256)
        for (index, color) in colors.enumerated() {
            let nearest = palette.colors[Int(palette.places[index])]
            let red = abs(Int(color >> 16) - Int(nearest >> 16))
            let blue = abs(Int(color & 255) - Int(nearest & 255))
            #expect(red + blue <= (index < 100 ? 0 : 16))
        }
    }
}
