import ReportLexicon

/// Finds what the text of an article proves of its day of publication.
struct DatingRules {
    private let context: DatingContext

    init(document: LexedArticle, drafts: [TimeDraft], lexicon: Lexicon) {
        context = DatingContext(document: document, drafts: drafts, lexicon: lexicon)
    }

    /// All constraints, in text order within each kind, the calendar first.
    func constraints() -> [DatingConstraint] {
        let topical = NewsDating(context: context).constraints() + MilestoneDating(context: context).constraints()
        return CalendarDating(context: context).constraints() + (context.isOfTopic ? topical : [])
            + SurroundingDating(context: context).constraints() + WrittenDateDating(context: context).constraints()
    }
}
