import ReportLexicon
import ReportModel

/// The days that a number is about, and since when a total counts.
struct PeriodResolver {
    struct Answer {
        let period: CivilInterval?
        let asOf: CivilInterval?
        let baseline: CivilInterval?
    }

    let publication: CivilInterval?
    /// The day that a total without a baseline counts from, and before which nothing of the topic happened.
    let topicStart: CivilDate?

    /// How many days before its publication an undated piece of news is looked for.
    ///
    /// Convention: a report of a day tells what is new since a week ago at most.
    private static let newsDays = 6

    func answer(
        of quantity: Int, statistic: Statistic, in sentence: SentenceReading, before: ArraySlice<SentenceReading>
    ) -> Answer {
        let clause = sentence.clause(of: quantity)
        switch statistic {
        case .cumulative: return cumulative(quantity, sentence, clause)
        case .flow where sentence.quantities[quantity].isAddition:
            return Answer(period: cumulative(quantity, sentence, clause).asOf, asOf: nil, baseline: nil)
        case .flow, .rate:
            return Answer(period: date(quantity, sentence, clause, before) ?? news, asOf: nil, baseline: nil)
        case .stock, .share, .size:
            let dated = date(quantity, sentence, clause, [])
            let said = isPast(quantity, sentence) ? past(quantity, sentence) : current
            return Answer(period: dated ?? said, asOf: dated ?? publication, baseline: nil)
        case .duration: return duration(quantity, sentence, clause)
        }
    }

    /// A period that the text gives for it, nearest to the number: in the clause, then the sentence, then before.
    private func date(
        _ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>, _ before: ArraySlice<SentenceReading>
    ) -> CivilInterval? {
        let dated = sentence.times.filter {
            !sentence.isBaseline($0) && !sentence.isCompared($0) && Self.isDate($0)
                && isPossible($0, quantity, sentence)
        }
        let place = sentence.quantities[quantity].tokens.lowerBound
        let inClause = dated.filter { clause.overlaps($0.tokens) }
        let own = inClause.filter { !sentence.isOfSaying($0) }
        let candidates = [own, dated.filter { !sentence.isOfSaying($0) }, dated].first { !$0.isEmpty } ?? []
        if let nearest = candidates.min(by: { distance($0, place) < distance($1, place) }) {
            return nearest.days
        }
        for earlier in before.suffix(2).reversed() {
            let dated = earlier.times.last {
                !earlier.isBaseline($0) && Self.isDate($0) && $0.expression.interval?.exactDay != nil
            }
            if let dated { return dated.expression.interval }
        }
        return nil
    }

    /// What is told in the past tense lies not behind the publication.
    private func isPossible(_ time: TimeReading, _ quantity: Int, _ sentence: SentenceReading) -> Bool {
        guard let from = time.expression.interval?.earliest, let last = publication?.latest, from > last else {
            return true
        }
        guard let number = sentence.frames[quantity].governingGroup else { return true }
        return sentence.groups[number].tense != .past
    }

    private func distance(_ time: TimeReading, _ place: Int) -> Int { abs(time.tokens.lowerBound - place) }

    private static func isDate(_ time: TimeReading) -> Bool {
        time.expression.kind != .set && time.expression.interval != nil && !time.expression.value.hasSuffix("_REF")
    }

    private func cumulative(_ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>) -> Answer {
        let found = [sentence.times, sentence.anchors].map { times in
            times.filter { sentence.isBaseline($0) && $0.expression.interval != nil }
        }
        let baselines = found.first { !$0.isEmpty } ?? []
        let place = sentence.quantities[quantity].tokens.lowerBound
        let own = baselines.filter { clause.overlaps($0.tokens) }
        let nearest = (own.isEmpty ? baselines : own).min { distance($0, place) < distance($1, place) }
        let dated = nearest == nil ? date(quantity, sentence, clause, []) : nil
        if let stretch = dated.flatMap({ ownStretch($0, sentence) }) {
            return Answer(period: stretch, asOf: stretch, baseline: nil)
        }
        let since = nearest?.expression.interval ?? began.map { CivilInterval(day: $0) }
        let said = nearest.flatMap { lastDay(of: $0) ?? reportDay(before: $0, quantity, sentence) } ?? dated
        // `the swiftest exodus of this century`: what lies ahead bounds no total.
        let isAhead = said?.latest.flatMap { last in publication?.latest.map { last > $0 } } ?? false
        let asOf = isAhead ? publication : said ?? publication
        let from = since?.earliest
        let last = [asOf, publication].lazy.compactMap { $0?.latest }.first { to in from.map { $0 <= to } ?? true }
        guard let to = last else {
            return Answer(period: from.flatMap { CivilInterval(from: $0, to: nil) }, asOf: nil, baseline: since)
        }
        return Answer(period: CivilInterval(from: from, to: to), asOf: asOf, baseline: since)
    }

