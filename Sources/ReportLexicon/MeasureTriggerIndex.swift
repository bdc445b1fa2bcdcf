/// Tells by the words of a sentence which triggers of measures can hold there, so that only those are tried.
struct MeasureTriggerIndex: Sendable {
    private struct Trigger: Sendable {
        let id: MeasureLexicon.TriggerID
        /// The numbers of the word sets of which the sentence must hold a word.
        let inSentence: [Int32]
        /// That of the set of which it or a sentence before it must.
        let inContext: Int32?
    }

    /// All triggers but patterns, in order.
    private let triggers: [Trigger]
    /// By word the triggers whose first set it is in.
    private let anchored: NumberGroups
    /// Triggers that only ask for a word of the context.
    private let contextual: [Int32]
    /// By word the sets that it is in.
    private let memberships: NumberGroups
    private let setCount: Int

    init(_ entries: [MeasureEntry], vocabulary: Vocabulary) {
        var triggers: [Trigger] = []
        var (anchors, members): ([(place: Int, number: Int32)], [(place: Int, number: Int32)]) = (
            [], []
        )
        var setCount: Int32 = 0
        func number(_ words: [WordID]) -> Int32 {
            members += words.map { (Int($0), setCount) }
            setCount += 1
            return setCount - 1
        }
        for (entry, source) in entries.enumerated() {
            for (trigger, conditions) in source.triggers.enumerated() where conditions.pattern == nil {
                let sets = conditions.sentenceSets.map { $0.words(of: vocabulary) }
                if let anchor = sets.first { anchors += anchor.map { (Int($0), Int32(triggers.count)) } }
                triggers.append(
                    Trigger(
                        id: MeasureLexicon.TriggerID(entry: entry, trigger: trigger),
                        inSentence: sets.map(number),
                        inContext: conditions.context.map { number($0.words(of: vocabulary)) }))
            }
        }
        self.triggers = triggers
        self.setCount = Int(setCount)
        anchored = NumberGroups(anchors, count: vocabulary.wordCount)
        memberships = NumberGroups(members, count: vocabulary.wordCount)
        contextual = triggers.indices.filter {
            triggers[$0].inSentence.isEmpty && triggers[$0].inContext != nil
        }
        .map { Int32($0) }
    }

    /// The triggers of whose word sets the sentence and its context hold words, in order.
    func triggers(in sentence: Range<Int>, context: Range<Int>, of tokens: [Token]) -> [MeasureLexicon
        .TriggerID]
    {
        let held = sets(in: sentence, of: tokens)
        let heldAround = sets(in: context, of: tokens)
        func canHold(_ trigger: Trigger) -> Bool {
            trigger.inSentence.allSatisfy { held.contains($0) }
                && trigger.inContext.map { heldAround.contains($0) } ?? true
        }
        var seen = NumberSet(limit: triggers.count)
        var found = contextual.filter { canHold(triggers[Int($0)]) }
        for index in sentence {
            anchored.forEach(at: Int(tokens[index].word)) { number in
                if seen.insert(number), canHold(triggers[Int(number)]) { found.append(number) }
            }
        }
        return found.sorted().map { triggers[Int($0)].id }
    }

    private func sets(in range: Range<Int>, of tokens: [Token]) -> NumberSet {
        var sets = NumberSet(limit: setCount)
        for index in range {
            memberships.forEach(at: Int(tokens[index].word)) { sets.insert($0) }
        }
        return sets
    }
}

extension MeasureTrigger {
    /// The sets of which a word must stand in the sentence; the one that tells most comes first.
    fileprivate var sentenceSets: [WordSet] {
        [object, subject, of, value, predicate, preposition, counted, base, before, after, near]
            .compactMap(\.self)
    }
}
