/// The words that numbers are made of, from `numbers.tsv`, and vague ones with their bounds, from `vague.json5`.
@usableFromInline package struct NumberLexicon: Sendable {
    /// By word.
    @usableFromInline package let words: [NumberWord]
    package let vague: PhraseTable<VagueNumber>
    /// The entries of `vague.json5` as they stand in the file, with their examples.
    package let vagueRules: [VagueNumberRule]
}

extension NumberLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate var words: [WordID: NumberWord] = [:]
        fileprivate var vague: [(PhraseSource, VagueNumber)] = []
        fileprivate let vagueRules: [VagueNumberRule]
        fileprivate var particles: [WordID: Particle] = [:]

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            vagueRules = try files.json5("vague.json5", as: [VagueNumberRule].self)
            for row in try files.tsv("particles.tsv") { try insertParticles(row, builder: &builder) }
            for row in try files.tsv("numbers.tsv") { try insert(row, builder: &builder) }
            for rule in vagueRules {
                try rule.validate()
                let number = VagueNumber(
                    low: rule.low, high: rule.high, isExact: rule.low == rule.high, rule: rule.name)
                vague += rule.words.map { (PhraseSource($0, builder: &builder), number) }
            }
        }

        private mutating func insertParticles(
            _ row: [String], builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            guard row.count == 2, let particle = Particle(rawValue: row[0]) else {
                throw LexiconError(file: "particles.tsv", entry: row.first, problem: "is not <particle> <words>")
            }
            for word in row[1].split(separator: " ") { particles[builder.intern(String(word))] = particle }
        }

        private mutating func insert(_ row: [String], builder: inout VocabularyBuilder) throws(LexiconError) {
            let parts = row.count == 3 ? row[1].split(separator: "/").compactMap { Int($0) } : []
            guard let last = parts.last, let kind = NumberWord.Kind(rawValue: row[0]) else {
                throw LexiconError(
                    file: "numbers.tsv", entry: row.joined(separator: " "), problem: "is not <kind> <value> <words>",
                    hint: "see the head of the file for the kinds")
            }
            let number = NumberWord(
                kind: kind, value: last, numerator: parts.count == 2 ? UInt8(clamping: parts[0]) : 1)
            let group: String? =
                switch kind {
                case .ones, .tens: "number-word"
                case .ordinal: "ordinal-word"
                case .part: "part-word"
                default: nil
                }
            for word in row[2].split(separator: " ") {
                words[builder.intern(String(word))] = number
                if let group { builder.insert(String(word), into: try builder.wordClass(group)) }
            }
        }
    }

    init(
        _ draft: Draft, units: UnitLexicon, hedges: HedgeLexicon, forms: WordFormIndex, wordCount: Int
    ) {
        let vague = PhraseTable(draft.vague, by: .first, forms: forms, wordCount: wordCount)
        words = (0..<WordID(wordCount)).map { id in
            var word = draft.words[id] ?? NumberWord(kind: .none, value: 0)
            word.particle = draft.particles[id] ?? .none
            if vague.hasPhrase(by: id) { word.phrases.insert(.vague) }
            if units.before.hasPhrase(by: id) { word.phrases.insert(.unitBefore) }
            if units.behind.hasPhrase(by: id) { word.phrases.insert(.unitBehind) }
            if units.millions.hasPhrase(by: id) { word.phrases.insert(.millions) }
            if hedges.before.hasPhrase(by: id) { word.phrases.insert(.hedgeBefore) }
            if hedges.behind.hasPhrase(by: id) { word.phrases.insert(.hedgeBehind) }
            word.role = Self.role(of: word)
            return word
        }
        self.vague = vague
        vagueRules = draft.vagueRules
    }

    private static func role(of word: NumberWord) -> NumberWord.Role {
        switch word.kind {
        case .ones, .tens, .hundred, .ordinal, .half, .sign, .part, .dozen, .scale: .begins
        case .article: .beginsBeforeNumber
        case .none, .plural, .suffix:
            word.phrases.contains(.vague) ? .begins : word.particle == .minus ? .beginsBeforeNumber : .none
        }
    }
}
