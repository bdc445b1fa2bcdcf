import ReportLexicon

/// The expressions of earlier passes as mentions that patterns can step over.
struct TimeMentions {
    private(set) var index: MentionIndex

    init(_ drafts: [TimeDraft], document: LexedArticle, limits: Range<Int>? = nil, lexicon: Lexicon) {
        index = MentionIndex(limits: drafts.isEmpty ? 0..<0 : limits ?? 0..<document.tokens.count)
        for draft in drafts {
            index.insert(draft.tokens, classes: WordClassSet(Self.classes(of: draft, lexicon.times.mentions)))
        }
    }

    private static func classes(of draft: TimeDraft, _ classes: TimeMentionClasses) -> [WordClass] {
        switch draft.value {
        case .calendar(let fields):
            fields.day != nil || fields.holiday != nil ? [classes.date, classes.day] : [classes.date]
        case .page(let unit, _, _): unit == .day ? [classes.date, classes.day] : [classes.date]
        case .weekday, .weekdayBeside, .dayOfMonth: [classes.date, classes.day]
        case .span, .overnight: [classes.date]
        case .duration: [classes.duration]
        case .event: [classes.event]
        case .clock: [classes.clock]
        case .offset, .weekOf, .fixed: []
        }
    }
}
