import ReportLexicon
import ReportModel

/// Says when an event was: by its phrase, its clause, its sentence, the sentence before, or the publication.
struct EventDater {
    /// Convention: a report of a day tells what is new since a week ago at most.
    private static let recentDays = 6
    /// What is only planned is put into the month that follows.
    private static let plannedDays = 30
    private static let week = 7
    /// A longer time (`in the 1990s`) is of its own clause only.
    private static let carriedDays = 366

    let document: LexedArticle
    let lexicon: Lexicon
    let times: TimeIndex
    let publication: CivilInterval?
    /// The day before which nothing of the topic happened.
    let topicStart: CivilDate?

    private let until: WordID
    private let till: WordID

    init(
        document: LexedArticle, lexicon: Lexicon, times: TimeIndex, publication: CivilInterval?, topicStart: CivilDate?
    ) {
        self.document = document
        self.lexicon = lexicon
        self.times = times
        self.publication = publication
        self.topicStart = topicStart
        until = lexicon.vocabulary.id(of: "until")
        till = lexicon.vocabulary.id(of: "till")
    }

    /// Whether the day of the article is known.
    var isDayKnown: Bool { publication?.exactDay != nil }

    /// What a date rests on, best first.
    enum Basis: Int {
        case sentence
        case sentenceBefore
        case publication
    }

    /// The date, and what it rests on.
    /// - Parameters:
    ///   - others: clauses of other events in the sentence, whose times are theirs.
    ///   - isRetold: a witness or an intercepted voice tells it, so that it is no news of the week.
    func date(
        of draft: EventDraft, besides others: [Range<Int>], isRetold: Bool
    ) -> (interval: CivilInterval?, basis: Basis) {
        if let date = draft.trigger.date { return (named(date, draft), .sentence) }
        if let entry = entry(of: draft.sentence) { return (interval(entry, draft), .sentence) }
        if let time = nearest(in: draft.clause, to: draft)
            ?? carried(nearest(in: draft.sentence.tokens, to: draft, besides: others))
        {
            return (interval(time, draft), .sentence)
        }
        // "At the start of the war" says when its own sentence happened, but gives no day to the next one.
        if let before = sentenceBefore(draft.sentence), let time = carried(nearest(in: before.tokens, to: draft)),
            !time.isEventAnchor
        {
            return (interval(time, draft), .sentenceBefore)
        }
        return (assumed(draft, isRetold: isRetold), .publication)
    }

    /// The day of a known event, unless the clause dates another of its kind (`invaded Georgia in 2008`).
    private func named(_ date: CivilInterval, _ draft: EventDraft) -> CivilInterval {
        guard let own = nearest(in: draft.clause, to: draft)?.expression.interval, !own.meets(date) else { return date }
        return own
    }

    /// A time of another clause, if it may date this one too.
    private func carried(_ time: TimeReading?) -> TimeReading? {
        guard let time, !time.isEventAnchor else { return time }
        return time.expression.interval?.dayCount ?? .max <= Self.carriedDays ? time : nil
    }

    /// The date at the head of an entry of a chronology.
    private func entry(of sentence: LexedSentence) -> TimeReading? {
        guard let first = times.beginning(at: sentence.tokens.lowerBound) else { return nil }
        let reader = TokenReader(document, limits: sentence.tokens, lexicon: lexicon)
        return first.isEntry(of: reader) ? first : nil
    }

    private func nearest(
        in range: Range<Int>, to draft: EventDraft, besides others: [Range<Int>] = []
    ) -> TimeReading? {
        times.beginning(in: range).filter { time in
            isUsable(time, draft) && !others.contains { $0.contains(time.tokens.lowerBound) }
        }.min {
            (distance($0, draft), $0.tokens.lowerBound) < (distance($1, draft), $1.tokens.lowerBound)
        }
    }

    /// `since March` begins what lasts; it dates an event only if it stands behind that event's own verb. What is told
    /// as past was not next month.
    private func isUsable(_ time: TimeReading, _ draft: EventDraft) -> Bool {
        guard let interval = time.expression.interval, time.expression.kind != .set, !time.isBeyondEvent,
            !isEnd(time)
        else { return false }
        if isOver(draft), let from = interval.earliest, let published = lastDay, from > published {
            return moved(interval, byDays: -Self.week) != interval
        }
        return !time.isBaseline || draft.trigger.lasts
    }

