import ReportLexicon
import ReportModel

/// An article that was brought up to date on the day after the one that its file or address gives.
///
/// News names the weekday it is written on most often. Where the weekday after the given date is named as past more
/// often than that of the date itself, it is not that of the week before, which news would call "last Tuesday".
/// The given date stands as it is; only what the text says is counted from the day after.
struct UpdatedText {
    /// The day from which `yesterday` and `on Monday` are counted.
    private(set) var readingDay: CivilInterval?
    private(set) var finding: Finding?

    /// Fewer mentions of the weekday are no evidence.
    private static let least = 2

    init(_ document: LexedArticle, drafts: [TimeDraft], publication: CivilInterval?) {
        (readingDay, finding) = (publication, nil)
        guard let day = publication?.exactDay else { return }
        let later = drafts.filter { $0.direction == .past && Self.weekday(of: $0).map(day.isEve) ?? false }
        let own = drafts.count { Self.weekday(of: $0) == day.weekday }
        guard later.count >= Self.least, later.count > own, let first = later.first else { return }
        let next = day.adding(days: 1)
        readingDay = CivilInterval(day: next)
        let weekday = document.text(of: first.tokens)
        finding = Finding(
            .note, code: "updated-later",
            message: "the article is dated \(day) but looks back on '\(weekday)' \(later.count) times: "
                + "its times are counted from \(next)",
            location: document.article.id, span: document.span(of: first.tokens),
            hint: "give its date in dates.csv if that is wrong")
    }

    /// A weekday that the text names without `last` or `next`, as not to come.
    private static func weekday(of draft: TimeDraft) -> Int? {
        guard case .weekday(let weekday, nil) = draft.value, draft.direction != .future else { return nil }
        return weekday
    }
}
