import ReportLexicon
import ReportModel

/// A quantity with the measure that took it.
struct MeasuredQuantity {
    /// Its place in the sentence's list.
    let index: Int
    let measure: Measure
    /// Nil for a measure outside the catalogue.
    let entry: MeasureEntry?
    let choice: MeasureChoice?
    /// The side of the number that it takes up again.
    var side: String?
    /// The figure before it whose verb is meant here too.
    var companion: Observation?
    /// The number in the unit of the figure that it leans on, where it has none of its own.
    var quantity: Quantity?
}
