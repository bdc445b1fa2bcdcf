internal import ReportModel

struct TimelineWords: Hashable, Sendable, Codable {
    let title: String
    let none: String
    let table: PluralPhrase
    let lead: String
    let when: String
    let event: String
    let sentence: String
}

struct FigureWords: Hashable, Sendable, Codable {
    let title: String
    let lead: String
    let none: String
    let table: Phrase
    let figure: String
    let when: String
    let who: String
    let sentence: String
    let claims: PluralPhrase
    let articles: PluralPhrase
    let from: Phrase
    let and: Phrase
    let noneDated: PluralPhrase
    let someDated: Phrase
    let allDated: PluralPhrase
    let definition: Phrase
    let chart: Phrase
    let chartData: Phrase
    let chartLink: Phrase
    let chartEmbed: Phrase
    let noDate: String
    let possible: Phrase
    let articleDate: Phrase
    let since: Phrase
    let asOf: Phrase
    let noSpeaker: String
    let official: String
    let unnamed: String
    let named: String
    let own: String
    let via: Phrase
    let notDrawn: Phrase
    let certainty: Phrase
    let includedIn: String
    let conversion: String
    let of: Phrase
    let inWords: Phrase
    /// Of the figures that the lexicon has no measure for.
    let others: String
    let othersDefinition: String
}

/// What stands in place of the rows that are folded or left out.
struct FoldWords: Hashable, Sendable, Codable {
    let summary: PluralPhrase
    let elsewhere: PluralPhrase
    /// Which of them the page has, a sentence for each kind of row.
    let figures: String
    let events: String
    let differences: String
    let changes: String
    let undatedArticles: String
    let sources: String
    let unused: String
}

struct DifferenceWords: Hashable, Sendable, Codable {
    let title: String
    let lead: String
    let none: String
    let heading: Phrase
    let headingOfMany: Phrase
    let figure: String
    let counts: String
    let when: String
    let source: String
    let because: Phrase
    let kind: String
    let baseline: String
    let unit: String
    let scope: String
    let status: String
    let date: String
    let speaker: String
    let unknown: String
    let never: String
    let more: PluralPhrase
}

struct UndatedWords: Hashable, Sendable, Codable {
    let title: String
    let none: String
    let table: PluralPhrase
    let figure: String
    let bounds: String
    let settles: String
    let possible: Phrase
    let nothing: String
    let fromArticle: Phrase
    let vague: Phrase
    let noCurrency: String
    let oneVoice: String
    let noSpeaker: String
    let settleArticle: Phrase
    let settleStatement: String
    let settleVoice: String
    let settleCurrency: String
    /// With its `{reference}`.
    let articleNumber: Phrase
    let articlesTitle: String
    let articlesTable: PluralPhrase
    let article: String
    let interval: String
    let evidence: String
    let noBounds: String
    let eventsTitle: String
    let eventsTable: PluralPhrase
}

struct UnusedWords: Hashable, Sendable, Codable {
    let title: String
    let lead: PluralPhrase
    let none: String
    let heading: Phrase
    /// Reasons by their identifiers; one that is not listed stands for itself.
    let reasons: [String: String]
}
