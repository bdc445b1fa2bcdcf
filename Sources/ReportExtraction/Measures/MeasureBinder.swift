internal import Foundation
import ReportLexicon
import ReportModel

/// Chooses the measure of each quantity of a sentence by the triggers of the lexicon.
///
/// Of all triggers whose conditions hold the most specific wins; equal ones by the order of the lexicon's files.
struct MeasureBinder {
    let reader: TokenReader
    let lexicon: MeasureLexicon
    let groups: [VerbGroup]
    let quantities: [QuantityReading]
    let frames: [QuantityFrame]
    /// The last quantity with a noun of its own in the sentence before.
    let earlier: QuantityReading?
    /// The tokens of this sentence and of the two before it.
    let context: Range<Int>
    let setting: TopicSetting
    /// For each entry whether the article holds what it asks of it.
    let isHeld: [Bool]

    /// What a condition adds to a trigger's score.
    private enum Weight {
        static let role = 6
        static let pattern = 7
        static let preposition = 4
        static let counted = 4
        static let elided = 3
        static let head = 1
        static let base = 4
        static let neighbour = 4
        static let near = 2
        static let context = 1
        static let mood = 1
        static let inherited = -1
    }

    /// The least number that is a sum of money though no currency is said.
    private static let leastSum: Decimal = 1_000_000

    /// `one official`: too little to be taken for its neighbours alone.
    private static let single: Decimal = 1

    /// One choice for each quantity, in order; nil where no trigger holds.
    func choices() -> [MeasureChoice?] {
        guard !quantities.isEmpty else { return [] }
        let triggers = atHome(
            lexicon.triggers(in: reader.limits, context: context, of: reader.document.tokens))
        let matched = patternMatches()
        return quantities.indices.map { index in
            let own = atHome(matched[index] ?? [])
            let family = UnitFamily(quantities[index].quantity.unit)
            let candidates = (triggers + own).compactMap { id in
                takes(family, id) || isUnnamedSum(quantities[index], id)
                    ? candidate(id, quantity: index, patterns: own) : nil
            }
            let ranked = candidates.sorted { ($1.score, $0.trigger) < ($0.score, $1.trigger) }
            return ranked.first.map { MeasureChoice(winner: $0, rivals: Array(ranked.dropFirst())) }
        }
    }

    /// Whether a trigger takes numbers in such units: those of its measure, parts where it asks for a share
    /// (`53 percent of the vote`), and lengths where it asks for land (`miles of territory`).
    private func takes(_ family: UnitFamily, _ id: MeasureLexicon.TriggerID) -> Bool {
        let (own, trigger) = (lexicon.family(of: id), lexicon.entries[id.entry].triggers[id.trigger])
        if trigger.statistic == .share { return family == .share }
        return own == family || (own == .area && family == .length && trigger.counted != nil)
    }

    /// `hundreds of millions in aid`: money without its currency.
    private func isUnnamedSum(_ quantity: QuantityReading, _ id: MeasureLexicon.TriggerID) -> Bool {
        quantity.head == nil && quantity.quantity.unit == .none && lexicon.family(of: id) == .currency
            && (quantity.quantity.high ?? quantity.quantity.low ?? 0) >= Self.leastSum
    }

    /// For each quantity the triggers whose pattern covers it.
    private func patternMatches() -> [Int: [MeasureLexicon.TriggerID]] {
        var mentions = MentionIndex(limits: reader.limits)
        for quantity in quantities {
            mentions.insert(quantity.tokens, classes: WordClassSet([lexicon.number]))
        }
        var found: [Int: [MeasureLexicon.TriggerID]] = [:]
        lexicon.patterns.forEachMatch(in: reader.document.tokens, range: reader.limits, mentions: mentions) { match in
            for (index, quantity) in quantities.enumerated() where match.tokens.contains(quantity.tokens.lowerBound) {
                found[index, default: []] += lexicon.patternOwners[match.pattern]
            }
        }
        return found
    }

    // MARK: Conditions

