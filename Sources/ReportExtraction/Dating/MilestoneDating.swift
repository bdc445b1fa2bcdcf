internal import Foundation
import ReportLexicon
import ReportModel

/// Bounds from counts whose growth the topic's chronicle has: `more than three million people have fled`.
struct MilestoneDating {
    let context: DatingContext

    func constraints() -> [DatingConstraint] {
        let milestones = context.lexicon.milestones
        let mentions = MentionIndex(tokenCount: context.document.tokens.count)
        var found: [DatingConstraint] = []
        for sentence in context.document.sentences where sentence.kind != .boilerplate {
            milestones.patterns.forEachMatch(
                in: context.document.tokens, range: sentence.tokens, mentions: mentions
            ) { match in
                let entry = milestones.counted[match.pattern]
                let slot = milestones.patterns[match.pattern].capture("n")
                guard let start = slot.flatMap({ match.capture($0) })?.lowerBound,
                    let numeral = numeral(at: start, in: sentence), let days = days(of: numeral, in: entry)
                else { return }
                found.append(
                    DatingConstraint(
                        tokens: match.tokens, rule: RuleID("milestones", entry.name), days: days,
                        explanation: "the days on which \(entry.label) stood there"))
            }
        }
        return found
    }

    private func numeral(at start: Int, in sentence: LexedSentence) -> Numeral? {
        NumberText.withView(of: context.document, context.lexicon) { view in
            var view = view
            view.limits = sentence.tokens
            return NumeralParser(view: view).numeral(at: start, hasCurrency: false)
        }
    }

    /// From when the count may have been rounded up to the number, until the next number of its roundness was known.
    private func days(of numeral: Numeral, in entry: MilestoneLexicon.Entry) -> DaySet? {
        guard numeral.form == .cardinal, numeral.low == numeral.high else { return nil }
        let count = (numeral.low as NSDecimalNumber).intValue
        let roundness = Self.roundness(of: count)
        guard count <= entry.steps.last?.count ?? 0, let from = day(on: count - roundness / 2, in: entry) else {
            return nil
        }
        let next = count + max(roundness, count / 20)
        return DaySet(from: from, to: day(on: next, in: entry)?.adding(days: entry.lag))
    }

    /// The place of the last digit that is not zero: 100,000 of 2,500,000.
    private static func roundness(of count: Int) -> Int {
        var place = 1
        while count > 0, count / place % 10 == 0 { place *= 10 }
        return place
    }

    /// The day on which the count passed a number, with as many each day between two known ones.
    private func day(on count: Int, in entry: MilestoneLexicon.Entry) -> CivilDate? {
        for (low, high) in zip(entry.steps, entry.steps.dropFirst()) where count > low.count && count <= high.count {
            let days = high.day.dayNumber - low.day.dayNumber
            return low.day.adding(days: days * (count - low.count) / (high.count - low.count))
        }
        return nil
    }
}
