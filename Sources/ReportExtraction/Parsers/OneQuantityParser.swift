internal import Foundation
import ReportLexicon
import ReportModel

/// Reads one quantity: hedge, number, unit and counted noun, or why the number is none.
struct OneQuantityParser {
    enum Outcome {
        case quantity(QuantityReading, Written)
        case ignored(Range<Int>, reason: String)
        /// Words that are no number here.
        case nothing
    }

    /// How a quantity is written, for those that come behind it.
    struct Written {
        /// Where its number, unit and hedge end.
        let end: Int
        var sense: UnitSense?
        var hasDecimalComma = false
        /// The sign of its currency is that of several.
        var isShared = false
    }

    var view: TokenView
    let document: LexedArticle
    let places: CurrencyPlaces
    /// Tokens before this belong to an earlier number.
    var floor = 0

    func outcome(at index: Int, _ earlier: EarlierQuantities) -> Outcome {
        let units = UnitParser(view: view)
        let prefix = units.before(index, floor: floor)
        let million = index > floor ? units.millions(at: index - 1) : nil
        guard let numeral = NumeralParser(view: view).numeral(at: index, hasCurrency: prefix != nil) else {
            return unread(index)
        }
        if numeral.form == .ordinal { return OrdinalParser(view: view).outcome(numeral, floor: floor) }
        let isMeant = prefix.map { units.isMeant($0.sense, numeral) } ?? false
        var draft = QuantityDraft(numeral: numeral, start: isMeant ? prefix?.start ?? index : index)
        draft.sense = isMeant ? prefix?.sense : nil
        if let million {
            draft.sense = million
            draft.start = index - 1
            draft.factor = 1_000_000
        }
        complete(&draft)
        return outcome(&draft, earlier)
    }

    private func unread(_ index: Int) -> Outcome {
        guard view.kind(index) == .digits else { return .nothing }
        let isLong = view.length(index) > 36
        return .ignored(index..<index + 1, reason: isLong ? "out-of-range" : "version")
    }

    // MARK: Unit, range and hedge

    private func complete(_ draft: inout QuantityDraft) {
        let units = UnitParser(view: view)
        var unit = draft.sense == nil ? units.behind(draft.numeral) : nil
        let range = RangeParser(view: view).range(
            from: draft.numeral, unit: unit, start: draft.start, currency: draft.sense, floor: floor)
        if let range {
            draft.numeral = range.numeral
            draft.start = range.start
            draft.end = range.end
            unit = range.unit
        }
        if let unit, draft.sense == nil {
            draft.sense = unit.sense
            draft.end = unit.end
            draft.isAttributive = unit.isAttributive
            multiplyBehindUnit(&draft)
        } else if draft.sense?.dimension == .money {
            skipRepeatedCurrency(&draft)
        } else if draft.sense == nil, let million = units.millions(at: draft.end) {
            draft.sense = million
            draft.factor = 1_000_000
            draft.end += 1
        } else if draft.sense == nil, let share = units.share(before: draft) {
            (draft.sense, draft.start) = (share.sense, share.start)
        }
        MoneyParser(view: view).addSmallCoins(to: &draft)
        MeasureParser(view: view).addSmallerUnits(to: &draft)
        addHedges(to: &draft)
    }

    /// `75 USD million`.
    private func multiplyBehindUnit(_ draft: inout QuantityDraft) {
        let word = view.number(draft.end)
        guard draft.sense?.dimension == .money, word.kind == .scale, !draft.numeral.hasScale else { return }
        draft.factor *= word.value
        draft.end += 1
    }

    /// `$1.6 trillion dollars`.
    private func skipRepeatedCurrency(_ draft: inout QuantityDraft) {
        let behind = UnitParser(view: view).behind(draft.numeral)
        if let behind, behind.sense.dimension == .money, behind.end == draft.end + 1,
            view.info(draft.end).noun != 0
        {
            draft.end = behind.end
        }
    }

    private func addHedges(to draft: inout QuantityDraft) {
        let hedges = HedgeParser(view: view)
        let before = hedges.before(draft.start, floor: floor)
        draft.hedgeStart = before.start
        draft.bound = before.bound
        draft.isIncrement = before.isIncrement
        while let behind = hedges.behind(draft.end) {
            draft.isIncrement = draft.isIncrement || behind.bound == .another
            draft.bound = HedgeParser.stronger(behind.bound, than: draft.bound)
            draft.end = behind.end
        }
    }

    /// `600 farmers or so`.
    private func addHedgeBehindNoun(to draft: inout QuantityDraft) {
        guard let noun = draft.noun, noun.head != nil, let behind = HedgeParser(view: view).behind(noun.end),
            behind.bound == .about || behind.bound == .atLeast || behind.bound == .upTo
        else { return }
        draft.bound = HedgeParser.stronger(behind.bound, than: draft.bound)
        draft.noun?.end = behind.end
    }

