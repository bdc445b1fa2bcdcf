import ReportLexicon
import ReportModel

/// Finds the time unit of a rate: `a day`, `per month`, `each week`.
struct RateParser {
    let view: TokenView

    /// The unit of time that a rate at `index` names.
    func rate(at index: Int) -> UnitCode? {
        guard ["a", "an", "per", "each", "every"].contains(view.vocabulary.spelling(of: view.word(index))) else {
            return nil
        }
        let found = view.lexicon.units.behind.match(at: index + 1, limit: view.limits.upperBound, in: view.tokens)
        guard let found, found.payload.dimension == .time else { return nil }
        return found.payload.code
    }
}
