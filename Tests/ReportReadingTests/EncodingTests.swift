import ReportLexicon
import ReportModel
import ReportReading
import ReportTesting
import Testing

@Suite struct EncodingTests {
    private func read(_ bytes: [UInt8]) throws -> (text: String?, codes: [String]) {
        let result = try #require(try ArticleReader(lexicon: testLexicon()).read(bytes, location: "a").first)
        return (result.article?.article.text, result.findings.map(\.code))
    }

    @Test(
        arguments: [
            ("utf-8", [0xC3, 0xA9, 0x21], "é!", []),
            ("utf-8 with mark", [0xEF, 0xBB, 0xBF, 0x61], "a", []),
            ("utf-16, little end first", [0xFF, 0xFE, 0x61, 0, 0x13, 0x20], "a–", []),
            ("utf-16, big end first", [0xFE, 0xFF, 0, 0x61, 0x20, 0x13], "a–", []),
            ("windows-1252", [0x93, 0x61, 0x94, 0x20, 0xE9, 0x80], "“a” é€", ["assumed-encoding"]),
            ("utf-8 with a mistake", [0xC3, 0xA9, 0xFF, 0xC3, 0xA9], "é\u{FFFD}é", ["invalid-bytes"]),
            (
                "windows-1252, free place", [0x93, 0x61, 0x94, 0x20, 0xE9, 0x81], "“a” é\u{FFFD}",
                ["assumed-encoding", "invalid-bytes"]
            ),
            ("utf-16 without mark", [0x61, 0, 0x20, 0, 0x62, 0], "a b", []),
            ("utf-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a", []),
            ("half a pair", [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8], "a\u{FFFD}", ["invalid-bytes"]),
        ] as [(String, [UInt8], String, [String])])
    func decodes(_ name: String, _ bytes: [UInt8], _ text: String, _ codes: [String]) throws {
        let result = try read(bytes)
        #expect(result.text == text)
        #expect(result.codes == codes)
    }

    @Test func countsInvalidBytes() throws {
        let bytes: [UInt8] = [0x61, 0xC3, 0xA9, 0xC3, 0xA9, 0xFF, 0x61, 0xFE]
        let result = try #require(try ArticleReader(lexicon: testLexicon()).read(bytes, location: "a").first)
        #expect(result.findings.first?.message == "'a' has 2 invalid bytes, the first at byte 5; they read as U+FFFD")
    }
}
