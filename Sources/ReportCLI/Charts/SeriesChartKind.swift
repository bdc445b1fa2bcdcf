internal import ReportModel

/// How the series of a measure can be drawn; users and the topic's `charts.json5` name them so.
enum SeriesChartKind: String, Hashable, Sendable, Decodable, CaseIterable {
    /// `points` are single figures over time that nothing connects.
    case figure, line, multiples, points, ranked, bars, claims

    /// So few single figures are rows rather than points over time.
    private static let fewFigures = 4
    /// Several series of fewer figures would be many short strokes.
    private static let shortestLine = 4

    /// By the statistic and the number of figures and of those who count.
    init(for series: [Series], dated: (Series) -> [SeriesPoint]) {
        let counts = series.map { dated($0).count }
        let longest = counts.max() ?? 0
        let all = series.reduce(0) { $0 + $1.points.count }
        let isScattered = series.first?.key.statistic == .flow || (series.count > 1 && longest < Self.shortestLine)
        self =
            if all == 1 {
                .figure
            } else if series.first?.key.statistic == .share {
                .ranked
            } else if isScattered, counts.reduce(0, +) > Self.fewFigures {
                .points
            } else if longest < 2 || isScattered {
                series.count > 1 && series.first?.key.statistic != .flow ? .claims : .ranked
            } else {
                counts.count { $0 > 1 } > Self.line.mostSeries ? .multiples : .line
            }
    }

    /// More would not be told apart.
    var mostSeries: Int {
        switch self {
        case .figure: 1
        case .line, .claims: 5
        case .multiples: 12
        case .ranked, .bars: 14
        case .points: .max
        }
    }

    /// More would not be read; the largest are kept.
    static let mostRows = 14

    /// Dated figures without which a series is no line.
    var leastDated: Int {
        switch self {
        case .line, .multiples: 2
        case .points: 1
        case .figure, .ranked, .bars, .claims: 0
        }
    }
}
