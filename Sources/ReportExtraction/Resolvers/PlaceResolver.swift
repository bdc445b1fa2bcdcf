import ReportLexicon

/// Where what a number counts happened: the nearest place of its clause, its sentence, or the sentence before.
struct PlaceResolver {
    func place(of quantity: Int, in sentence: SentenceReading, before: ArraySlice<SentenceReading>) -> String? {
        let clause = sentence.clause(of: quantity)
        let position = sentence.quantities[quantity].tokens.lowerBound
        let places = sentence.entities.filter { isPlace($0, sentence) }
        let own = places.filter { clause.overlaps($0.tokens) }
        let nearest = (own.isEmpty ? places : own).min {
            abs($0.tokens.lowerBound - position) < abs($1.tokens.lowerBound - position)
        }
        if let nearest { return nearest.entity.name }
        guard let previous = before.last else { return nil }
        return previous.entities.last { $0.entity.kind == .place }?.entity.name
    }

    /// A place, or a country behind a preposition (`in Ukraine`).
    private func isPlace(_ entity: EntityReading, _ sentence: SentenceReading) -> Bool {
        if entity.entity.kind == .place { return true }
        let reader = sentence.reader
        return entity.entity.kind == .country
            && reader.isA(reader.words.preposition, entity.tokens.lowerBound - 1)
            && !reader.isWord(reader.words.of, entity.tokens.lowerBound - 1)
    }
}
