import ReportModel

/// How sure a figure's number, unit, measure and statistic are, taken together.
///
/// Each value lies half-way between the share that was right among the annotated figures that the rules were written
/// with (0.85 for firm triggers, 0.67 for weak ones, 0.65 without any) and that among figures which nobody had seen.
enum FigureConfidence {
    /// The least score of a trigger with a role of its own.
    private static let firmScore = 8

    /// - Parameter isInherited: the verb is that of the number before.
    static func value(triggerScore: Int, isInherited: Bool) -> Double {
        let firm = triggerScore >= firmScore
        return switch (firm, isInherited) {
        case (true, false): 0.7
        case (true, true): 0.65
        case (false, false): 0.45
        case (false, true): 0.4
        }
    }

    /// Of a figure that no trigger took, by what is counted and how.
    static func value(uncatalogued unit: UnitCode, statistic: Statistic) -> Double {
        if unit.isCurrency || unit == .none { return 0.4 }
        return switch statistic {
        case .share, .size: 0.65
        case .flow, .cumulative: 0.55
        case .stock, .rate, .duration: 0.45
        }
    }
}