    private func candidate(
        _ id: MeasureLexicon.TriggerID, quantity index: Int, patterns: [MeasureLexicon.TriggerID]
    ) -> MeasureChoice.Candidate? {
        let conditions = lexicon.entries[id.entry].triggers[id.trigger]
        let quantity = quantities[index]
        let phrase = phrase(of: index)
        guard fits(quantity, phrase, lexicon.entries[id.entry].measure.unit, conditions), isEnough(quantity, conditions)
        else { return nil }
        var score = 0
        if conditions.pattern != nil {
            guard patterns.contains(id) else { return nil }
            score += Weight.pattern
        }
        guard let link = role(conditions, frames[index], &score), words(conditions, quantity, phrase, &score),
            surroundings(conditions, &score)
        else { return nil }
        let isSingle = quantity.quantity.high == Self.single && !quantity.isEntry
        if link.value == nil, conditions.pattern == nil, conditions.before == nil, isSingle { return nil }
        if frames[index].isInherited, link.value != nil { score += Weight.inherited }
        return MeasureChoice.Candidate(trigger: id, score: score, link: link.value)
    }

    private func isEnough(_ quantity: QuantityReading, _ conditions: MeasureTrigger) -> Bool {
        guard let least = conditions.least else { return true }
        return (quantity.quantity.high ?? quantity.quantity.low ?? 0) >= least
    }

    /// Those of measures of whose subject the words around speak; neighbours of one measure ask once.
    private func atHome(_ triggers: [MeasureLexicon.TriggerID]) -> [MeasureLexicon.TriggerID] {
        var (entry, isHome) = (-1, false)
        return triggers.filter { id in
            if id.entry != entry {
                let own = lexicon.entries[id.entry]
                isHome = isHeld[id.entry] && !isOfOther(own) && (own.context.map { isAtHome($0) } ?? true)
                entry = id.entry
            }
            return isHome
        }
    }

    /// Whether the words around tell of another cause than the topic's, and the sentence names none of its parties.
    private func isOfOther(_ entry: MeasureEntry) -> Bool {
        guard let unless = entry.unless, !setting.hasParties || !setting.namesParty else { return false }
        return unless.meets(context, of: reader.document.tokens, vocabulary: reader.vocabulary)
    }

    /// Whether the measure counts in such units of its family; other nouns than its own must be asked for by name.
    private func fits(
        _ quantity: QuantityReading, _ phrase: CountedPhrase, _ unit: UnitCode, _ conditions: MeasureTrigger
    ) -> Bool {
        let found = quantity.quantity.unit
        if found == unit || found == .none || unit == "currency" || UnitFamily(unit) != .count || found == .share {
            return true
        }
        let isOpposite = (unit == .person && found == .item) || (unit == .item && found == .person)
        // `so many are sanctioned`, `so many voted`: whatever they are.
        let asksForVerbOnly = conditions.counted == nil && (conditions.object != nil || conditions.subject != nil)
        if asksForVerbOnly, unit != .person, unit != .item { return true }
        guard !isOpposite, let counted = conditions.counted, let head = phrase.head else { return false }
        return holds(counted, head)
    }

    /// Whether the sentence speaks of the topic, or those before it do and it names no other country.
    private func isAtHome(_ words: WordSet) -> Bool {
        func speaks(_ range: Range<Int>) -> Bool {
            words.meets(range, of: reader.document.tokens, vocabulary: reader.vocabulary)
        }
        guard setting.hasParties else { return speaks(context) }
        if setting.isElsewhere { return setting.namesParty || speaks(reader.limits) }
        return setting.namesPartyNearby || speaks(context)
    }

    /// What a quantity counts: its own noun phrase, or that of the one before it in the sentence.
    private struct CountedPhrase {
        let counted: Range<Int>?
        let head: Int?
        let isElided: Bool
    }

    /// `32 children were killed and 70 injured`: the second counts children too. What is only included is passed over.
    /// `The other five were shot down` counts what the sentence before does.
    private func phrase(of index: Int) -> CountedPhrase {
        let own = quantities[index]
        let unit = own.quantity.unit
        guard own.head == nil, unit == .none || unit == .person else {
            return CountedPhrase(counted: own.counted, head: own.head, isElided: false)
        }
        let before = quantities[..<index].last { earlier in
            earlier.head != nil && !reader.isA(reader.words.including, earlier.tokens.lowerBound - 1)
        }
        let rest = own.isIncrement || reader.isA(reader.words.remaining, own.number.lowerBound - 1) ? earlier : nil
        let meant = before ?? rest
        return CountedPhrase(counted: meant?.counted, head: meant?.head, isElided: meant != nil)
    }

