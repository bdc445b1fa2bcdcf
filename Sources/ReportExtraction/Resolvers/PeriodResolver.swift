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
        case .flow, .rate:
            return Answer(period: date(quantity, sentence, clause, before) ?? news, asOf: nil, baseline: nil)
        case .stock, .share, .size:
            let dated = date(quantity, sentence, clause, [])
            let said = isPast(quantity, sentence) ? past : current
            return Answer(period: dated ?? said, asOf: dated ?? publication, baseline: nil)
        case .duration: return duration(quantity, sentence, clause)
        }
    }

    /// A period that the text gives for it, nearest to the number: in the clause, then the sentence, then before.
    private func date(
        _ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>, _ before: ArraySlice<SentenceReading>
    ) -> CivilInterval? {
        let dated = sentence.times.filter { !sentence.isBaseline($0) && Self.isDate($0) }
        let place = sentence.quantities[quantity].tokens.lowerBound
        let inClause = dated.filter { clause.overlaps($0.tokens) }
        let own = inClause.filter { !sentence.isOfSaying($0) }
        let candidates = [own, dated.filter { !sentence.isOfSaying($0) }, dated].first { !$0.isEmpty } ?? []
        if let nearest = candidates.min(by: { distance($0, place) < distance($1, place) }) {
            return nearest.expression.days
        }
        for earlier in before.suffix(2).reversed() {
            let dated = earlier.times.last {
                !earlier.isBaseline($0) && Self.isDate($0) && $0.expression.interval?.exactDay != nil
            }
            if let dated { return dated.expression.interval }
        }
        return nil
    }

    private func distance(_ time: TimeReading, _ place: Int) -> Int { abs(time.tokens.lowerBound - place) }

    private static func isDate(_ time: TimeReading) -> Bool {
        [.date, .time].contains(time.expression.kind) && time.expression.interval != nil
            && !time.expression.value.hasSuffix("_REF")
    }

    private func cumulative(_ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>) -> Answer {
        let baselines = (sentence.anchors + sentence.times).filter {
            sentence.isBaseline($0) && $0.expression.interval != nil
        }
        let place = sentence.quantities[quantity].tokens.lowerBound
        let own = baselines.filter { clause.overlaps($0.tokens) }
        let nearest = (own.isEmpty ? baselines : own).min { distance($0, place) < distance($1, place) }
        let since = nearest?.expression.interval ?? topicStart.map { CivilInterval(day: $0) }
        let asOf = date(quantity, sentence, clause, []) ?? publication
        let from = since?.earliest
        guard let to = asOf?.latest, from.map({ $0 <= to }) ?? true else {
            return Answer(period: from.flatMap { CivilInterval(from: $0, to: nil) }, asOf: nil, baseline: since)
        }
        return Answer(period: CivilInterval(from: from, to: to), asOf: asOf, baseline: since)
    }

    private func duration(_ quantity: Int, _ sentence: SentenceReading, _ clause: Range<Int>) -> Answer {
        let baseline = sentence.times.first { sentence.isBaseline($0) && clause.overlaps($0.tokens) }?.expression
            .interval
        let dated = date(quantity, sentence, clause, [])
        let period = dated ?? baseline.flatMap { CivilInterval(from: $0.earliest, to: nil) } ?? current
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

    /// What was so without a date: one day since the topic began, not after the publication.
    private var past: CivilInterval? {
        CivilInterval(oneDayFrom: topicStart ?? publication?.earliest, to: publication?.latest)
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
