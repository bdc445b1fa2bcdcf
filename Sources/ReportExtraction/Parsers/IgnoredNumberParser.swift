import ReportLexicon

/// Finds the numbers of a sentence that are no quantities: by the patterns of `ignored.json5`, and by what they touch.
struct IgnoredNumberParser {
    /// Tokens of a number, with the reason why it is no quantity.
    struct Reading {
        let tokens: Range<Int>
        let reason: String
        let rule: String
    }

    let view: TokenView

    /// The numbers of a sentence that patterns name.
    struct NamedNumbers {
        private var readings: [Reading] = []
        private var next = 0

        /// - Parameter tokens: the sentence.
        init(in document: LexedArticle, _ tokens: Range<Int>, _ lexicon: IgnoredLexicon) {
            lexicon.patterns.forEachMatch(
                in: document.tokens, range: tokens, mentions: MentionIndex(tokenCount: 0)
            ) { match in
                let rule = lexicon.rule(of: match)
                readings.append(Reading(tokens: lexicon.number(in: match), reason: rule.reason, rule: rule.name))
            }
            if readings.count > 1 { readings.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
        }

        /// The first one that holds the token; tokens must be asked for from left to right.
        mutating func reading(at index: Int) -> Reading? {
            guard !readings.isEmpty else { return nil }
            while next < readings.count, readings[next].tokens.upperBound <= index { next += 1 }
            // Of those that begin no later only a few can still reach here.
            return readings[next...].prefix(8).first { $0.tokens.contains(index) }
        }
    }

    private static let reachLimit = 24

    /// What digits are that touch letters or signs: an address on the net, a model, a code, a list marker.
    func touching(_ index: Int, floor: Int) -> Reading? {
        if let marker = marker(index) { return marker }
        let cluster = cluster(around: index, floor: floor)
        guard cluster.count > 1 else { return nil }
        if cluster.contains(where: isAddressSign) {
            return Reading(tokens: cluster, reason: "url", rule: "address on the net")
        }
        if let rule = view.lexicon.ignored.rule(written: view.text(of: cluster)) {
            return Reading(tokens: cluster, reason: rule.reason, rule: rule.name)
        }
        if let model = model(index, cluster) { return model }
        return code(cluster)
    }

    // MARK: Markers

    /// `1.` or `2)` at the start of a line, `[3]`.
    private func marker(_ index: Int) -> Reading? {
        let flags = view.token(index).flags
        let next = view.kind(index + 1)
        if flags.contains(.lineBefore), next == .stop || next == .close, view.isGlued(index + 1),
            view.kind(index + 2) == .word
        {
            return Reading(tokens: index..<index + 1, reason: "list-marker", rule: "number before a line")
        }
        if view.sign(index - 1) == UInt8(ascii: "["), view.sign(index + 1) == UInt8(ascii: "]") {
            return Reading(tokens: index..<index + 1, reason: "footnote", rule: "number in brackets")
        }
        if view.sign(index - 1) == UInt8(ascii: "#") {
            return Reading(tokens: index..<index + 1, reason: "label", rule: "number behind #")
        }
        return nil
    }

    // MARK: Clusters

    /// The tokens around that no white space parts.
    private func cluster(around index: Int, floor: Int) -> Range<Int> {
        var (first, last) = (index, index + 1)
        while first > floor, view.isGlued(first), index - first < Self.reachLimit { first -= 1 }
        while view.isGlued(last), last - index < Self.reachLimit { last += 1 }
        while last - 1 > index, endsSentencePart(last - 1) { last -= 1 }
        return first..<last
    }

    private func endsSentencePart(_ index: Int) -> Bool {
        switch view.kind(index) {
        case .stop, .comma, .quote, .close, .colon, .semicolon: true
        default: false
        }
    }

    private func isAddressSign(_ index: Int) -> Bool {
        switch view.sign(index) {
        case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "\\"): true
        default: view.has(index, view.nouns.addressWord)
        }
    }

    /// `T-72`, `M142`, `F-16s`, `3D`: digits that touch letters.
    private func model(_ index: Int, _ cluster: Range<Int>) -> Reading? {
        var first = index
        if first - 1 >= cluster.lowerBound, view.kind(first - 1) == .hyphen { first -= 1 }
        let hasHyphen = first < index
        if first - 1 >= cluster.lowerBound, isLetters(first - 1), view.isGlued(first) {
            let name = first - 1
            let isModel = view.token(name).flags.contains(.capital) || !hasHyphen
            return Reading(
                tokens: name..<modelEnd(index, cluster), reason: isModel ? "model" : "part-of-name",
                rule: "digits behind letters")
        }
        guard cluster.contains(index + 1), isForeign(index + 1) else { return nil }
        if view.sign(index + 1) | 0x20 == UInt8(ascii: "s"), view.text(index).last == UInt8(ascii: "0") {
            return Reading(tokens: index..<index + 2, reason: "year", rule: "decade")
        }
        return Reading(tokens: index..<modelEnd(index, cluster), reason: "model", rule: "digits before letters")
    }

    private func modelEnd(_ index: Int, _ cluster: Range<Int>) -> Int {
        var end = index + 1
        while cluster.contains(end), view.kind(end) == .word || view.kind(end) == .digits { end += 1 }
        return end
    }

    /// A word that belongs to no number: no currency or number word, nor the unit of digits before it.
    private func isLetters(_ index: Int) -> Bool {
        let kind = view.number(index).kind
        guard view.kind(index) == .word, kind == .none || kind == .suffix else { return false }
        if UnitParser(view: view).before(index + 1, floor: view.limits.lowerBound) != nil { return false }
        if view.number(index).phrases.contains(.millions) { return false }
        return !(view.isGlued(index) && view.kind(index - 1) == .digits)
    }

    private func isForeign(_ index: Int) -> Bool {
        guard view.kind(index) == .word, view.number(index).kind == .none else { return false }
        if view.has(index, view.nouns.ordinalSuffix) || view.sign(index) | 0x20 == UInt8(ascii: "e") {
            return false
        }
        if view.sign(index) == UInt8(ascii: "x") { return view.sign(index + 2) != UInt8(ascii: "^") }
        let units = UnitParser(view: view)
        return view.unitBehind(at: index, where: units.isWrittenBehind) == nil
            && !view.number(index).phrases.contains(.millions)
    }

    /// Telephone numbers, dates in digits and the like: three numbers or more joined by signs; or two by a colon.
    private func code(_ cluster: Range<Int>) -> Reading? {
        var (numbers, colons) = (0, 0)
        for index in cluster {
            switch view.kind(index) {
            case .digits?: numbers += 1
            case .hyphen?, .slash?: break
            case .colon?: colons += 1
            default: if view.sign(index) != UInt8(ascii: "+") { return nil }
            }
        }
        if numbers == 2, colons == 1 {
            return Reading(tokens: cluster, reason: "clock-time", rule: "digits with a colon")
        }
        guard numbers > 2 else { return nil }
        return Reading(tokens: cluster, reason: "code", rule: "digits joined by signs")
    }
}