    /// `until Thursday` says when something ends.
    private func isEnd(_ time: TimeReading) -> Bool {
        guard time.tokens.lowerBound > 0 else { return false }
        let before = document.tokens[time.tokens.lowerBound - 1].word
        return before != 0 && (before == until || before == till)
    }

    private func distance(_ time: TimeReading, _ draft: EventDraft) -> Int {
        time.tokens.lowerBound < draft.anchor.lowerBound
            ? draft.anchor.lowerBound - time.tokens.upperBound : time.tokens.lowerBound - draft.anchor.upperBound
    }

    private func interval(_ time: TimeReading, _ draft: EventDraft) -> CivilInterval? {
        guard time.isBaseline, let start = time.expression.interval?.earliest else {
            return time.expression.days.map { isTomorrow(time) ? moved($0, byDays: Self.week) : nearer($0, to: draft) }
        }
        return CivilInterval(from: start, to: nil)
    }

    /// `on Sunday` and `at the weekend`: of what is told as past the last one, of what is planned the next one.
    private func nearer(_ interval: CivilInterval, to draft: EventDraft) -> CivilInterval {
        guard let from = interval.earliest, let to = interval.latest else { return interval }
        if isOver(draft), let published = lastDay, from > published {
            return moved(interval, byDays: -Self.week)
        }
        if draft.status == .planned, let published = publication?.earliest, to < published {
            return moved(interval, byDays: Self.week)
        }
        return interval
    }

    /// A bare weekday that is tomorrow's: hardly anybody means that of six days ago without `last`, while pages are
    /// written on after the day that they bear (30 to 1 in articles read by hand).
    private func isTomorrow(_ time: TimeReading) -> Bool {
        guard time.tokens.count == 1, document.tokens[time.tokens.lowerBound].kind == .word,
            let day = time.expression.interval?.exactDay, let published = publication?.exactDay
        else { return false }
        return day < published && day.dayNumber + Self.week > published.dayNumber && published.isEve(of: day.weekday)
    }

    /// A day or weekend near the publication, a week earlier or later; anything else as it is.
    private func moved(_ interval: CivilInterval, byDays days: Int) -> CivilInterval {
        guard let from = interval.earliest, let to = interval.latest, interval.dayCount ?? .max <= 2,
            let published = publication?.exactDay,
            abs(from.dayNumber - published.dayNumber) <= Self.week
        else { return interval }
        if from == to { return CivilInterval(day: from.adding(days: days)) }
        return CivilInterval(from: from.adding(days: days), to: to.adding(days: days)) ?? interval
    }

    /// The last day of which an article can tell: pages are written on after the day that they bear.
    private var lastDay: CivilDate? { publication?.latest?.adding(days: 1) }

    private func isOver(_ draft: EventDraft) -> Bool {
        guard let group = draft.group, draft.status == .reported else { return false }
        return group.tense == .past || group.isPerfect
    }

    private func sentenceBefore(_ sentence: LexedSentence) -> LexedSentence? {
        guard sentence.index > 0 else { return nil }
        let before = document.sentences[sentence.index - 1]
        return before.passage == sentence.passage ? before : nil
    }

    private func recent(
        _ publication: CivilInterval, _ draft: EventDraft, isRetold: Bool = false
    ) -> CivilInterval? {
        let isNews = !(isRetold && isPast(draft))
        let newsStart = isNews ? publication.exactDay?.adding(days: -Self.recentDays) : nil
        let from = newsStart ?? (isPast(draft) ? topicStart : nil) ?? publication.earliest
        return CivilInterval(oneDayFrom: from, to: publication.latest)
    }

    /// Told as past and over, so that an undated article may look back a long way.
    private func isPast(_ draft: EventDraft) -> Bool {
        guard let group = draft.group else { return false }
        return group.tense == .past && !group.isPerfect
    }

    private func assumed(_ draft: EventDraft, isRetold: Bool) -> CivilInterval? {
        guard let publication else { return nil }
        if draft.trigger.isSpeech { return recent(publication, draft) }
        switch draft.status {
        case .planned, .forecast:
            return CivilInterval(
                oneDayFrom: publication.earliest, to: publication.latest?.adding(days: Self.plannedDays))
        case .reported, .announced, .hypothetical, .denied:
            return recent(publication, draft, isRetold: isRetold)
        }
    }
}
