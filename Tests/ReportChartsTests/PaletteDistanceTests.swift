import ReportCharts
import Testing

@Suite struct PaletteDistanceTests {
    /// Colours nearer than this cannot be told apart by name; in grey, shapes and labels help.
    private static let least: [(vision: ColorVision, sides: Double, series: Double)] = [
        (.normal, 8, 8), (.protan, 8, 8), (.deutan, 8, 8), (.tritan, 8, 8), (.grey, 5, 0),
    ]

    @Test(arguments: [ChartLook.light, .dark])
    func coloursStayApartForEveryViewer(look: ChartLook) {
        let theme = look.theme
        // Nobody prints a dark page without colour.
        for (vision, sides, series) in Self.least where vision != .grey || look == .light {
            let own = vision.leastDistance(in: [theme.sideA, theme.sideB, theme.neutral])
            #expect(own >= sides, "\(look), \(vision): the sides are \(own) apart")
            let lines = vision.leastDistance(in: theme.series)
            #expect(lines >= series, "\(look), \(vision): the series are \(lines) apart")
        }
    }

    @Test func greysAreFarApart() {
        let theme = Theme.grey
        #expect(ColorVision.grey.leastDistance(in: [theme.sideA, theme.sideB, theme.neutral]) >= 18)
        #expect(ColorVision.grey.leastDistance(in: theme.series) >= 8)
    }

    @Test(arguments: ChartLook.allCases)
    func textOfEveryTintCanBeRead(look: ChartLook) {
        let theme = look.theme
        for color in [theme.ink, theme.secondary, theme.muted] {
            #expect(color.contrast(with: theme.surface) >= 4.5)
        }
    }

    @Test func simulationLeavesGreyGrey() {
        for vision in ColorVision.allCases {
            #expect(vision.distance(Color(0x808080), vision.seen(Color(0x808080))) < 1)
        }
    }
}
