import ReportLexicon
import ReportModel

/// Decides by the place which currency a shared sign means: in the United States the US dollar, else the currency of
/// the outlet's country, else the US dollar, as a guess.
struct CurrencyPlaces {
    /// What a shared sign means in the outlet's country; nil if the outlet or its country is unknown.
    private let home: UnitCode?
    private let places: [CurrencyPlace]
    private let gazetteer: Gazetteer

    init(publisher: String?, lexicon: Lexicon) {
        places = lexicon.quantities.units.places
        home = publisher.flatMap { [places] publisher in places.first { $0.isHome(of: publisher) }?.code }
        gazetteer = lexicon.entities.gazetteer
    }

    /// Whether nothing tells the currency.
    var isUnknown: Bool { home == nil }

    /// The sense of a shared sign in a sentence.
    func sense(of shared: UnitSense, in document: LexedArticle, _ sentence: Range<Int>) -> UnitSense {
        guard let home, home != shared.code, !namesCountry(of: shared.code, document, sentence) else { return shared }
        return shared.exchanged(for: home)
    }

    private func namesCountry(of code: UnitCode, _ document: LexedArticle, _ sentence: Range<Int>) -> Bool {
        let countries = places.filter { $0.code == code }.map(\.country)
        return sentence.contains { index in
            gazetteer.longest(at: index, in: document.tokens, limit: sentence.upperBound)
                .map { countries.contains($0.entry.entity.side ?? "") } ?? false
        }
    }
}
