import ReportLexicon
import ReportModel

/// Who acts, who is acted upon, and where, by the names of the clause and their place around the verb.
struct EventRoles {
    private(set) var actors: [EventActor] = []
    private(set) var place: String?

    private let document: LexedArticle
    private let prepositions: WordClass?
    private let by: WordID
    private let vocabulary: Vocabulary

    init(_ draft: EventDraft, entities: EntityIndex, document: LexedArticle, vocabulary: Vocabulary) {
        self.document = document
        self.vocabulary = vocabulary
        prepositions = vocabulary.wordClass("preposition")
        by = vocabulary.id(of: "by")
        let names = entities.within(draft.clause)
        place =
            names.first { isPlace($0) }?.entity.name
            ?? entities.within(draft.sentence.tokens).first { isPlace($0) && $0.entity.kind == .place }?.entity.name
        let agents = names.filter { !isPlace($0) }
        let verb = draft.group?.verb ?? draft.anchor.lowerBound
        let (left, right) = (agents.first { $0.tokens.lowerBound < verb }, agents.first { $0.tokens.lowerBound > verb })
        let agent = draft.group?.isPassive == true ? agents.first { follows(by, $0) } : left
        let recipient = draft.group?.isPassive == true ? left : right
        if let agent { actors.append(Self.actor(agent, .actor)) }
        if let recipient, Self.name(recipient) != agent.map(Self.name) {
            actors.append(Self.actor(recipient, .recipient))
        }
    }

    private static func actor(_ reading: EntityReading, _ role: EventActor.Role) -> EventActor {
        EventActor(name: name(reading), role: role, side: reading.entity.side)
    }

    /// The country for its people and forces, the own name for organizations and persons.
    private static func name(_ reading: EntityReading) -> String {
        switch reading.entity.kind {
        case .country, .demonym, .place, .unit: reading.entity.side ?? reading.entity.name
        case .organization, .outlet, .person: reading.entity.name
        }
    }

    /// A town, or a country behind `in`; `by Ukraine` and `to Ukraine` name who takes part.
    private func isPlace(_ reading: EntityReading) -> Bool {
        switch reading.entity.kind {
        case .place: true
        case .country: ["in", "inside", "across", "near", "into"].contains { follows(vocabulary.id(of: $0), reading) }
        case .demonym, .organization, .outlet, .person, .unit: false
        }
    }

    private func follows(_ word: WordID, _ reading: EntityReading) -> Bool {
        let before = reading.tokens.lowerBound - 1
        return before >= 0 && word != 0 && document.tokens[before].word == word
    }
}
