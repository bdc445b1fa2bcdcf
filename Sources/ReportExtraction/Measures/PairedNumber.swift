import ReportLexicon
import ReportModel

/// Tells which numbers without a noun count what the number before them in their sentence counts.
struct PairedNumber {
    enum Relation {
        /// The other end of a change: `83 percent, up from 71`, `9 percent rather than the 12 forecast`.
        case end
        /// What another does of the same: `Norway gave 19 jets, Denmark 22`.
        case gapped(side: String)
        /// How much of it in a day: `190,000 had signed up, some 1,200 a day`.
        case rate
    }

    let sentence: SentenceReading

    /// How many tokens may stand between the numbers of a change.
    private static let reach = 6

    private var reader: TokenReader { sentence.reader }

    /// What the number is to the one before it; nil where it stands for itself.
    func relation(of quantity: Int) -> Relation? {
        let reading = sentence.quantities[quantity]
        guard quantity > 0, reading.head == nil, reading.quantity.unit == .none, !reading.isOrdinal, !reading.isEntry
        else { return nil }
        if isEnd(reading, of: sentence.quantities[quantity - 1]) { return .end }
        if let side = performer(of: quantity) { return .gapped(side: side) }
        return reading.per == nil ? nil : .rate
    }

    private func isEnd(_ reading: QuantityReading, of first: QuantityReading) -> Bool {
        var index = beforeDeterminers(reading.tokens.lowerBound - 1)
        // `from a peak of 1,500`
        if reader.isWord(reader.words.of, index), reader.isKind(.word, index - 1) {
            index = beforeDeterminers(index - 2)
        }
        let between = first.tokens.upperBound..<max(index, first.tokens.upperBound)
        return index >= first.tokens.upperBound && between.count <= Self.reach
            && (reader.isWord(reader.words.from, index) || reader.isA(reader.words.comparison, index))
            && !sentence.groups.contains { $0.tokens.overlaps(between) }
    }

    private func beforeDeterminers(_ start: Int) -> Int {
        var index = start
        while reader.isA(reader.words.determiner, index) { index -= 1 }
        return index
    }

    /// Whose name stands right before the number, with a sign or conjunction before it and no verb of its own.
    private func performer(of quantity: Int) -> String? {
        let (reading, frame) = (sentence.quantities[quantity], sentence.frames[quantity])
        guard frame.isInherited || frame.links.isEmpty else { return nil }
        var last = beforeDeterminers(reading.tokens.lowerBound - 1)
        while reader.isA(reader.words.remaining, last) { last = beforeDeterminers(last - 1) }
        guard let name = sentence.entities.first(where: { $0.tokens.upperBound == last + 1 && $0.entity.side != nil }),
            opensPart(beforeDeterminers(name.tokens.lowerBound - 1))
        else { return nil }
        return name.entity.side
    }

    private func opensPart(_ index: Int) -> Bool {
        reader.isKind(.comma, index) || reader.isKind(.semicolon, index) || reader.isA(reader.words.conjunction, index)
    }
}
