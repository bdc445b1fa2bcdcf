package import ReportModel

/// A country in which a sign that several currencies share stands for its own, from `currency-places.tsv`.
package struct CurrencyPlace: Sendable {
    package let code: UnitCode
    /// The country as the gazetteer calls it.
    package let country: String
    private let domains: [String]
    private let outlets: [String]

    init(_ row: [String]) throws(LexiconError) {
        guard row.count == 4, UnitCode(rawValue: row[0]).isCurrency else {
            throw LexiconError(
                file: "currency-places.tsv", entry: row.first, problem: "is not <code> <country> <domains> <outlets>")
        }
        (code, country) = (UnitCode(rawValue: row[0]), row[1])
        domains = row[2].split(separator: "|").map(String.init)
        outlets = row[3].split(separator: "|").map { $0.lowercased() }
    }

    /// Whether a publisher, by its name or web address, is at home there.
    package func isHome(of publisher: String) -> Bool {
        let name = publisher.lowercased()
        return outlets.contains(name) || domains.contains { name.hasSuffix($0) }
    }
}
