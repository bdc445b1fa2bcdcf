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

    struct Coverage: Hashable, Sendable, Decodable {
        let id: String
        let title: Phrase
        let subtitle: String
        let note: PluralPhrase
        let leastArticles: Int
        let leastWeeks: Int
    }

    struct Series: Hashable, Sendable, Decodable {
        let one: Phrase
        let change: Phrase
        let many: Phrase
        let undrawn: PluralPhrase
        /// Dated figures that a series needs to have a chart in the report.
        let least: Int
        /// Of such charts in a report.
        let limit: Int
        /// By measure or group, where the data alone would choose badly.
        let kinds: [String: SeriesChartKind]

        func kind(of measure: Measure) -> SeriesChartKind? { kinds[measure.id] ?? kinds[measure.group] }
    }

    let source: PluralPhrase
    let figures: PluralPhrase
    let sourceLine: Phrase
    /// Under charts of other people's data.
    let reference: PluralPhrase
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
    let coverage: Coverage
    let series: Series

    static let file = "charts.json5"
}
