internal import ReportModel

/// What the page says of an analyst's corrections.
struct CorrectionWords: Hashable, Sendable, Codable {
    let title: String
    let table: String
    let figure: String
    let action: String
    let reason: String
    /// Beside a figure, with why it was corrected.
    let mark: String
    let because: Phrase
    let rejected: String
    let merged: String
    let split: String
    let remeasured: String
    let redated: String

    subscript(_ action: Correction.Action) -> String {
        switch action {
        case .reject: rejected
        case .merge: merged
        case .split: split
        case .remeasure: remeasured
        case .redate: redated
        }
    }
}
