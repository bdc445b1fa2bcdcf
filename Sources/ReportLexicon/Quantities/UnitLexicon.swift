internal import Foundation
internal import ReportModel

/// Units of measure and currencies by their words and signs, from `units.tsv` and `currencies.tsv`.
package struct UnitLexicon: Sendable {
    /// Units and currencies that stand behind a number.
    package let behind: PhraseTable<UnitSense>
    /// Currency signs and codes that stand before a number, found from their last word.
    package let before: PhraseTable<UnitSense>
    /// Currencies by code, run together with a scale (`MUSD`, `MEUR`).
    package let millions: PhraseTable<UnitSense>
    /// Units of area and volume by their code (`km2`), which texts write as a length and a digit.
    package let powers: [String: UnitSense]
    /// Where shared signs stand for other currencies.
    package let places: [CurrencyPlace]
}

extension UnitLexicon {
    /// The lexicon before the vocabulary is complete.
    struct Draft {
        fileprivate var behind: [(PhraseSource, UnitSense)] = []
        fileprivate var before: [(PhraseSource, UnitSense)] = []
        fileprivate var millions: [(PhraseSource, UnitSense)] = []
        fileprivate var powers: [String: UnitSense] = [:]
        fileprivate var places: [CurrencyPlace] = []

        init(files: LexiconFiles, builder: inout VocabularyBuilder) throws(LexiconError) {
            for row in try files.tsv("units.tsv") { try insertUnit(row, builder: &builder) }
            for row in try files.tsv("currencies.tsv") { try insertCurrency(row, builder: &builder) }
            places = try files.tsv("currency-places.tsv").map(CurrencyPlace.init)
        }

        private mutating func insertUnit(_ row: [String], builder: inout VocabularyBuilder) throws(LexiconError) {
            guard row.count == 4, let dimension = UnitSense.Dimension(rawValue: row[1]) else {
                throw LexiconError(
                    file: "units.tsv", entry: row.first, problem: "is not <code> <dimension> <factor> <phrases>")
            }
            let sense = UnitSense(
                code: UnitCode(rawValue: row[0]), dimension: dimension, factor: Decimal(string: row[2]),
                form: .name)
            for phrase in row[3].split(separator: "|") where phrase != "-" {
                let isTouching = phrase.hasPrefix("+")
                let source = PhraseSource(String(isTouching ? phrase.dropFirst() : phrase), builder: &builder)
                behind.append((source, isTouching ? sense.touching : sense))
            }
            if sense.dimension == .area || sense.dimension == .volume { powers[sense.code.rawValue] = sense }
        }

        private mutating func insertCurrency(
            _ row: [String], builder: inout VocabularyBuilder
        ) throws(LexiconError) {
            guard row.count == 4, let factor = Decimal(string: row[1]), let form = UnitSense.Form(rawValue: row[2])
            else {
                throw LexiconError(
                    file: "currencies.tsv", entry: row.first,
                    problem: "is not <code> <factor> <name, weak, sign or code> <phrases>")
            }
            let sense = UnitSense(
                code: UnitCode(rawValue: row[0]), dimension: .money, factor: factor, form: form)
            for phrase in row[3].split(separator: "|") {
                let source = PhraseSource(String(phrase), builder: &builder)
                behind.append((source, sense))
                if [.sign, .shared, .letter, .code, .weakCode].contains(form) { before.append((source, sense)) }
                if form == .code || form == .weakCode {
                    millions.append((PhraseSource("m" + phrase, builder: &builder), sense))
                }
            }
        }
    }

    init(_ draft: Draft, forms: WordFormIndex, wordCount: Int) {
        behind = PhraseTable(draft.behind, by: .first, forms: forms, wordCount: wordCount)
        before = PhraseTable(draft.before, by: .last, forms: forms, wordCount: wordCount)
        powers = draft.powers
        places = draft.places
        millions = PhraseTable(draft.millions, by: .first, forms: forms, wordCount: wordCount)
    }
}
