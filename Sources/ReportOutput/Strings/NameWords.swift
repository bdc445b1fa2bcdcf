internal import ReportModel

/// How names are printed that are no English as they stand in the data.
struct NameWords: Hashable, Sendable, Codable {
    struct Display: Hashable, Sendable, Codable {
        /// For labels: `US`.
        let short: String
        /// For sentences: `the United States`.
        let long: String
    }

    let display: [String: Display]
    /// `Ministry of Defence (Ukraine)` as the `{name}` of `{side}`.
    let ofOwner: Phrase
    /// One person without a name, before a consonant and before a vowel.
    let one: Phrase
    let oneVowel: Phrase
    /// Somebody with an office that one person has, and the nouns of offices that many have.
    let only: Phrase
    let many: [String]
    /// Words for many that do not end in `s`.
    let plurals: [String]
    let intercepted: Phrase
    /// A label of money with the day from which it counts.
    let since: Phrase
    let noCurrency: String
}
