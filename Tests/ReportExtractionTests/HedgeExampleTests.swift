import ReportLexicon
import ReportModel
import Testing

@testable import ReportExtraction

/// Runs the examples of `hedges.json5` and `vague.json5`.
@Suite struct HedgeExampleTests {
    private static let hedges: [HedgeRule] = (try? NumberReader.quantityLexicon().hedges.rules) ?? []
    private static let vague: [VagueNumberRule] = (try? NumberReader.quantityLexicon().numbers.vagueRules) ?? []

    @Test func hasRules() { #expect(Self.hedges.count > 5 && Self.vague.count > 20) }

    @Test(arguments: hedges.indices)
    func readsHedges(_ index: Int) throws {
        let rule = Self.hedges[index]
        #expect(try rule.examples.filter { try !isHedged($0) }.isEmpty, "\(rule.name)")
        #expect(try rule.counterexamples.filter { try isHedged($0) }.isEmpty, "\(rule.name)")
    }

    /// Whether some words around the number belong to its quantity that are neither number, unit nor noun.
    private func isHedged(_ text: String) throws -> Bool {
        let (document, readings) = try NumberReader.readings(text)
        return readings.quantities.contains { quantity in
            let known = (quantity.number.lowerBound, max(quantity.counted?.upperBound ?? 0, quantity.number.upperBound))
            let end = quantity.tokens.upperBound
            let isHedgedBehind = document.text(of: quantity.number.upperBound..<end).contains { $0 == "-" || $0 == " " }
            return quantity.tokens.lowerBound < known.0 || end > known.1 || quantity.isIncrement
                || (quantity.quantity.hedge != .exact && isHedgedBehind)
        }
    }

    @Test(arguments: vague.indices)
    func readsVagueWords(_ index: Int) throws {
        let rule = Self.vague[index]
        #expect(try rule.examples.filter { try !isRead($0, by: rule) }.isEmpty, "\(rule.name)")
        #expect(try rule.counterexamples.filter { try isRead($0, by: rule) }.isEmpty, "\(rule.name)")
    }

    private func isRead(_ text: String, by rule: VagueNumberRule) throws -> Bool {
        try NumberReader.readings(text).readings.quantities.contains { $0.rule.name == rule.name }
    }

    @Test(arguments: [
        ("It is 10,00 wide.", "decimal-comma"), ("It is 10 miles (40 km) away.", "conversion-mismatch"),
        ("It was " + String(repeating: "7", count: 50) + ".", "number-out-of-range"),
    ])
    func findsWhatIsDubious(_ text: String, _ code: String) throws {
        #expect(try NumberReader.readings(text).readings.findings.map(\.code) == [code])
    }

    @Test func findsNothingInGoodNumbers() throws {
        #expect(try NumberReader.readings("It is 10 miles (16 km) of 1,000 or 1.5.").readings.findings.isEmpty)
    }
}
