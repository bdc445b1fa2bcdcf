import ReportLexicon
import ReportModel

/// Finds temporal expressions by the rules of `dates.json5` and reads what they say, without anchoring them.
struct TimeParser {
    private let document: LexedArticle
    private let lexicon: Lexicon
    private var findings: [Finding] = []

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

    /// Each pass may build on the expressions of the passes before it.
    private mutating func drafts() -> [TimeDraft] {
        let events = Self.events(of: document, lexicon: lexicon)
        let windows = TimeWindow.all(of: document, events: events, lexicon: lexicon)
        guard !windows.isEmpty else { return [] }
        var found = windows.map { _ in [TimeDraft]() }
        for pass in lexicon.times.passes {
            let mentions = TimeMentions(found.joined() + events, document: document, lexicon: lexicon)
            for (number, window) in windows.enumerated() {
                let known = found[number] + events.filter { window.tokens.overlaps($0.tokens) }
                let candidates = candidates(of: pass, in: window.tokens, over: known, mentions.index)
                found[number] = Self.withoutOverlaps(found[number], candidates)
            }
        }
        let ranges = TimeRanges(document: document, lexicon: lexicon)
        return zip(windows, found).flatMap { window, drafts in
            let context = TimeContext(document: document, sentence: window.sentence, lexicon: lexicon)
            return ranges.joined(ClockDays.dated(drafts.map { context.completed($0) }))
        }
    }

    /// The names of calendar events; they only serve rules as anchors.
    static func events(of document: LexedArticle, lexicon: Lexicon) -> [TimeDraft] {
        var events: [TimeDraft] = []
        let mentions = MentionIndex(tokenCount: document.tokens.count)
        for sentence in document.sentences where sentence.kind != .boilerplate {
            lexicon.calendar.forEachName(in: document.tokens, range: sentence.tokens, mentions: mentions) {
                let value = TimeValue.event($2, day: nil)
                events.append(TimeDraft(tokens: $0, rule: RuleID("calendar", $1.name), value: value))
            }
        }
        return withoutOverlaps([], events)
    }

    private mutating func candidates(
        of pass: TimeLexicon.Pass, in window: Range<Int>, over found: [TimeDraft], _ mentions: MentionIndex
    ) -> [TimeDraft] {
        var reader = TimeValueReader(document: document, lexicon: lexicon, found: found)
        var candidates: [TimeDraft] = []
        pass.patterns.forEachMatch(in: document.tokens, range: window, mentions: mentions) { match in
            let rule = pass.rules[match.pattern]
            if let draft = reader.read(match, pattern: pass.patterns[match.pattern], rule: rule) {
                candidates.append(draft)
            }
        }
        findings += reader.findings
        return candidates.filter { draft in !reader.impossible.contains { $0.overlaps(draft.tokens) } }
    }

    /// The longest expressions, the earlier rule of equals; a candidate replaces the expressions that it holds.
    private static func withoutOverlaps(_ found: [TimeDraft], _ candidates: [TimeDraft]) -> [TimeDraft] {
        guard !candidates.isEmpty else { return found }
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
