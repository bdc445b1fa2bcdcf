import ReportLexicon

/// The trigger that took a quantity, and those that lost.
struct MeasureChoice: Sendable {
    struct Candidate: Sendable {
        let trigger: MeasureLexicon.TriggerID
        /// How specific the trigger is: the sum of the weights of its conditions.
        let score: Int
        /// The link of the frame that satisfied it; nil where no role was asked for.
        let link: QuantityFrame.Link?
    }

    let winner: Candidate
    /// In descending order of score.
    let rivals: [Candidate]
}
