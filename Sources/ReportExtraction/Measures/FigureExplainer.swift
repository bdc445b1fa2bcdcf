import ReportLexicon
import ReportModel

/// Looks up what in the text made a figure what it is. Only for `report explain`: it finds again what the resolvers
/// found, and costs as much.
struct FigureExplainer {
    let lexicon: Lexicon
    let sentence: SentenceReading
    /// The sentences before it.
    let before: ArraySlice<SentenceReading>
    let draft: MeasuredQuantity
    let observation: Observation

    /// In the order in which a reader asks: what is counted, by which verb, how, whose, where, when.
    func clues() -> [FigureClue] {
        counted + governors + subject + cues + side + place + period
    }

    private var reading: QuantityReading { sentence.quantities[draft.index] }

    private func clue(_ kind: FigureClue.Kind, _ tokens: Range<Int>?, _ note: String) -> FigureClue {
        let span = tokens.map { sentence.reader.document.span(of: $0) }
        return FigureClue(figure: observation.id, kind: kind, span: span, note: note)
    }

    // MARK: What is counted

    private var counted: [FigureClue] {
        if let head = reading.head { return [clue(.counts, head..<head + 1, "the head of its phrase")] }
        if let base = reading.base { return [clue(.counts, base, "what it is a part of")] }
        return [clue(.counts, nil, "no noun of its own")]
    }

    private var governors: [FigureClue] {
        let frame = sentence.frames[draft.index]
        let won = draft.choice?.winner.link
        let known = frame.links.map { link in
            let role = "as \(Self.name(of: link.role))"
            let shared = frame.isInherited ? ", shared with the number before" : ""
            let isWon = link == won ? ", which the rule asks for" : ""
            return clue(.governor, link.token..<link.token + 1, role + form(of: link) + shared + isWon)
        }
        return known.isEmpty ? [clue(.governor, nil, "no verb or noun found")] : known
    }

    private static func name(of role: QuantityFrame.Role) -> String {
        switch role {
        case .object: "its object"
        case .subject: "its subject"
        case .of: "what it is of"
        case .value: "its value"
        case .preposition: "what stands behind its preposition"
        case .predicate: "what is said of it"
        }
    }

    private func form(of link: QuantityFrame.Link) -> String {
        guard let group = link.group.map({ sentence.groups[$0] }) else { return " (noun)" }
        let tense =
            switch group.tense {
            case .past: group.isPerfect ? "perfect" : "past"
            case .present: "present"
            case .future: "future"
            }
        let words = [
            group.isPassive ? "passive" : "active", tense, group.isModal ? "modal" : nil,
            group.isNegated ? "negated" : nil,
        ]
        return " (" + words.compactMap { $0 }.joined(separator: ", ") + ")"
    }

    private var subject: [FigureClue] {
        let found = ActorFinder(sentence: sentence).actor(of: draft.index) { $0.entity.side != nil }
        return found.map { [clue(.subject, $0.tokens, "acts there: \($0.entity.side ?? $0.entity.name)")] } ?? []
    }

    // MARK: How it is meant

    private var cues: [FigureClue] {
        let inner = sentence.clause(of: draft.index)
        let clause = max(inner.lowerBound - 1, sentence.reader.limits.lowerBound)..<inner.upperBound
        return sentence.cues.filter { $0.tokens.overlaps(clause) }.map { cue in
            let entry = lexicon.cues.entries[cue.entry]
            return switch entry.meaning {
            case .statistic(let statistic): clue(.statistic, cue.tokens, "tells of \(statistic.rawValue)")
            case .status(let status): clue(.status, cue.tokens, "tells of \(status.rawValue)")
            case .certainty: clue(.status, cue.tokens, "how sure it is")
            case .nested: clue(.statistic, cue.tokens, "part of the number before")
            }
        }
    }

    // MARK: Whose, where, when

    private var side: [FigureClue] {
        let trigger = draft.choice.flatMap { choice in draft.entry?.triggers[choice.winner.trigger.trigger] }
        let rule = (trigger?.side ?? draft.entry?.side ?? .owner).rawValue
        guard let side = observation.dimensions.side else {
            return [clue(.side, nil, "nobody's (asked for: \(rule))")]
        }
        let own = nearest(in: sentence) { $0.entity.side == side }
        let earlier = own == nil ? before.reversed().lazy.compactMap { last(in: $0, of: side) }.first : nil
        let named = own ?? earlier
        let origin = named == nil ? ", by the topic's setting or the opponent" : ""
        return [clue(.side, named?.tokens, "\(side) (asked for: \(rule)\(origin))")]
    }

    private func nearest(in sentence: SentenceReading, where fits: (EntityReading) -> Bool) -> EntityReading? {
        let position = reading.tokens.lowerBound
        return sentence.entities.filter(fits).min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
    }

    private func last(in sentence: SentenceReading, of side: String) -> EntityReading? {
        sentence.entities.last { $0.entity.side == side }
    }

    private var place: [FigureClue] {
        guard let name = observation.dimensions.place else { return [] }
        let found =
            nearest(in: sentence) { $0.entity.name == name } ?? before.last?.entities.last { $0.entity.name == name }
        return [clue(.place, found?.tokens, name)]
    }

    private var period: [FigureClue] {
        guard let period = observation.period else { return [clue(.period, nil, "nothing says when")] }
        let times = sentence.times + sentence.anchors
        let meant = times.filter { time in
            guard let interval = time.expression.interval else { return false }
            return interval == period || time.expression.days == period || interval == observation.baseline
                || interval == observation.asOf
        }
        let earlier = before.suffix(2).flatMap(\.times).last { $0.expression.interval == period }
        let found = meant.isEmpty ? earlier.map { [$0] } ?? [] : meant
        guard !found.isEmpty else {
            return [clue(.period, nil, "\(period.edtf), by the day of the article and the verb's tense")]
        }
        return found.map { clue(.period, $0.tokens, "\(period.edtf), as it means \($0.expression.value)") }
    }
}
