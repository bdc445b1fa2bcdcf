import ReportLexicon
import ReportModel

/// Finds the time unit of a rate: `a day`, `per month`, `each week`.
struct RateParser {
    let view: TokenView

    /// The unit of time that a rate at `index` names.
    func rate(at index: Int) -> UnitCode? {
        guard view.particle(index) == .rate || view.number(index).kind == .article,
            let found = view.unitBehind(at: index + 1), found.payload.dimension == .time
        else { return nil }
        return found.payload.code
    }
}
