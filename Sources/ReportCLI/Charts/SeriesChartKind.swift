internal import ReportModel

/// How the series of a measure can be drawn; users and `charts.json5` name them so.
enum SeriesChartKind: String, Hashable, Sendable, Decodable, CaseIterable {
    case figure, line, multiples, ranked, bars, claims

    /// By the statistic and the number of figures and of those who count.
    init(for series: [Series], dated: (Series) -> [SeriesPoint]) {
        let counts = series.map { dated($0).count }
        let all = series.reduce(0) { $0 + $1.points.count }
        let most = counts.max() ?? 0
        self =
            if all == 1 {
                .figure
            } else if series.first?.key.statistic == .share {
                .ranked
            } else if most < 2 {
                series.count > 1 ? .claims : .ranked
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
        }
    }

    var needsDates: Bool { self == .line || self == .multiples }
}
