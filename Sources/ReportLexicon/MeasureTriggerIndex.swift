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
        var anchors: [(place: Int, number: Int32)] = []
        var sets = WordSetNumbers(vocabulary: vocabulary)
        for (entry, source) in entries.enumerated() {
            for (trigger, conditions) in source.triggers.enumerated() where conditions.pattern == nil {
                let inSentence = conditions.sentenceSets.map { sets.number(of: $0) }
                if let anchor = inSentence.first {
                    anchors += sets.words[Int(anchor)].map { (Int($0), Int32(triggers.count)) }
                }
                triggers.append(
                    Trigger(
                        id: MeasureLexicon.TriggerID(entry: entry, trigger: trigger), inSentence: inSentence,
                        inContext: conditions.context.map { sets.number(of: $0) }))
            }
        }
        self.triggers = triggers
        setCount = sets.words.count
        anchored = NumberGroups(anchors, count: vocabulary.wordCount)
        memberships = NumberGroups(sets.members, count: vocabulary.wordCount)
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

/// The word sets of triggers, each with a number, and those that triggers share only once.
private struct WordSetNumbers {
    let vocabulary: Vocabulary
    /// By number the words of a set.
    private(set) var words: [[WordID]] = []
    private var numbers: [ObjectIdentifier: Int32] = [:]

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func number(of set: WordSet) -> Int32 {
        if let known = numbers[ObjectIdentifier(set)] { return known }
        words.append(set.words(of: vocabulary))
        numbers[ObjectIdentifier(set)] = Int32(words.count - 1)
        return Int32(words.count - 1)
    }

    /// Each word of each set with the set's number.
    var members: [(place: Int, number: Int32)] {
        words.enumerated().flatMap { number, words in words.map { (Int($0), Int32(number)) } }
    }
}

extension MeasureTrigger {
    /// The sets of which a word must stand in the sentence; the one that tells most comes first.
    fileprivate var sentenceSets: [WordSet] {
        [object, subject, of, value, predicate, preposition, counted, base, before, after, near]
            .compactMap(\.self)
    }
}
