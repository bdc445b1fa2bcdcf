import Foundation
import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

/// Every token with a digit is a time, a quantity or an ignored number.
@Suite struct DigitCoverageTests {
    private static let seeds: [String] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().appending(path: "seeds").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { folder + "/" + $0 }
    }()

    @Test func hasSeeds() { #expect(Self.seeds.count >= 5) }

    @Test(arguments: seeds)
    func holdsInSeeds(_ path: String) throws {
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        #expect(try lost(in: text).isEmpty)
    }

    @Test(arguments: [
        "On March 3, 2021, at 14:30, 12 of 340 houses (3.5%) burned; see https://example.com/2021/03/03 or page 7.",
        "The 5th Tank Army, 44, lost two T-80s, 155-mm guns and $1.2bn (€1.1bn) between 2019 and 2021.",
        "Between 10 and 20-30 people, 1/3 of them aged 18-25, left for Route 66 at 6 a.m. on 5/6/2020.",
        "Call 0800 111 222: version 2.0.1 costs 10,00 or 1.000,50; he won 6-3, 4-6, 7-5 in the 1990s.",
        "1) First.\n2) Second [4].\n3. Third, #12, №7, 50/50, 24/7, 1e999 and x86-64.",
        "It is 301,338 km2 wide, -40 °C cold, 6 feet 2 inches deep; 5G, H2O, CO2, 3D, 7up and $-5.",
    ])
    func holdsInSentences(_ text: String) throws { #expect(try lost(in: text).isEmpty) }

    /// The tokens with digits that nothing covers.
    private func lost(in text: String) throws -> [String] {
        let lexicon = try NumberReader.lexicon()
        let document = LexedArticle.plain(text, published: "2022-10-01", lexicon: lexicon)
        let result = Extractor(lexicon: lexicon).extract(document)
        let covered = result.times.map(\.span) + result.quantities.map(\.span) + result.ignored.map(\.span)
        return document.tokens.filter { $0.kind == .digits }
            .map { TextSpan(Int($0.start), Int($0.end)) }
            .filter { token in !covered.contains { $0.contains(token) } }
            .map { text[$0] }
    }
}
