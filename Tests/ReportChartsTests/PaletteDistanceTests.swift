import ReportCharts
import Testing

@Suite struct PaletteDistanceTests {
    /// Colours nearer than this cannot be told apart by name.
    private static let least: [(vision: ColorVision, sides: Double, series: Double)] = [
        (.normal, 12, 19), (.protan, 10, 17), (.deutan, 13, 15), (.tritan, 8.5, 16), (.grey, 7.9, 9.5),
    ]

    @Test(arguments: [ChartLook.light, .dark])
    func coloursStayApartForEveryViewerAndInGrey(look: ChartLook) {
        let theme = look.theme
        for (vision, sides, series) in Self.least {
            let own = vision.leastDistance(in: [theme.sideA, theme.sideB, theme.neutral])
            #expect(own >= sides, "\(look), \(vision): the sides are \(own) apart")
            let lines = vision.leastDistance(in: theme.series)
            #expect(lines >= series, "\(look), \(vision): the series are \(lines) apart")
        }
    }

    @Test(arguments: [ChartLook.light, .dark, .grey])
    func marksStandOutFromThePage(look: ChartLook) {
        let theme = look.theme
        for color in [theme.sideA, theme.sideB, theme.neutral] + (look == .grey ? [] : theme.series) {
            #expect(color.contrast(with: theme.surface) >= (look == .grey ? 2.5 : 3))
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
