import ReportLexicon
import ReportModel

/// In which country something happens.
extension SideResolver {
    /// The country that is left: behind a verb of leaving, or `from`.
    func left(by quantity: Int) -> String? {
        guard let number = sentence.frames[quantity].governingGroup else { return nil }
        let end = sentence.groups[number].tokens.upperBound
        let reader = sentence.reader
        return sentence.entities.first { entity in
            let start = entity.tokens.lowerBound
            return entity.entity.side != nil && entity.entity.kind != .outlet
                && (start == end || (start > end && start < end + 4 && reader.isWord(reader.words.from, start - 1)))
        }?.entity.side
    }

    /// The country of the sentence, or of the two before it: no party of the topic, but where something happens.
    func scene(of quantity: Int) -> String? {
        let position = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.filter { isScene($0) }.min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let here { return here.entity.side }
        return before.suffix(Self.memory).reversed().lazy.compactMap { earlier in
            earlier.entities.last { isScene($0) }
        }.first?.entity.side
    }

    /// `petrol in Italy`, `Turkish wheat rose to`: what the sentence itself names; nobody's where it names none.
    func market(of quantity: Int) -> String? {
        if let place = sentence.entities.first(where: { isPlace($0, sentence) }) { return place.entity.side }
        let group = sentence.frames[quantity].links.lazy.compactMap(\.group).first.map { sentence.groups[$0] }
        return group.flatMap { subject(ofVerb: $0)?.entity.side }
    }

    func isScene(_ entity: EntityReading) -> Bool {
        [.country, .demonym, .place].contains(entity.entity.kind) && entity.entity.side != nil
            && (topic.parties.isEmpty || !isParty(entity))
    }

    /// The country of the nearest place: of the clause, the sentence, or the sentences before.
    func place(around quantity: Int) -> String? {
        let position = sentence.quantities[quantity].tokens.lowerBound
        let here = sentence.entities.filter { isPlace($0, sentence) }.min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let here { return here.entity.side }
        return before.suffix(2).reversed().lazy.compactMap { earlier in
            earlier.entities.last { isPlace($0, earlier) && (isParty($0) || $0.entity.kind == .country) }
        }.first?.entity.side
    }

    /// A place or country in which something happens (`in Kharkiv`), not one that acts or speaks (`after Moscow's war`).
    func isPlace(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        let reader = sentence.reader
        let (start, kind) = (entity.tokens.lowerBound, entity.entity.kind)
        guard !reader.isKind(.possessive, entity.tokens.upperBound), entity.entity.side != nil else { return false }
        if kind == .place { return reader.isA(reader.words.preposition, start - 1) }
        let before = reader.isA(reader.words.article, start - 1) ? start - 2 : start - 1
        return kind == .country && reader.isA(reader.words.whereabouts, before)
    }

    /// The topic's own country, unless the words around speak of others only.
    func home(of quantity: Int) -> String? {
        if isSetAtHome { return theatre }
        let near = before.suffix(2).flatMap(\.entities) + sentence.entities
        return near.contains { isScene($0) } ? scene(of: quantity) : theatre
    }
}
