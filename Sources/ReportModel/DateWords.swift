/// The words with which dates are shown, as data of the strings file.
package struct DateWords: Hashable, Sendable, Codable {
    /// A stretch between two dates; the ends share what they have in common: `1 to 10 April 2022`.
    package struct Stretch: Hashable, Sendable, Codable {
        package let closed: Phrase
        /// Only its beginning is known.
        package let from: Phrase
        /// Only its end is known.
        package let to: Phrase
    }

    /// What the words say about the day.
    package struct Precision: Hashable, Sendable, Codable {
        package let day: Phrase
        package let month: Phrase
        package let season: Phrase
        package let year: Phrase
        package let decade: Phrase
        package let period: Phrase
        package let oneOfDays: PluralPhrase
        package let open: Phrase
    }

    package let longMonths: [String]
    package let shortMonths: [String]
    /// From spring to winter.
    package let seasons: [String]
    /// With `{day}`, `{month}` and `{year}`.
    package let day: Phrase
    package let dayAndMonth: Phrase
    package let month: Phrase
    package let season: Phrase
    package let decade: Phrase
    package let uncertain: Phrase
    package let approximate: Phrase
    package let period: Stretch
    package let oneDay: Stretch
    /// Between two possible days.
    package let or: Phrase
    /// From Monday to Sunday.
    package let weekdays: [String]
    /// Several possible days that are all the same `{weekday}`.
    package let oneWeekday: Phrase
    /// Several other possible days.
    package let oneOfSome: PluralPhrase
    package let precision: Precision
}
