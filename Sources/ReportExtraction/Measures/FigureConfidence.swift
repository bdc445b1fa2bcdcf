import ReportModel

/// How sure a figure's number, unit, measure and statistic are, taken together.
///
/// Each value lies half-way between the share that was right among the annotated figures that the rules were written
/// with (0.87 for firm triggers, 0.65 for weak ones, 0.81 for shares) and that among figures which nobody had seen
/// (0.57, 0.31, 0.94), in steps of 0.05.
enum FigureConfidence {
    /// The least score of a trigger with a role of its own.
    private static let firmScore = 8

    static func value(triggerScore: Int) -> Double { triggerScore >= firmScore ? 0.7 : 0.5 }

    /// Of a figure that no trigger took, by what is counted and how.
    static func value(uncatalogued unit: UnitCode, statistic: Statistic) -> Double {
        if unit.isCurrency || unit == .none { return 0.35 }
        return switch statistic {
        case .share: 0.85
        case .duration: 0.8
        case .size: 0.7
        case .cumulative: 0.65
        case .flow, .stock, .rate: 0.5
        }
    }
}
