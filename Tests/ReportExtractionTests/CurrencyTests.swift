import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// Currencies by sign, code, name and place.
@Suite struct CurrencyTests {
    @Test(arguments: [
        ("5 billion TRY", "5000000000 TRY"), ("COP 40 million", "40000000 COP"), ("RM42", "42 MYR"),
        ("20 ringgit and 43 sen", "20.43 MYR"), ("XOF 600 billion", "600000000000 XOF"), ("ZWG 900", "900 ZWG"),
        ("five kuai and three mao two", "5.32 CNY"), ("15 USD 50", "15.5 USD"), ("$-8.50", "-8.5 USD"),
        ("70 Netherlands Antillean guilders", "70 ANG"), ("Rs. 20 crore", "200000000 INR"),
        ("80 New Zealand dollars", "80 NZD"),
        ("two point four million euros", "2400000 EUR"), ("¥900", "900 JPY"), ("300 CFA francs", "300 XAF"),
    ])
    func readsCurrencies(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test(arguments: ["The COP 27 talks ended.", "It was a TOP 10 hit.", "He met BOB 3 times."])
    func readsWordsInCapitalsAsWords(_ text: String) throws {
        #expect(try NumberReader.readings(text).readings.quantities.allSatisfy { !$0.quantity.unit.isCurrency })
    }

    @Test(arguments: [
        (nil, "It cost $5.", "USD", true), ("CBC News", "It cost $5.", "CAD", false),
        ("https://paper.example.au", "It cost $5.", "AUD", false), ("Reuters", "It cost $5.", "USD", true),
        ("The Washington Post", "It cost $5.", "USD", false), ("CBC News", "It cost US$5.", "USD", false),
        ("CBC News", "The United States paid $5.", "USD", false), ("RTHK", "It cost €5.", "EUR", false),
    ])
    func readsSharedSignsByPlace(_ publisher: String?, _ text: String, _ unit: String, _ isGuess: Bool) throws {
        let readings = try NumberReader.readings(text, publisher: publisher).readings
        #expect(readings.quantities.map(\.quantity.unit.rawValue) == [unit])
        #expect(readings.findings.map(\.code) == (isGuess ? ["shared-currency-sign"] : []))
    }

    @Test func tellsOncePerArticleWhatItGuesses() throws {
        let findings = try NumberReader.readings("It cost $5. It cost $6. It cost $7.").readings.findings
        #expect(findings.map(\.code) == ["shared-currency-sign"])
    }
}
