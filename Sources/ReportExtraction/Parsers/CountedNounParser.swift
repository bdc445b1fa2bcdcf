import ReportLexicon
import ReportModel

/// The noun phrase behind a number.
struct CountedNoun {
    /// Adjectives and nouns up to the head, without `of` and determiners; nil if the noun is left out (`30 killed`).
    let tokens: Range<Int>?
    let head: Int?
    let unit: UnitCode
    /// Where reading on goes on.
    var end: Int
    let isPlural: Bool
}

/// Finds the noun phrase that a number counts: a shallow chunk up to a closed-class word, a verb or a stop.
struct CountedNounParser {
    let view: TokenView

    private static let lengthLimit = 9

    /// The phrase that begins at `start`; without any noun there, one with no tokens.
    /// - Parameters:
    ///   - isOne: a singular may be its head.
    ///   - isWhole: it is what a part is taken of, a singular if there is no plural (`half of the country`).
    func noun(at start: Int, isOne: Bool, isWhole: Bool = false) -> CountedNoun {
        var first = start
        if isCompound(start) { return attributive(at: start + 1) }
        if view.particle(first) == .of { first += 1 }
        if view.particle(first - 1) == .of { first = skipDeterminers(first) }
        while view.kind(first) == .quote { first += 1 }
        let chunk = first..<chunkEnd(from: first)
        let found = head(in: chunk, isOne: isOne)
        guard let head = found ?? (isWhole ? singularHead(in: chunk) : nil) else {
            return elided(at: first, start: start)
        }
        let lower = first
        return CountedNoun(
            tokens: lower..<head + 1, head: head, unit: unit(of: head), end: head + 1, isPlural: isPlural(head))
    }

    /// What an entry of a list counts; nil unless its name is that of persons or things.
    /// - Parameter end: where reading on goes on.
    func noun(named label: Range<Int>, end: Int) -> CountedNoun? {
        let chunk = label.lowerBound..<(label.first { view.particle($0) == .of } ?? label.upperBound)
        let last = head(in: chunk, isOne: false)
        // `UAV operational-tactical level`: the kind of thing comes first, what is said of it behind.
        guard let head = [last, chunk.first].lazy.compactMap({ $0 }).first(where: { isPersonOrItem($0) }) else {
            return nil
        }
        return CountedNoun(tokens: label, head: head, unit: unit(of: head), end: end, isPlural: true)
    }

    private func isPersonOrItem(_ head: Int) -> Bool {
        let unit = unit(of: head)
        return unit == .person || unit == .item
    }

    /// `15-member council`: the noun is joined to the number.
    private func isCompound(_ index: Int) -> Bool {
        view.kind(index) == .hyphen && view.isGlued(index) && view.isGlued(index + 1) && view.kind(index + 1) == .word
    }

    private func attributive(at head: Int) -> CountedNoun {
        CountedNoun(tokens: head..<head + 1, head: head, unit: unit(of: head), end: head + 1, isPlural: true)
    }

    /// `30 killed`, `12 have been wounded`, `three dead`: persons, though no noun says so.
    private func elided(at index: Int, start: Int) -> CountedNoun {
        let isState = (index..<index + 5).first { !isAuxiliary($0) }.map {
            view.has($0, view.nouns.personState)
        }
        return CountedNoun(tokens: nil, head: nil, unit: isState == true ? .person : .none, end: start, isPlural: false)
    }

    /// `were`, `have been`: what stands between a number and the participle that tells what it counts.
    private func isAuxiliary(_ index: Int) -> Bool {
        let classes = view.info(index).classes
        return classes.intersects(view.nouns.auxiliaries)
    }

    private func isAndOr(_ index: Int) -> Bool {
        switch view.particle(index) {
        case .and, .or: true
        default: false
        }
    }

    private func skipDeterminers(_ start: Int) -> Int {
        var index = start
        while view.has(index, view.nouns.determiner), view.kind(index + 1) == .word, index < start + 3 {
            index += 1
        }
        return index
    }

    // MARK: The chunk

    private func chunkEnd(from start: Int) -> Int {
        var index = start
        while index - start < Self.lengthLimit, let width = step(at: index, from: start) { index += width }
        return min(index, view.limits.upperBound)
    }

    /// How many tokens the chunk grows by, or nil at its end.
    private func step(at index: Int, from start: Int) -> Int? {
        switch view.kind(index) {
        case .word:
            if view.token(index).flags.contains(.lineBefore), index > start { return nil }
            if isInitial(index) { return 2 }
            return isBoundary(index) ? joint(at: index, from: start) : 1
        case .hyphen: return index > start && view.isGlued(index) && view.isGlued(index + 1) ? 1 : nil
        case .digits: return index > start && view.isGlued(index) ? 1 : caliber(at: index, from: start)
        case .possessive: return 1
        default: return nil
        }
    }

    /// `155 mm` in `18 155 mm guns`: how many tokens such an adjective has.
    private func caliber(at index: Int, from start: Int) -> Int? {
        guard index == start else { return nil }
        let unit = view.kind(index + 1) == .hyphen ? index + 2 : index + 1
        guard let found = view.unitBehind(at: unit), found.payload.dimension == .length,
            view.kind(found.end) == .word
        else { return nil }
        return found.end - index
    }

    /// Words at which a noun phrase ends; `US` and other words in capitals are names.
    private func isBoundary(_ index: Int) -> Bool {
        !view.token(index).flags.contains(.allCapitals)
            && view.info(index).classes.intersects(view.nouns.boundaries)
    }