    /// A link that may be missing where no role is asked for.
    private struct FoundLink { let value: QuantityFrame.Link? }

    /// The link that fulfils the trigger's role; nil if it asks for one that the quantity has not.
    private func role(
        _ conditions: MeasureTrigger, _ frame: QuantityFrame, _ score: inout Int
    ) -> FoundLink? {
        var found: QuantityFrame.Link?
        func fulfils(_ words: WordSet?, _ role: QuantityFrame.Role, _ weight: Int) -> Bool {
            guard let words else { return true }
            let link = frame.links.first {
                $0.role == role && holds(words, $0.token) && isIn(conditions.mood, $0)
            }
            found = found ?? link
            score += weight
            return link != nil
        }
        guard fulfils(conditions.object, .object, Weight.role), fulfils(conditions.subject, .subject, Weight.role),
            fulfils(conditions.of, .of, Weight.role), fulfils(conditions.value, .value, Weight.role),
            fulfils(conditions.predicate, .predicate, Weight.role),
            fulfils(conditions.preposition, .preposition, Weight.preposition)
        else { return nil }
        if conditions.mood != nil { score += Weight.mood }
        return FoundLink(value: found)
    }

    /// Whether the verb of the link has the mood that is asked for; a noun has none.
    private func isIn(_ mood: VerbMood?, _ link: QuantityFrame.Link) -> Bool {
        guard let mood else { return true }
        guard let group = link.group.map({ groups[$0] }) else { return false }
        if mood == .past { return group.tense == .past && (!group.isPassive || group.tokens.count > 1) }
        let isInfinitive = reader.isWord(reader.words.to, group.tokens.lowerBound)
        let isIntended = group.tense == .future || group.isModal || isInfinitive
        return isIntended == (mood == .intended)
    }

    private func holds(_ words: WordSet, _ index: Int) -> Bool {
        words.contains(
            index, of: reader.document.tokens, limit: reader.limits.upperBound, vocabulary: reader.vocabulary)
    }

    private func meets(_ words: WordSet?, _ range: Range<Int>?, weight: Int, _ score: inout Int) -> Bool {
        guard let words else { return true }
        guard let range, words.meets(range, of: reader.document.tokens, vocabulary: reader.vocabulary) else {
            return false
        }
        score += weight
        return true
    }

    private func words(
        _ conditions: MeasureTrigger, _ quantity: QuantityReading, _ phrase: CountedPhrase, _ score: inout Int
    ) -> Bool {
        if let counted = conditions.counted, let head = phrase.head, holds(counted, head), !phrase.isElided {
            score += Weight.head
        }
        let weight = phrase.isElided ? Weight.elided : Weight.counted
        return meets(conditions.counted, phrase.counted, weight: weight, &score)
            && meets(conditions.base, quantity.base, weight: Weight.base, &score)
            && meets(conditions.before, neighbours(before: quantity), weight: Weight.neighbour, &score)
            && meets(conditions.after, neighbours(behind: quantity), weight: Weight.neighbour, &score)
    }

    private func neighbours(before quantity: QuantityReading) -> Range<Int> {
        max(reader.limits.lowerBound, quantity.tokens.lowerBound - 3)..<quantity.tokens.lowerBound
    }

    private func neighbours(behind quantity: QuantityReading) -> Range<Int> {
        let end = min(reader.limits.upperBound, quantity.tokens.upperBound + 3)
        let stop = (quantity.tokens.upperBound..<end).first { reader.isKind(.stop, $0) || reader.isKind(.comma, $0) }
        return quantity.tokens.upperBound..<(stop ?? end)
    }

    private func surroundings(_ conditions: MeasureTrigger, _ score: inout Int) -> Bool {
        if let absent = conditions.absent,
            absent.meets(reader.limits, of: reader.document.tokens, vocabulary: reader.vocabulary)
        {
            return false
        }
        return meets(conditions.near, reader.limits, weight: Weight.near, &score)
            && meets(conditions.context, context, weight: Weight.context, &score)
    }
}
