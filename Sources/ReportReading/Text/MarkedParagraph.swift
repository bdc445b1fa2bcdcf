internal import ReportModel

/// A stretch of tokens that becomes one passage.
struct MarkedParagraph {
    /// Not empty.
    var tokens: Range<Int>
    var kind: Passage.Kind
    var rule: RuleID?
}
