import ReportLexicon
import ReportModel

/// Finds whom `the enemy` means: the other party than the one that speaks or acts.
struct EnemyFinder {
    let topic: TopicLexicon
    let reader: TokenReader
    let speakers: [Range<Int>]
    /// Whose enemy is meant where no party has spoken before; nil in an article that names none.
    let home: String?

    /// The entities of the sentence, also those that are only called the enemy.
    /// - Parameter earlier: the last party with a voice in the sentences before.
    func completed(_ entities: [EntityReading], after earlier: EntityReading?) -> [EntityReading] {
        guard topic.parties.count == 2 else { return entities }
        let enemies = reader.limits.filter { reader.isA(reader.words.enemy, $0) }
        guard !enemies.isEmpty else { return entities }
        let found = enemies.compactMap { index -> EntityReading? in
            // `the Russian enemy` is named.
            guard !entities.contains(where: { isNamed($0, index) }),
                let side = (voice(in: entities, before: index) ?? earlier)?.entity.side ?? home,
                let enemy = topic.opponent(of: side)
            else { return nil }
            return EntityReading(
                tokens: index..<index + 1, entity: Entity(name: enemy, kind: .demonym, side: enemy, role: nil))
        }
        return (entities + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isNamed(_ entity: EntityReading, _ enemy: Int) -> Bool {
        let end = entity.tokens.upperBound
        return enemy - 1 <= end && entity.tokens.lowerBound <= enemy && (end > enemy || !reader.isKind(.digits, end))
    }

    /// The party that speaks in the sentence, else the last one named before, but not as a place (`in Ukraine`).
    private func voice(in entities: [EntityReading], before index: Int) -> EntityReading? {
        let speaker = entities.first { entity in
            topic.isParty(entity.entity.side) && speakers.contains { $0.overlaps(entity.tokens) }
        }
        return speaker ?? entities.last { $0.tokens.upperBound <= index && hasVoice($0) }
    }

    /// Whether it is a party, or one of its people or offices, that may call the other one its enemy.
    func hasVoice(_ entity: EntityReading) -> Bool {
        let before = entity.tokens.lowerBound - 1
        return topic.isParty(entity.entity.side) && entity.entity.kind != .place
            && (entity.entity.kind != .country || !reader.isA(reader.words.preposition, before))
    }
}
