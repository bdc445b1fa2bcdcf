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
    let runningFoot: String
    let pageOf: Phrase
    /// Of a logo that has no words of its own.
    let logo: String
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
    /// Where it is of the day of the edition.
    let newestToday: Phrase
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
    /// How many changes of each kind there are, with `{count}`.
    struct Counts: Hashable, Sendable, Codable {
        let new: PluralPhrase
        let changed: PluralPhrase
        let redated: PluralPhrase
        let withdrawn: PluralPhrase
        let unchanged: PluralPhrase
    }

    let title: String
    let frontTitle: String
    let firstEdition: PluralPhrase
    /// With `{edition}`, `{date}` and `{changes}`, the list of `counts`.
    let since: Phrase
    let counts: Counts
    let pointer: Phrase
    let newArticles: PluralPhrase
    let correctedArticles: PluralPhrase
    let removedArticles: PluralPhrase
    let readAnew: String
    let table: PluralPhrase
    let figure: String
    let before: String
    let now: String
    let why: String
    let kinds: WordTable<EditionChange.Kind>
    let reasons: WordTable<EditionChange.Reason>
}
