internal import ReportModel

/// The title block, the contents and the page's furniture.
struct PageWords: Hashable, Sendable, Codable {
    let kicker: Phrase
    let standfirst: PluralPhrase
    let window: String
    let windowBetween: Phrase
    let windowSince: Phrase
    let windowUntil: Phrase
    let windowAll: String
    let asOf: String
    let asOfUnknown: String
    let read: String
    let articles: PluralPhrase
    let found: String
    let figures: PluralPhrase
    let datedEvents: PluralPhrase
    let contents: String
    let skip: String
    /// A heading with its section's number: `{number}. {title}`.
    let numbered: Phrase
    let linkToSection: Phrase
    let section: Phrase
    let source: Phrase
    /// For the document's title and description.
    let documentTitle: Phrase
    let description: Phrase
    let runningFoot: Phrase
    let pageOf: Phrase
    let closing: Phrase
}

struct KeyFigureWords: Hashable, Sendable, Codable {
    let title: String
    let legend: String
    let evidence: String
    let none: String
    let caveat: String
    let someUndated: PluralPhrase
    let allUndated: PluralPhrase
    let noneUndated: PluralPhrase
    let newestAge: PluralPhrase
    let pointer: Phrase
}

struct MainPointWords: Hashable, Sendable, Codable {
    let title: String
    let none: String
    /// With `{what}`, `{status}`, `{when}` and `{who}`.
    let point: Phrase
    let anyFigure: Phrase
    let status: Phrase
    let onDate: Phrase
    let during: Phrase
    let undated: String
    let undatedBetween: Phrase
    let totalDuring: Phrase
    let totalSince: Phrase
    let according: Phrase
    let ownWords: String
    let wholeOf: Phrase
    let vagueOf: Phrase
}

struct NewsWords: Hashable, Sendable, Codable {
    let title: String
    let firstEdition: PluralPhrase
}
