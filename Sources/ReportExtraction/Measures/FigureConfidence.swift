import ReportModel

/// How sure a figure's number, unit, measure and statistic are, taken together.
///
/// Each value is the share that was right among annotated figures that nobody had seen when the rules were written, in
/// steps of 0.05, with those of articles whose errors had been read where the unseen ones are few.
enum FigureConfidence {
    /// The least score of a trigger with a role of its own.
    private static let firmScore = 8

    static func value(triggerScore: Int) -> Double { triggerScore >= firmScore ? 0.65 : 0.6 }

    /// Of a bare number that takes its measure from the figure before it.
    static let ofLeaningNumber = 0.55

    /// Of a figure that no trigger took, by what is counted and how.
    static func value(uncatalogued unit: UnitCode, statistic: Statistic) -> Double {
        if unit.isCurrency { return statistic == .flow || statistic == .rate ? 0.55 : 0.25 }
        if unit == .none { return 0.25 }
        return switch statistic {
        case .share: 0.9
        case .duration: 0.75
        case .size: 0.7
        case .rate: 0.6
        case .cumulative: 0.55
        case .flow: 0.45
        case .stock: 0.4
        }
    }
}
