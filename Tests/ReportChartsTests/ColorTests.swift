import Testing

@testable import ReportCharts

@Suite struct ColorTests {
    @Test func contrastIsThatOfWCAG() {
        #expect(abs(Color(0x000000).contrast(with: Color(0xFFFFFF)) - 21) < 0.001)
        #expect(abs(Color(0x777777).contrast(with: Color(0xFFFFFF)) - 4.478) < 0.001)
    }

    @Test(arguments: [Tint.sideA, .sideB, .neutral, .series(0), .series(1), .series(2), .series(3), .series(4)])
    func textInEveryTintCanBeRead(tint: Tint) {
        #expect(Theme.light.textColor(tint).contrast(with: Theme.light.surface) >= 4.5)
    }

    @Test func whatCanBeReadIsNotChanged() {
        #expect(Theme.light.textColor(.sideA) == Theme.light.sideA)
        #expect(Theme.light.textColor(.sideB) != Theme.light.sideB)
    }
}
