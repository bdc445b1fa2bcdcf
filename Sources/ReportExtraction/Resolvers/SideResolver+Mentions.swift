import ReportLexicon
import ReportModel

/// Who was spoken of before a number.
extension SideResolver {
    /// The side last spoken of, in this sentence before the number or in the sentences before.
    func spokenOf(before reading: QuantityReading, where fits: (EntityReading) -> Bool) -> String? {
        let start = reading.tokens.lowerBound
        let here = sentence.entities.last { $0.tokens.upperBound <= start && fits($0) && isSubject($0, sentence) }
        if let here { return here.entity.side }
        for earlier in before.suffix(Self.memory).reversed() {
            if let found = earlier.entities.last(where: { fits($0) && isSubject($0, earlier) }) {
                return found.entity.side
            }
        }
        return nil
    }

    /// The side of the nearest sentence that names one, those before it included: who acts there first, else the last named.
    func nearest(before reading: QuantityReading) -> String? {
        let start = reading.tokens.lowerBound
        if let here = spoken(in: sentence, { $0.tokens.upperBound <= start }) ?? spoken(in: sentence, { _ in true }) {
            return here
        }
        return before.suffix(Self.memory).reversed().lazy.compactMap { spoken(in: $0) { _ in true } }.first
    }

    func spoken(in sentence: SentenceReading, _ fits: (EntityReading) -> Bool) -> String? {
        let named = sentence.entities.filter { $0.entity.side != nil && $0.entity.kind != .outlet && fits($0) }
        // `fell into enemy hands`: nobody is spoken of there.
        let heard = named.filter { name in
            !sentence.isSpeaker(name.tokens)
                && !(sentence.reader.isA(sentence.reader.words.enemy, name.tokens.lowerBound)
                    && isBehindPreposition(name, sentence))
        }
        let acting = heard.filter { isSubject($0, sentence) }
        return (acting.first { !isBehindPreposition($0, sentence) } ?? acting.first ?? heard.last ?? named.last)?.entity
            .side
    }

    func isSubject(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        ActorFinder(sentence: sentence).isActor(entity) && !sentence.isSpeaker(entity.tokens)
    }
}