    // MARK: Noun and result

    private func outcome(_ draft: inout QuantityDraft, _ earlier: EarlierQuantities) -> Outcome {
        let nouns = CountedNounParser(view: view)
        if draft.sense == nil || draft.sense?.dimension == .share || draft.isAttributive {
            let isPart = draft.sense?.dimension == .share || draft.numeral.form == .fraction
            draft.noun = nouns.noun(
                at: draft.end, isOne: draft.isAttributive || draft.numeral.whole == 1,
                isWhole: isPart && view.particle(draft.end) == .of)
        } else if draft.sense?.dimension != .money, draft.sense?.dimension != .time, view.particle(draft.end) == .of {
            draft.noun = nouns.noun(at: draft.end, isOne: true)
        }
        addHedgeBehindNoun(to: &draft)
        addListLabel(to: &draft)
        if isConjunction(draft) { return .nothing }
        if isPronoun(draft) { return .ignored(draft.numeral.tokens, reason: "pronoun") }
        if isYear(draft) { return .ignored(draft.numeral.tokens, reason: "year") }
        if isName(draft) { return .ignored(draft.numeral.tokens, reason: "part-of-name") }
        let isShared = draft.sense?.form == .shared
        if isShared { draft.sense = draft.sense.map { places.sense(of: $0, in: document, view.limits) } }
        if draft.sense == nil { draft.sense = MoneyParser(view: view).implied(draft, document, earlier) }
        guard let reading = QuantityBuilder(view: view).reading(of: draft, earlier) else {
            return .ignored(draft.numeral.tokens, reason: "out-of-range")
        }
        let written = Written(
            end: draft.end, sense: draft.sense, hasDecimalComma: draft.numeral.hasDecimalComma, isShared: isShared)
        return .quantity(reading, written)
    }

    /// `tanks - 1220 (+2)`: the noun stands before.
    private func addListLabel(to draft: inout QuantityDraft) {
        // What begins the next line is no noun of this entry.
        let endsLine = view.limits.contains(draft.end) && view.token(draft.end).flags.contains(.lineBefore)
        guard draft.sense == nil, draft.numeral.whole != nil, draft.noun?.head == nil || endsLine,
            draft.numeral.tokens.allSatisfy({ view.kind($0) == .digits }),
            let label = ListLabelParser(view: view).label(from: draft.hedgeStart, to: draft.end),
            let noun = CountedNounParser(view: view).noun(named: label.tokens, end: draft.end)
        else { return }
        draft.noun = noun
        draft.isEntry = true
        draft.isIncrement = draft.isIncrement || label.isIncrement
        if !label.isIncrement { draft.hedgeStart = label.tokens.lowerBound }
        if label.isNegative { draft.numeral.negate() }
    }

    /// `both` before anything but a plural (`both Kyiv and Lviv`).
    private func isConjunction(_ draft: QuantityDraft) -> Bool {
        draft.numeral.rule == "both" && draft.noun?.isPlural != true
    }

    /// `nobody` where nothing tells what persons are counted by.
    private func isPronoun(_ draft: QuantityDraft) -> Bool {
        draft.numeral.rule == "nobody" && draft.noun?.unit != .person
    }

    /// Four digits without unit, hedge or plural noun that can be a year.
    private func isYear(_ draft: QuantityDraft) -> Bool {
        guard draft.numeral.isPlainDigits, view.length(draft.numeral.tokens.lowerBound) == 4, draft.sense == nil,
            draft.noun?.isPlural != true, let year = draft.numeral.whole, (1800...2100).contains(year)
        else { return false }
        return draft.bound == nil || isDated(draft)
    }

    /// `since at least 2014`, `back to about 1950`.
    private func isDated(_ draft: QuantityDraft) -> Bool {
        guard draft.noun?.head == nil else { return false }
        return switch view.particle(draft.hedgeStart - 1) {
        case .dating, .to, .in, .from: true
        default: false
        }
    }

    /// `Nord Stream 2`: a small number right behind a name, with no noun of its own.
    private func isName(_ draft: QuantityDraft) -> Bool {
        let before = draft.hedgeStart - 1
        guard draft.numeral.isPlainDigits, draft.sense == nil, draft.bound == nil, draft.noun?.isPlural != true,
            let number = draft.numeral.whole, number < 100, before > view.limits.lowerBound,
            view.kind(before) == .word, view.token(before).flags.contains(.capital), draft.noun?.unit != .person
        else { return false }
        let info = view.info(before)
        let isLonger = view.kind(before - 1) == .word && view.token(before - 1).flags.contains(.capital)
        return (info.verb == 0 || isLonger) && !info.classes.intersects(view.nouns.boundaries)
    }
}
