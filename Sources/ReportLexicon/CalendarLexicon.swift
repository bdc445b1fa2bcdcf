package import ReportModel

/// The chronicle of the world and of a topic, from `calendar.json5` and `topics/<topic>/calendar.json5`: what happened when, and the words that mention it.
///
/// It holds only what any chronicle has; two public sources stand beside each entry.
package final class CalendarLexicon: Sendable {
    /// What the mention of an entry says of the day on which an article was published.
    package enum Mention: Sendable, Hashable, CaseIterable {
        /// It has happened: published on its last day or later, since it is told as a whole.
        case after
        /// It has begun or happened: published on its first day or later.
        case since
        /// It is going on: published between its bounds.
        case during
        /// As `during`, but it may be told later of then: other evidence overrules it.
        case likely
        /// It lies ahead: published on its last day at the latest.
        case before
        /// Its name alone, as an anchor of time expressions (`since the invasion`); says nothing by itself.
        case name
        /// It is told as an act (`announced a mobilization`); says something only with a time beside it.
        case news
    }

    package struct Entry: Sendable, Hashable {
        package let name: String
        /// How explanations call it: `the invasion`.
        package let label: String
        /// One period, or several for an office held twice.
        package let periods: [CivilInterval]
    }

    package let patterns: PatternSet
    /// Entry and kind of mention of each pattern, by its number.
    package let mentions: [(entry: Entry, mention: Mention)]
    package let entries: [Entry]
    /// The patterns of names alone, and the entry of each by its number.
    private let names: PatternSet
    private let named: [Entry]

    init(_ draft: Draft, vocabulary: Vocabulary) {
        patterns = PatternSet(draft.patterns, vocabulary: vocabulary)
        mentions = draft.mentions
        entries = draft.entries
        let names = draft.mentions.indices.filter { draft.mentions[$0].mention == .name }
        self.names = PatternSet(names.map { draft.patterns[$0] }, vocabulary: vocabulary)
        named = names.map { draft.mentions[$0].entry }
    }

    /// Calls `body` with the tokens, the entry and the first period of every event that is named in `range`.
    /// - Parameter starts: where a name may begin, if not everywhere in `range`.
    package func forEachName(
        in tokens: [Token], range: Range<Int>, starts: Range<Int>? = nil, mentions: MentionIndex,
        _ body: (Range<Int>, Entry, CivilInterval) -> Void
    ) {
        names.forEachMatch(in: tokens, range: range, starts: starts, mentions: mentions) { match in
            let entry = named[match.pattern]
            if let period = entry.periods.first { body(match.tokens, entry, period) }
        }
    }
}

extension CalendarLexicon {
    struct Draft {
        var patterns: [TokenPattern] = []
        var mentions: [(entry: Entry, mention: Mention)] = []
        var entries: [Entry] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            for file in ["calendar.json5", files.topic + "/calendar.json5"] {
                for written in try files.json5(file, as: [CalendarEntryFile].self) {
                    try insert(written, of: file, &builder)
                }
            }
        }

        private mutating func insert(
            _ written: CalendarEntryFile, of file: String, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            let entry = try written.entry(in: file)
            entries.append(entry)
            for (mention, sources) in written.patterns {
                for source in sources {
                    patterns.append(try Self.compile(source, file, written.name, &builder))
                    mentions.append((entry, mention))
                }
            }
        }

        private static func compile(
            _ source: String, _ file: String, _ name: String, _ builder: inout VocabularyBuilder
        ) throws(LexiconError) -> TokenPattern {
            do {
                return try TokenPattern(source, builder: &builder)
            } catch {
                throw LexiconError(
                    file: file, entry: name, problem: error.problem + " in \"\(source)\"", hint: error.hint)
            }
        }
    }
}

/// An entry of `calendar.json5` as it is written.
private struct CalendarEntryFile: Decodable {
    let name: String
    let label: String
    /// EDTF; several for an office held twice.
    let dates: [String]
    let after: [String]?
    let since: [String]?
    let during: [String]?
    let likely: [String]?
    let before: [String]?
    let names: [String]?
    let news: [String]?
    let sources: [String]

    var patterns: [(CalendarLexicon.Mention, [String])] {
        [
            (.after, after), (.since, since), (.during, during), (.likely, likely), (.before, before), (.name, names),
            (.news, news),
        ].map {
            ($0, $1 ?? [])
        }
    }

    func entry(in file: String) throws(LexiconError) -> CalendarLexicon.Entry {
        let periods = dates.compactMap { CivilInterval($0) }
        guard periods.count == dates.count, !periods.isEmpty else {
            throw LexiconError(file: file, entry: name, problem: "its dates are not EDTF: \(dates)")
        }
        guard sources.count >= 2 else {
            throw LexiconError(file: file, entry: name, problem: "needs two sources")
        }
        return CalendarLexicon.Entry(name: name, label: label, periods: periods)
    }
}
