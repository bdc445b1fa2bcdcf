import ReportModel

/// One piece of evidence on the day of publication: the words, the rule, and the days that it allows.
struct DatingConstraint: Sendable {
    let tokens: Range<Int>
    let rule: RuleID
    let days: DaySet
    /// In the reader's words, by which reference the bound follows from the quote.
    let explanation: String
    /// Whether nothing but a contradiction in the text can be against it; otherwise the words may mean another event or
    /// time, and firm evidence overrules it.
    var isFirm = true
}
