internal import Foundation
internal import ReportLexicon
internal import ReportModel

/// What the charts of a report show and how they are titled: `charts.json5`.
struct ChartPlanWords: Hashable, Sendable, Decodable {
    struct Timeline: Hashable, Sendable, Decodable {
        let id: String
        let title: PluralPhrase
        /// For the month of most events, if it is clear which.
        let monthTitle: Phrase
        /// Where only the best known of many are drawn.
        let bestTitle: Phrase
        let subtitle: String
        let bestSubtitle: String
        let label: Phrase
        let categoryLabel: Phrase
        /// In characters.
        let longestQuote: Int
        let danglers: Set<String>
        /// Words that no label begins with, in lower case, as the danglers are.
        let headless: Set<String>
        /// A label of so few words that begins with one of these tells nothing; the kind of event stands for it.
        let prepositions: Set<String>
        let longestFragment: Int
        let note: PluralPhrase
        /// For the events that are dated but too many to be drawn.
        let rest: PluralPhrase
        let limit: Int
    }

    struct Aid: Hashable, Sendable, Decodable {
        let id: Phrase
        let group: String
        let totalTitle: Phrase
        /// With the largest single amount of the latest day too.
        let bothTitle: Phrase
        let flowTitle: PluralPhrase
        let subtitle: String
        let note: String
        let rest: PluralPhrase
        let totals: String
        let flows: String
    }

    struct Shares: Hashable, Sendable, Decodable {
        let id: String
        let group: String
        let title: PluralPhrase
        /// If all are of one side.
        let sideTitle: PluralPhrase
        let subtitle: String
        let note: String
        let ofGroup: Phrase
        let inPlace: Phrase
        let detail: Phrase
    }

    struct Glance: Hashable, Sendable, Decodable {
        let id: String
        /// With the first figure; by the number of the others that are drawn.
        let title: PluralPhrase
        let only: Phrase
        let subtitle: String
        let limit: Int
    }

    struct Coverage: Hashable, Sendable, Decodable {
        let id: String
        let title: Phrase
        /// If several weeks have most.
        let tiedTitle: Phrase
        let subtitle: String
        let note: PluralPhrase
        let leastArticles: Int
        let leastWeeks: Int
    }

    /// Titles of values over time; each with `{what}`, and the values and dates that it needs.
    struct Trend: Hashable, Sendable, Decodable {
        /// Of a figure without and with a date.
        let one: Phrase
        let dated: Phrase
        let rise: Phrase
        let fall: Phrase
        let level: Phrase
        /// Higher than it began and ended.
        let peak: Phrase
        let between: Phrase
    }

    struct Series: Hashable, Sendable, Decodable {
        /// Titles by the kind of chart.
        let ofSide: Phrase
        /// Tells totals with different beginnings apart.
        let since: Phrase
        let lines: Phrase
        let points: Phrase
        let claims: Phrase
        let ranked: Phrase
        /// What is left out: without a day, too many, of another kind.
        let undrawn: PluralPhrase
        let crowded: PluralPhrase
        let different: PluralPhrase
        /// Dated figures that a measure needs to have a chart in the report.
        let least: Int
        /// Of such charts in a report.
        let limit: Int
        /// The group of what the catalogue does not know, which has no charts of its own.
        let without: String
    }

    /// The headings of `report chart --list`.
    struct List: Hashable, Sendable, Decodable {
        let charts: String
        let measures: String
        let series: Phrase
    }

    /// Upright lines on the days that explain a chart over time.
    struct Rules: Hashable, Sendable, Decodable {
        let label: Phrase
        let note: String
        /// That tell an event.
        let leastArticles: Int
        /// Of a chart that gets lines.
        let leastDays: Int
        /// Two lines are at least this part of the chart apart.
        let leastParts: Int
        let limit: Int
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
    /// Units that titles name; what the others count, the measure says.
    let spokenUnits: Set<String>
    let timeline: Timeline
    let aid: Aid
    let shares: Shares
    let glance: Glance
    let coverage: Coverage
    let trend: Trend
    let series: Series
    let rules: Rules
    let list: List

    static let file = "charts.json5"
}
