internal import Foundation
internal import ReportLexicon
internal import ReportModel

/// What the charts of a report show and how they are titled: `charts.json5`.
struct ChartPlanWords: Hashable, Sendable, Decodable {
    struct Timeline: Hashable, Sendable, Decodable {
        let id: String
        let title: PluralPhrase
        let subtitle: String
        let label: Phrase
        let categoryLabel: Phrase
        /// In characters.
        let longestQuote: Int
        let danglers: Set<String>
        /// In lower case, as the danglers are.
        let pronouns: Set<String>
        let note: PluralPhrase
        /// For the events that are dated but too many to be drawn.
        let rest: PluralPhrase
        let limit: Int
    }

    struct Aid: Hashable, Sendable, Decodable {
        let id: Phrase
        let group: String
        let totalTitle: Phrase
        let flowTitle: PluralPhrase
        let subtitle: String
        let note: String
        let totals: String
        let flows: String
    }

    struct Shares: Hashable, Sendable, Decodable {
        let id: String
        let group: String
        let title: PluralPhrase
        let subtitle: String
        let note: String
        let ofGroup: Phrase
        let inPlace: Phrase
        let detail: Phrase
    }

    struct Glance: Hashable, Sendable, Decodable {
        let id: String
        let title: PluralPhrase
        let subtitle: String
        let limit: Int
    }

    let source: PluralPhrase
    let asOf: Phrase
    let others: String
    let unnamed: String
    let undated: String
    let saidBy: Phrase
    let detail: Phrase
    let timeline: Timeline
    let aid: Aid
    let shares: Shares
    let glance: Glance

    static let file = "charts.json5"
}
