import ReportLexicon
import ReportTesting
import Testing

@Suite struct LexerTests {
    private func tokens(_ text: String) throws -> [(String, TokenKind)] {
        let bytes = Array(text.utf8)
        return try TestPatterns(["x"]).lexer.tokens(of: text).map {
            (String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self), $0.kind)
        }
    }

    @Test(arguments: [
        ("Kyiv’s 1,100 men", "Kyiv|’s|1,100|men"),
        ("$44.7bn, £850m", "$|44.7|bn|,|£|850|m"),
        ("don't stop…now", "don't|stop|…|now"),
        ("T-72s and 155-mm", "T|-|72|s|and|155|-|mm"),
        ("1 100,5 10,00", "1|100|,|5|10|,|00"),
        ("Zürich’s 3½ €5", "Zürich|’s|3|½|€|5"),
        ("(“no”) — yes", "(|“|no|”|)|—|yes"),
        ("", ""),
    ])
    func splits(_ text: String, _ expected: String) throws {
        #expect(try tokens(text).map(\.0).joined(separator: "|") == expected)
    }

    @Test func marksWhereTokensStand() throws {
        let tokens = try TestPatterns(["x"]).lexer.tokens(of: "One USA.\n\nTwo\nthree\u{202F}4")
        #expect(tokens[0].flags.isSuperset(of: [.paragraphBefore, .capital]))
        #expect(tokens[1].flags.isSuperset(of: [.allCapitals, .spaceBefore]))
        #expect(!tokens[2].flags.contains(.spaceBefore))
        #expect(tokens[3].flags.contains(.paragraphBefore))
        #expect(tokens[4].flags.contains(.lineBefore) && !tokens[4].flags.contains(.paragraphBefore))
        #expect(tokens[5].flags.contains(.narrowSpaceBefore))
    }

    @Test(arguments: ["\u{E2}", "a\u{C2}", "€", "\u{FEFF}abc", String(repeating: "9", count: 70_000), "’s", "’"])
    func readsAnyBytesToTheEnd(_ text: String) throws {
        let last = try TestPatterns(["x"]).lexer.tokens(of: text).last
        #expect(last.map { Int($0.end) } == text.utf8.count)
    }

    @Test func readsTruncatedScalars() throws {
        let lexer = try TestPatterns(["x"]).lexer
        for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC2], [97, 0xE2, 0x80], [0xEF, 0xBB], [0xF0, 0x9F]] {
            let tokens = lexer.tokens(of: bytes.span)
            #expect(tokens.allSatisfy { Int($0.end) <= bytes.count })
        }
    }
}