    /// `and` between two adjectives: no plural stands before it, a word that is no number behind it.
    private func joint(at index: Int, from start: Int) -> Int? {
        guard index > start, isAndOr(index), view.kind(index + 1) == .word,
            !isBoundary(index + 1), view.number(index + 1).kind == .none,
            !(start..<index).contains(where: { isPlural($0) || isVerb($0) })
        else { return nil }
        return 2
    }

    /// The letters of `U.S.`.
    private func isInitial(_ index: Int) -> Bool {
        let token = view.token(index)
        return token.end - token.start == 1 && token.flags.contains(.capital) && view.kind(index + 1) == .stop
            && view.isGlued(index + 1)
    }

    // MARK: The head

    private func head(in chunk: Range<Int>, isOne: Bool) -> Int? {
        isOne ? singularHead(in: chunk) : pluralHead(in: chunk) ?? massHead(in: chunk)
    }

    /// The first plural, or the second of two (`weapons systems`).
    private func pluralHead(in chunk: Range<Int>) -> Int? {
        guard var head = chunk.first(where: { isPlural($0) && !isPossessor($0) }) else { return nil }
        while chunk.contains(head + 1), isPlural(head + 1), !isVerb(head + 1),
            view.info(head + 1).verb == 0 || view.info(head).noun == 0
        {
            head += 1
        }
        return head
    }

    /// `200 infantry`: no plural, so the last noun before a verb.
    private func massHead(in chunk: Range<Int>) -> Int? {
        let end = chunk.first { isVerb($0) } ?? chunk.upperBound
        guard end > chunk.lowerBound, isKnownNoun(end - 1) else { return nil }
        return end - 1
    }

    /// The last noun before a verb.
    private func singularHead(in chunk: Range<Int>) -> Int? {
        guard let first = chunk.first else { return nil }
        let end = chunk.first { $0 > first && (isVerb($0) || hasEnding($0, "ing")) } ?? chunk.upperBound
        let head = end - 1
        guard view.kind(head) == .word, !isPossessor(head), head > first || !isVerb(head) else { return nil }
        return hasEnding(head, "ly") && !view.has(head, view.nouns.lyNoun) ? nil : head
    }

    private func isPossessor(_ index: Int) -> Bool {
        view.kind(index + 1) == .possessive || (view.kind(index + 1) == .apostrophe && view.isGlued(index + 1))
    }

    /// Whether it is a finite verb or participle rather than a noun.
    private func isVerb(_ index: Int) -> Bool {
        guard view.kind(index) == .word else { return false }
        if view.has(index, view.nouns.finiteVerb) { return true }
        let info = view.info(index)
        if info.verb != 0, !info.forms.isDisjoint(with: [.past, .participle, .gerund]), info.noun == 0 { return true }
        return hasEnding(index, "ed") && !view.token(index).flags.contains(.capital) && info.noun == 0
    }

    private func isKnownNoun(_ index: Int) -> Bool {
        let info = view.info(index)
        let nouns = view.nouns
        return info.noun != 0 || info.classes.contains(nouns.person) || info.classes.contains(nouns.item)
    }

    /// Known as a plural, or with the look of one.
    private func isPlural(_ index: Int) -> Bool {
        guard view.kind(index) == .word else { return false }
        let info = view.info(index)
        let nouns = view.nouns
        if info.noun != 0, info.forms.contains(.plural) { return true }
        if info.classes.contains(nouns.notPlural) { return false }
        if info.noun == 0, info.classes.contains(nouns.person) || info.classes.contains(nouns.item) {
            return !info.classes.contains(nouns.personState)
        }
        let text = view.text(index)
        guard text.count > 3, text.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") else { return false }
        return ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(text[text.count - 2] | 0x20)
    }

    private func hasEnding(_ index: Int, _ ending: StaticString) -> Bool {
        guard view.kind(index) == .word else { return false }
        let length = ending.utf8CodeUnitCount
        return view.length(index) > length + 1 && view.text(index).ends(in: ending)
    }

    // MARK: The unit

    private func unit(of head: Int) -> UnitCode {
        let info = view.info(head)
        // `61 F-16 fighters`: of words for both, a model makes a thing.
        let isModel = info.classes.contains(view.nouns.item) && isModelNumber(head - 1)
        if info.classes.contains(view.nouns.person), !isModel { return .person }
        if info.classes.contains(view.nouns.item) { return .item }
        if info.noun != 0 { return UnitCode(rawValue: view.source.pointee.vocabulary.spelling(of: info.noun)) }
        let plural = view.text(head)
        let (cut, ending) = Self.pluralEnding(of: plural)
        let stem = UnsafeBufferPointer(rebasing: plural.dropLast(cut))
        return UnitCode(rawValue: String(decoding: stem, as: UTF8.self).lowercased() + ending)
    }

    /// `16` in `F-16`.
    private func isModelNumber(_ index: Int) -> Bool { view.kind(index) == .digits && view.kind(index - 1) == .hyphen }

    /// How many bytes the singular has to lose at its end, and what it gets instead.
    private static func pluralEnding(of word: UnsafeBufferPointer<UInt8>) -> (cut: Int, ending: String) {
        guard word.ends(in: "s"), !word.ends(in: "ss") else { return (0, "") }
        if word.ends(in: "ies"), word.count > 4 { return (3, "y") }
        let hisses =
            word.ends(in: "sses") || word.ends(in: "shes") || word.ends(in: "ches") || word.ends(in: "xes")
            || word.ends(in: "zes")
        return (hisses ? 2 : 1, "")
    }
}
