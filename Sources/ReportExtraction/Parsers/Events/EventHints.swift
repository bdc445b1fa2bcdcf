import ReportLexicon
import ReportModel

/// The phrases of a sentence that name kinds of events.
struct EventHints {
    private struct Hint {
        let tokens: Range<Int>
        let trigger: EventLexicon.Trigger
    }

    private let hints: [Hint]

    init(of reader: TokenReader, lexicon: EventLexicon, mentions: MentionIndex) {
        var hints: [Hint] = []
        lexicon.hints.forEachMatch(in: reader.document.tokens, range: reader.limits, mentions: mentions) {
            hints.append(Hint(tokens: $0.tokens, trigger: lexicon.hinted[$0.pattern]))
        }
        self.hints = hints
    }

    /// The phrases of happenings without any of those verbs.
    func nominal(besides groups: [VerbGroup]) -> [(tokens: Range<Int>, trigger: EventLexicon.Trigger)] {
        hints.filter { hint in
            !hint.trigger.isSpeech && !groups.contains { $0.tokens.overlaps(hint.tokens) }
        }.map { ($0.tokens, $0.trigger) }
    }

    /// Whether a phrase that names a happening holds that verb.
    func name(verb: Int) -> Bool {
        hints.contains { !$0.trigger.isSpeech && $0.tokens.count > 1 && $0.tokens.contains(verb) }
    }

    /// Whether a phrase that names a kind of statement other than `plain` holds that verb (`questioned whether`).
    func speaks(verb: Int, besides plain: EventLexicon.Trigger) -> Bool {
        hints.contains {
            $0.trigger.isSpeech && $0.trigger.category.id != plain.category.id && $0.tokens.count > 1
                && $0.tokens.contains(verb)
        }
    }

    /// The kind of a happening: that of a phrase of its clause with its verb, else of the longest one, else of the
    /// kind with most phrases, else of the first.
    func kind(of draft: EventDraft) -> EventLexicon.Trigger? {
        best(hints.filter { draft.reach.overlaps($0.tokens) }, verb: draft.group?.verb)
    }

    /// The kind of a statement: by its verb and by all that it says; where nothing names a kind of statement, that of
    /// the happening that a verb of it tells of.
    func kind(ofStatement draft: EventDraft, among groups: [VerbGroup]) -> EventLexicon.Trigger? {
        let spoken = hints.filter(\.trigger.isTold)
        guard spoken.isEmpty else { return best(spoken, verb: draft.group?.verb) }
        return best(hints.filter { hint in groups.contains { hint.tokens.contains($0.verb) } }, verb: draft.group?.verb)
    }

    private func best(_ hints: [Hint], verb: Int?) -> EventLexicon.Trigger? {
        guard !hints.isEmpty else { return nil }
        var counts: [String: Int] = [:]
        for hint in hints { counts[hint.trigger.category.id, default: 0] += 1 }
        func rank(_ hint: Hint) -> (Int, Int, Int, Int) {
            (
                verb.map(hint.tokens.contains) == true ? 1 : 0, hint.tokens.count,
                counts[hint.trigger.category.id] ?? 0, -hint.tokens.lowerBound
            )
        }
        return hints.max { rank($0) < rank($1) }?.trigger
    }
}
