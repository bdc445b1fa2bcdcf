import ReportModel

/// What a source is said to say: the tokens that its words cover.
struct AttributionReading: Sendable {
    /// The tokens that the source answers for: a quotation, a that-clause, or the rest of the sentence.
    let scope: Range<Int>
    let attribution: Attribution
    /// The words that name source and saying (`according to the White House`).
    let cue: Range<Int>
}
