import ReportLexicon
import ReportModel

/// Finds the names of an article: the longest name of the gazetteer at each place, and armed units by pattern.
struct EntityParser {
    private let document: LexedArticle
    private let lexicon: EntityLexicon
    private let of: WordID
    private let the: WordID
    private let noMentions: MentionIndex

    private init(_ document: LexedArticle, _ lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon.entities
        of = lexicon.vocabulary.id(of: "of")
        the = lexicon.vocabulary.id(of: "the")
        noMentions = MentionIndex(limits: 0..<0)
    }

    /// The names of all sentences but boilerplate, in text order and without overlap.
    static func parse(_ document: LexedArticle, lexicon: Lexicon) -> [EntityReading] {
        let parser = EntityParser(document, lexicon)
        var readings: [EntityReading] = []
        for sentence in document.sentences where sentence.kind != .boilerplate {
            parser.read(sentence.tokens, into: &readings)
        }
        return readings
    }

    private func read(_ range: Range<Int>, into readings: inout [EntityReading]) {
        let first = readings.count
        let units = unitNames(in: range)
        var nextUnit = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if nextUnit < units.count, units[nextUnit].lowerBound == index {
                let side = sideBefore(index, readings[first...])
                readings.append(reading(units[nextUnit], side: side))
                index = units[nextUnit].upperBound
                nextUnit += 1
                continue
            }
            let limit = nextUnit < units.count ? units[nextUnit].lowerBound : range.upperBound
            guard let (entry, end) = lexicon.gazetteer.longest(at: index, in: document.tokens, limit: limit) else {
                index += 1
                continue
            }
            index = append(entry, index..<end, limit: limit, from: first, to: &readings)
        }
    }

    /// Appends a name, an office together with its country, and answers where to go on.
    private func append(
        _ entry: Gazetteer.Entry, _ tokens: Range<Int>, limit: Int, from first: Int, to readings: inout [EntityReading]
    ) -> Int {
        guard entry.isOffice else {
            readings.append(EntityReading(tokens: tokens, entity: entry.entity))
            return tokens.upperBound
        }
        if readings.count > first, let last = readings.last, owns(last, tokens.lowerBound) {
            readings[readings.count - 1] = EntityReading(
                tokens: last.tokens.lowerBound..<tokens.upperBound, entity: office(entry.entity, of: last.entity))
        } else if let (owner, end) = owner(behind: tokens.upperBound, limit: limit) {
            readings.append(
                EntityReading(tokens: tokens.lowerBound..<end, entity: office(entry.entity, of: owner)))
            return end
        } else if isDefinite(tokens) {
            readings.append(EntityReading(tokens: tokens, entity: entry.entity))
        }
        return tokens.upperBound
    }

    /// `Ukraine's` or `Ukrainian` directly before the office.
    private func owns(_ reading: EntityReading, _ office: Int) -> Bool {
        guard reading.entity.kind == .country || reading.entity.kind == .demonym || reading.entity.kind == .place
        else { return false }
        let end = reading.tokens.upperBound
        if end == office { return reading.entity.kind != .place }
        return end + 1 == office && document.tokens[end].kind == .possessive
    }

    /// The country of `Ministry of Defence of Ukraine`.
    private func owner(behind end: Int, limit: Int) -> (Entity, Int)? {
        guard end + 1 < limit, document.tokens[end].word == of else { return nil }
        let start = document.tokens[end + 1].word == the ? end + 2 : end + 1
        guard start < limit, let (entry, end) = lexicon.gazetteer.longest(at: start, in: document.tokens, limit: limit),
            entry.entity.kind == .country
        else { return nil }
        return (entry.entity, end)
    }

    private func isDefinite(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        return document.tokens[start].flags.contains(.capital) || (start > 0 && document.tokens[start - 1].word == the)
    }

    private func office(_ office: Entity, of owner: Entity) -> Entity {
        let side = owner.side
        let role = side.map(lexicon.belligerents.contains) == true && office.role == .government
        return Entity(
            name: side.map { "\(office.name) (\($0))" } ?? office.name, kind: .organization, side: side,
            role: role ? .belligerent : office.role)
    }

    // MARK: Units

    private func unitNames(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        lexicon.units.forEachMatch(in: document.tokens, range: range, mentions: noMentions) { match in
            guard let last = found.last, match.tokens.lowerBound < last.upperBound else {
                found.append(match.tokens)
                return
            }
            if match.tokens.lowerBound == last.lowerBound, match.tokens.count > last.count {
                found[found.count - 1] = match.tokens
            }
        }
        return found
    }

    private func reading(_ unit: Range<Int>, side: String?) -> EntityReading {
        EntityReading(
            tokens: unit, entity: Entity(name: document.text(of: unit), kind: .unit, side: side, role: nil))
    }

    /// The side of the adjective that stands at most three tokens before a unit.
    private func sideBefore(_ index: Int, _ readings: ArraySlice<EntityReading>) -> String? {
        guard let last = readings.last, index - last.tokens.upperBound <= 3 else { return nil }
        return last.entity.kind == .demonym || last.entity.kind == .country ? last.entity.side : nil
    }
}
