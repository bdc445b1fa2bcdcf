/// A part of the work of ``Extractor``, in the order in which they are done; benchmarks ask what each costs.
package enum ExtractionStep: String, Sendable, CaseIterable {
    /// Temporal expressions.
    case times
    /// The days that they mean, and that of publication.
    case dating
    /// Quantities, and numbers that are none.
    case numbers
    case names
    /// Who says what.
    case attribution
    case events
    /// Which verbs and nouns govern the quantities.
    case clauses
    /// What the quantities measure, of whom and when.
    case measures
}
