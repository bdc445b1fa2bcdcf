import ReportLexicon

/// Where the things of a sentence happen, seen from the topic.
struct TopicSetting {
    /// Whether the topic has sides at all.
    let hasParties: Bool
    /// A party of the topic is named in the sentence.
    let namesParty: Bool
    /// A party is named there or in the sentences before it.
    let namesPartyNearby: Bool
    /// The sentence names another country in which something happens.
    let isElsewhere: Bool

    /// Whether things happen where the topic's things happen.
    var isAtHome: Bool { isElsewhere ? namesParty : namesPartyNearby }

    /// One sentence in so many names a party in an article that tells of the topic.
    private static let sentencesPerParty = 12

    /// Fewer sentences tell too little to say that they are about something else.
    private static let leastSentences = 3

    /// How often an article of so many sentences names what it is about.
    static func leastMentions(in sentences: Int) -> Int { max(1, sentences / sentencesPerParty) }

    /// Whether the sentences of an article name the topic's parties again and again, or are too few to tell; never where
    /// the topic has no parties.
    static func isTold(in sentences: [SentenceReading], topic: TopicLexicon) -> Bool {
        guard !topic.parties.isEmpty else { return false }
        let naming = sentences.count { $0.entities.contains { topic.isParty($0.entity.side) } }
        return sentences.count < leastSentences || (naming > 0 && naming * sentencesPerParty >= sentences.count)
    }

    /// - Parameter sentences: the sentence, last, and those before it that it may lean on.
    init(_ sentences: ArraySlice<SentenceReading>, topic: TopicLexicon) {
        func isParty(_ entity: EntityReading) -> Bool { topic.isParty(entity.entity.side) }
        hasParties = !topic.parties.isEmpty
        namesPartyNearby = topic.parties.isEmpty || sentences.contains { $0.entities.contains(where: isParty) }
        guard let own = sentences.last else {
            (namesParty, isElsewhere) = (false, false)
            return
        }
        namesParty = topic.parties.isEmpty || own.entities.contains(where: isParty)
        isElsewhere = own.entities.contains { entity in
            let reader = own.reader
            let start = entity.tokens.lowerBound
            let before = reader.isA(reader.words.article, start - 1) ? start - 2 : start - 1
            return [.country, .place].contains(entity.entity.kind) && entity.entity.side != nil && !isParty(entity)
                && reader.isA(reader.words.whereabouts, before)
        }
    }
}
