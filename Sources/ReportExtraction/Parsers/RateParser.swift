import ReportLexicon
import ReportModel

/// Finds what a rate is counted by: `a day`, `per month`, `each week`, `per kilogram`, `a barrel` behind money.
struct RateParser {
    let view: TokenView

    /// The unit that a rate at `index` names.
    /// - Parameter isMoney: prices are told by the article alone too (`$5 a gallon`).
    func rate(at index: Int, isMoney: Bool) -> UnitCode? {
        let isArticle = view.number(index).kind == .article
        guard isArticle || view.particle(index) == .rate, let unit = view.unitBehind(at: index + 1)?.payload else {
            return nil
        }
        switch unit.dimension {
        case .time: return unit.code
        case .length, .area, .mass, .volume, .energy: return isArticle && !isMoney ? nil : unit.code
        default: return nil
        }
    }
}
