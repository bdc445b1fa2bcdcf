import ReportLexicon
import ReportModel

/// What governs a number from behind it.
extension FrameBuilder {
    func linksBehind(_ quantity: QuantityReading, isObject: Bool) -> [QuantityFrame.Link] {
        var index = quantity.tokens.upperBound
        while reader.isAdverb(index) || reader.isKind(.quote, index) { index += 1 }
        let isRelative = reader.isA(reader.words.relativePronoun, index)
        if let group = groupAt[isRelative ? index + 1 : index] {
            return isRelative ? links(beforeVerb: group) : links(beforeNext: group, isObject: isObject)
        }
        if isObject { return [] }
        guard let group = nextGroup(from: index) else { return [] }
        return links(beforeVerb: group)
    }

    /// The verb right behind the number; where it is a participle alone, the finite verb behind it too
    /// (`30 people living abroad have returned`, `30 fighters captured in spring were released`).
    private func links(beforeNext number: Int, isObject: Bool) -> [QuantityFrame.Link] {
        let (own, group) = (links(beforeVerb: number), groups[number])
        let isGerund = reader.hasForm(.gerund, group.verb)
        guard group.tokens.count == 1, isGerund || group.isPassive, !isObject,
            let main = nextGroup(from: group.tokens.upperBound), groups[main].tokens.count > 1
        else { return own }
        return isGerund ? links(beforeVerb: main) + own : own + links(beforeVerb: main)
    }

    private func links(beforeVerb number: Int) -> [QuantityFrame.Link] {
        let group = groups[number]
        let next = group.tokens.upperBound
        if reader.isA(reader.words.be, group.verb) {
            // `are still missing`
            let predicate = reader.isAdverb(next) ? next + 1 : next
            return reader.limits.contains(predicate)
                ? [QuantityFrame.Link(role: .predicate, token: predicate, group: number)] : []
        }
        let own = QuantityFrame.Link(role: group.isPassive ? .object : .subject, token: group.verb, group: number)
        guard group.isPassive, let behind = groupAt[next], reader.isWord(reader.words.to, next) else { return [own] }
        // `are believed to have died`, `were forced to flee`: the infinitive tells what they do.
        let infinitive = links(beforeVerb: behind)
        return reader.isA(reader.words.say, group.verb) ? infinitive + [own] : [own] + infinitive
    }

    /// The verb behind prepositional phrases and insertions: `30 people, including three children, were killed`.
    func nextGroup(from start: Int) -> Int? {
        var index = start
        var last = min(reader.limits.upperBound, start + Self.reach)
        while index < last {
            if let group = groupAt[index] {
                if groups[group].isFinite { return group }
                // `financing from the bank`: a gerund may be a noun.
                guard reader.hasForm(.gerund, index) else { return nil }
                index += 1
            } else if reader.isKind(.comma, index) || isDash(index) {
                last = min(reader.limits.upperBound, index + Self.reach)
                guard let behind = behindInsertion(index, last) else { return nil }
                index = behind
            } else if isEdge(index) || reader.isA(reader.words.relativePronoun, index) {
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The token behind the sign that closes the insertion opened at `opening`, if a verb follows it.
    ///
    /// A dash with a verb behind it closes an insertion in which the number itself stands.
    private func behindInsertion(_ opening: Int, _ last: Int) -> Int? {
        let isDashed = isDash(opening)
        if isDashed, groupAt[opening + 1] != nil { return nil }
        var index = opening + 1
        while index < last, !isEdge(index) {
            let closes = isDashed ? isDash(index) : reader.isKind(.comma, index)
            if closes, groupAt[index + 1] != nil { return index + 1 }
            index += 1
        }
        return nil
    }

    /// A hyphen that stands between words, not inside one.
    private func isDash(_ index: Int) -> Bool {
        reader.isKind(.hyphen, index) && reader[index].flags.contains(.spaceBefore)
    }
}
