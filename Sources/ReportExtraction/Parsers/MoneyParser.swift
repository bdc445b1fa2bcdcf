internal import Foundation
import ReportLexicon
import ReportModel

/// Reads small coins behind a sum, and finds the currency of sums that do not say theirs.
struct MoneyParser {
    let view: TokenView

    /// `3 dollars 50 cents`, `thirteen dollars and forty-five cents`, `15 dollars 50`.
    func addSmallCoins(to draft: inout QuantityDraft) {
        guard let sense = draft.sense, sense.dimension == .money, !sense.isPart, !draft.numeral.hasScale,
            !draft.numeral.isInterval, draft.numeral.low.isWhole, draft.factor == 1
        else { return }
        var next = draft.end
        if view.particle(next) == .and { next += 1 }
        guard let coins = NumeralParser(view: view).numeral(at: next, hasCurrency: false), coins.form == .cardinal,
            coins.low > 0, coins.low < 100, coins.low.isWhole, !coins.hasScale,
            let (factor, end) = coin(coins, of: sense.code)
        else { return }
        var value = draft.numeral.low + coins.low * factor
        draft.end = end
        if let rest = tenth(of: factor, at: end) {
            value += rest
            draft.end = end + 1
        }
        draft.numeral.low = value
        draft.numeral.high = value
    }

    /// `five mao five`: a bare number behind tenths counts hundredths.
    private func tenth(of factor: Decimal, at index: Int) -> Decimal? {
        let word = view.number(index)
        guard factor.shifted(by: 1) == 1, word.kind == .ones, (1...9).contains(word.value), isLast(index + 1) else {
            return nil
        }
        return Decimal(word.value).shifted(by: -2)
    }

    private func isLast(_ index: Int) -> Bool {
        switch view.kind(index) {
        case nil, .stop?, .comma?: true
        default: false
        }
    }

    /// What one coin is worth, and where it ends; a bare number of two digits at the end of a clause counts
    /// hundredths.
    private func coin(_ coins: Numeral, of code: UnitCode) -> (Decimal, Int)? {
        let end = coins.tokens.upperBound
        let unit = view.unitBehind(at: end) { sense, _ in
            sense.form != .weak || sense.code == code
        }
        if let unit {
            guard unit.payload.dimension == .money, let factor = unit.payload.factor, factor < 1 else { return nil }
            return (factor, unit.end)
        }
        let next = HedgeParser(view: view).behind(end)?.end ?? end
        guard coins.low >= 10, isLast(next) else { return nil }
        return (Decimal(1).shifted(by: -2), end)
    }

    /// The currency that the text leaves out: that of a sum just before with which this one is compared
    /// (`to 16.9 billion` behind `$16.2 billion`), or `XXX` where the words around tell that it is money.
    func implied(_ draft: QuantityDraft, _ document: LexedArticle, _ earlier: EarlierQuantities) -> UnitSense? {
        guard draft.noun?.head == nil || isMoneyOnly(draft), draft.numeral.form != .fraction else { return nil }
        if draft.numeral.hasScale, isCompared(draft), let code = recentCurrency(draft, document, earlier) {
            return UnitSense(code: code, dimension: .money, factor: 1, form: .name)
        }
        guard draft.numeral.hasScale, isSpent(draft) || isInAccount(draft) else { return nil }
        return UnitSense(code: .unknownCurrency, dimension: .money, factor: 1, form: .name)
    }

    private func isMoneyOnly(_ draft: QuantityDraft) -> Bool {
        draft.noun?.head.map { view.has($0, view.nouns.moneyNoun) } ?? false
    }

    /// A verb of sums (`amounts to`, `rose from`) shortly before.
    private func isCompared(_ draft: QuantityDraft) -> Bool {
        let first = max(view.limits.lowerBound, draft.hedgeStart - 3)
        return (first..<max(first, draft.hedgeStart)).contains { view.has($0, view.nouns.moneyLink) }
    }

    private func recentCurrency(
        _ draft: QuantityDraft, _ document: LexedArticle, _ earlier: EarlierQuantities
    ) -> UnitCode? {
        guard let last = earlier.money else { return nil }
        let here = document.sentence(of: draft.start).index
        return here - document.sentence(of: last.tokens.lowerBound).index <= 1 ? last.unit : nil
    }

    /// `worth 3 million`, `paid 3 million`.
    private func isSpent(_ draft: QuantityDraft) -> Bool {
        let before = draft.hedgeStart - 1
        return view.has(before, view.nouns.moneyVerb)
            || view.particle(before) == .worth
    }

    /// `17 million in his account`.
    private func isInAccount(_ draft: QuantityDraft) -> Bool {
        switch view.particle(draft.end) {
        case .in, .from, .into, .of: break
        default: return false
        }
        return (draft.end + 1..<draft.end + 5).contains { view.has($0, view.nouns.moneyNoun) }
    }
}