    /// The years of `from 2012 to 2018 it robbed 40 banks`, or what a time before the topic bounds (`By 2016 ...`).
    private func ownStretch(_ said: CivilInterval, _ sentence: SentenceReading) -> CivilInterval? {
        guard let last = said.latest else { return nil }
        if let days = said.dayCount, days > CueResolver.longestPeriod, !said.isOneDay { return said }
        // `half of the 2021 budget` is no time of its own.
        let reader = sentence.reader
        let isAdverbial = sentence.times.contains { time in
            time.days == said && reader.isA(reader.words.preposition, time.tokens.lowerBound - 1)
        }
        guard let began, last < began, isAdverbial else { return nil }
        return CivilInterval(from: nil, to: last)
    }

    /// The other end of `from 24 February to 20 May`.
    private func lastDay(of baseline: TimeReading) -> CivilInterval? {
        baseline.expression.bounded?.latest.map { CivilInterval(day: $0) }
    }

    /// The day up to which a total counts, where the text gives one before its beginning (`By May 40 had died since ...`).
    private func reportDay(before baseline: TimeReading, _ quantity: Int, _ sentence: SentenceReading) -> CivilInterval?
    {
        sentence.times.last { time in
            time.tokens.upperBound <= baseline.tokens.lowerBound && !sentence.isBaseline(time) && Self.isDate(time)
                && isPossible(time, quantity, sentence)
        }?.expression.interval
    }

    private func duration(_ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>) -> Answer {
        let baseline = sentence.times.first { sentence.isBaseline($0) && clause.overlaps($0.tokens) }?.expression
            .interval
        let dated = date(quantity, sentence, clause, [])
        let period = dated ?? baseline.flatMap { CivilInterval(from: $0.earliest, to: publication?.latest) } ?? current
        return Answer(period: period, asOf: publication, baseline: baseline)
    }

    /// Whether the verb of the number, or else every verb of the sentence, tells of the past.
    private func isPast(_ quantity: Int, _ sentence: SentenceReading) -> Bool {
        let finite = sentence.groups.filter(\.isFinite)
        guard let number = sentence.frames[quantity].governingGroup else {
            return !finite.isEmpty && finite.allSatisfy { $0.tense == .past }
        }
        let group = sentence.groups[number]
        return group.tense == .past && !group.isPerfect
    }

    /// What was so without a date: one day since the topic began, not after the publication; of late, unless the verb
    /// looks back (`had lost`).
    private func past(_ quantity: Int, _ sentence: SentenceReading) -> CivilInterval? {
        let group = sentence.frames[quantity].governingGroup.map { sentence.groups[$0] }
        let looksBack = group.map { sentence.reader.looksBack($0) } ?? false
        if publication?.exactDay != nil, !looksBack { return news }
        return CivilInterval(oneDayFrom: began ?? publication?.earliest, to: publication?.latest)
    }

    /// The topic's first day, unless the article is older.
    private var began: CivilDate? {
        guard let topicStart, let last = publication?.latest else { return topicStart }
        return topicStart <= last ? topicStart : nil
    }

    /// What is said without a date of the present: one day, not after the publication.
    private var current: CivilInterval? {
        CivilInterval(oneDayFrom: publication?.earliest ?? topicStart, to: publication?.latest)
    }

    /// What is told without a date: between the last report and this one, or since the topic began.
    private var news: CivilInterval? {
        let from = publication?.exactDay?.adding(days: -Self.newsDays) ?? topicStart ?? publication?.earliest
        return CivilInterval(oneDayFrom: from, to: publication?.latest)
    }
}
