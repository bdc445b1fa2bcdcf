import ReportLexicon
import ReportModel

/// Finds temporal expressions by the rules of `dates.json5` and reads what they say, without anchoring them.
struct TimeParser {
    private let document: LexedArticle
    private let lexicon: Lexicon
    private var findings: [Finding] = []

    /// So many tokens before its first digit, word of time or inner expression an expression can begin.
    private static let reach = 6

    /// The expressions of an article in text order, without overlap, and findings for days that no calendar has.
    ///
    /// Boilerplate is passed over.
    static func parse(_ document: LexedArticle, lexicon: Lexicon) -> (drafts: [TimeDraft], findings: [Finding]) {
        var parser = TimeParser(document: document, lexicon: lexicon)
        let drafts = parser.drafts()
        return (drafts, parser.findings)
    }

    private init(document: LexedArticle, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
    }

    private mutating func drafts() -> [TimeDraft] {
        var drafts: [TimeDraft] = []
        let triggers = lexicon.times.triggers
        for sentence in document.sentences where sentence.kind != .boilerplate {
            let events = anchors(in: sentence.tokens)
            let starts = triggers.starts(in: document.tokens, sentence: sentence.tokens, reach: Self.reach)
            if starts != nil || !events.isEmpty {
                drafts += read(sentence.tokens, starts: starts, events: events)
            }
        }
        return drafts
    }

    /// Each pass may build on the expressions of the passes before it, and begins not far before one of them.
    private mutating func read(_ sentence: Range<Int>, starts: Range<Int>?, events: [TimeDraft]) -> [TimeDraft] {
        var found: [TimeDraft] = []
        for (number, pass) in lexicon.times.passes.enumerated() {
            let known = events.isEmpty ? found : found + events
            guard let starts = number == 0 ? starts : Self.starts(around: known, in: sentence) else { continue }
            let mentions = TimeMentions(known, document: document, limits: sentence, lexicon: lexicon)
            let candidates = candidates(of: pass, in: sentence, starts: starts, over: known, mentions.index)
            found = Self.withoutOverlaps(found, candidates)
        }
        guard !found.isEmpty else { return [] }
        let context = TimeContext(document: document, sentence: sentence, lexicon: lexicon)
        let ranges = TimeRanges(document: document, lexicon: lexicon)
        return ranges.joined(ClockDays.dated(found.map { context.completed($0) }))
    }

    private static func starts(around known: [TimeDraft], in sentence: Range<Int>) -> Range<Int>? {
        let places = known.map(\.tokens.lowerBound)
        guard let first = places.min(), let last = places.max() else { return nil }
        return max(sentence.lowerBound, first - reach)..<last + 1
    }

    /// The events of the calendar that the sentence counts from (`since the invasion`).
    private func anchors(in sentence: Range<Int>) -> [TimeDraft] {
        guard let starts = lexicon.times.triggers.eventStarts(in: document.tokens, sentence: sentence) else {
            return []
        }
        var events: [TimeDraft] = []
        lexicon.calendar.forEachName(
            in: document.tokens, range: sentence, starts: starts, mentions: MentionIndex(limits: 0..<0)
        ) { events.append(Self.event($0, $1, $2)) }
        return Self.withoutOverlaps([], events)
    }

    /// All names of calendar events; they only serve rules as anchors.
    static func events(of document: LexedArticle, lexicon: Lexicon) -> [TimeDraft] {
        var events: [TimeDraft] = []
        let mentions = MentionIndex(limits: 0..<0)
        for sentence in document.sentences where sentence.kind != .boilerplate {
            lexicon.calendar.forEachName(in: document.tokens, range: sentence.tokens, mentions: mentions) {
                events.append(event($0, $1, $2))
            }
        }
        return withoutOverlaps([], events)
    }

    private static func event(
        _ tokens: Range<Int>, _ entry: CalendarLexicon.Entry, _ period: CivilInterval
    ) -> TimeDraft {
        TimeDraft(tokens: tokens, rule: RuleID("calendar", entry.name), value: .event(period, day: nil))
    }

    private mutating func candidates(
        of pass: TimeLexicon.Pass, in sentence: Range<Int>, starts: Range<Int>, over found: [TimeDraft],
        _ mentions: MentionIndex
    ) -> [TimeDraft] {
        var reader = TimeValueReader(document: document, lexicon: lexicon, found: found)
        var candidates: [TimeDraft] = []
        pass.patterns.forEachMatch(in: document.tokens, range: sentence, starts: starts, mentions: mentions) {
            let rule = pass.rules[$0.pattern]
            if let draft = reader.read($0, pattern: pass.patterns[$0.pattern], rule: rule) { candidates.append(draft) }
        }
        guard !reader.impossible.isEmpty else { return candidates }
        findings += reader.findings
        return candidates.filter { draft in !reader.impossible.contains { $0.overlaps(draft.tokens) } }
    }

    /// The longest expressions, the earlier rule of equals; a candidate replaces the expressions that it holds.
    private static func withoutOverlaps(_ found: [TimeDraft], _ candidates: [TimeDraft]) -> [TimeDraft] {
        guard !candidates.isEmpty else { return found }
        if found.isEmpty, candidates.count == 1 { return candidates }
        var chosen: [TimeDraft] = []
        let ordered = (candidates + found).enumerated().sorted {
            ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset)
        }
        for (_, draft) in ordered where !chosen.contains(where: { $0.tokens.overlaps(draft.tokens) }) {
            chosen.append(draft)
        }
        return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
