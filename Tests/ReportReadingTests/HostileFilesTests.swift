import Foundation
import ReportLexicon
import ReportModel
import ReportReading
import Testing

/// What damaged, hostile and odd files give: a finding each, and everything beside them is read.
@Suite struct HostileFilesTests {
    private static let good = Array("They sailed at dawn.".utf8)

    private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
        Array(String(repeating: text, count: count).utf8)
    }

    private static let laughs = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>
        <rss><channel><item><title>x</title><description>&c;</description></item></channel></rss>
        """
    private static let external = """
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss><channel><item><title>x</title><description>&x;</description></item></channel></rss>
        """

    private static let files: [(name: String, bytes: [UInt8], codes: [String])] = [
        ("empty.txt", [], ["empty-article"]),
        ("white.txt", Array(" \n\t\r\n".utf8), ["empty-article"]),
        ("archive.txt", [0x50, 0x4B, 3, 4, 20, 0], ["binary-file"]),
        ("paper.txt", Array("%PDF-1.7\n1 0 obj".utf8), ["binary-file"]),
        ("zeros.txt", [UInt8](repeating: 0, count: 5000), ["binary-file"]),
        ("one-zero.txt", repeated("They sailed at dawn. ", 20) + [0] + good, ["nul-bytes"]),
        ("latin.txt", Array("They sailed to the caf".utf8) + [0xE9, 0x2E], ["assumed-encoding"]),
        ("mistake.txt", Array("Café, café, caf".utf8) + [0xFF], ["invalid-bytes"]),
        ("apart.txt", Array("They met in Bogota\u{301}.".utf8), ["composed-text"]),
        ("laughs.xml", Array(laughs.utf8), ["xml-entities"]),
        ("external.xml", Array(external.utf8), ["xml-entities"]),
        ("deep.xml", Array("<rss>".utf8) + repeated("<a>", 100_000), ["broken-feed"]),
        ("deep.json", repeated("[", 100_000), ["bad-record"]),
        ("deeper.json", Array(#"{"text": "#.utf8) + repeated("[", 100_000), ["bad-record"]),
        ("quotes.json", Array("{\"".utf8) + repeated("\\\"", 100_000), ["bad-record"]),
        ("no-text.json", Array(#"{"a": 1}"#.utf8), ["bad-record"]),
        ("cut.txt.gz", Array(Gzip.pack(repeated("They sailed at dawn. ", 3000)).dropLast(20)), ["damaged-gzip"]),
        ("bomb.txt.gz", Gzip.pack([UInt8](repeating: 0x61, count: 30_000_000)), ["gzip-bomb"]),
        ("twice.txt.gz", Gzip.pack(Gzip.pack(good)), ["binary-file"]),
        ("long-line.txt", repeated("a", 3_000_000), []),
        ("brackets.txt", repeated("[", 200_000), []),
        ("good.txt", good, []),
        ("packed.txt.gz", Gzip.pack(good), []),
        ("two-members.txt.gz", Gzip.pack(good) + Gzip.pack(good), []),
    ]

    @Test(arguments: files.indices)
    func givesAFinding(_ index: Int) throws {
        let (name, bytes, codes) = Self.files[index]
        let results = try ArticleReader(lexicon: testLexicon()).read(bytes, location: name)
        #expect(results.flatMap(\.findings).map(\.code) == codes, "\(name)")
        if codes.isEmpty { #expect(results.allSatisfy { $0.article != nil }, "\(name)") }
    }

    @Test func readsAllThatIsGoodInAHostileFolder() throws {
        let folder = try TemporaryFolder()
        for file in Self.files { try folder.write(file.name, file.bytes) }
        try folder.write("inner/good.txt", Self.good)
        try folder.write("line\nbreak.txt", Self.good)
        try folder.link("lost.txt", to: "nowhere")
        try folder.link("circle.txt", to: "circle.txt")
        try folder.link("passwords.txt", to: "/etc/passwd")
        try folder.link("around", to: "..")
        try folder.pipe("pipe.txt")
        try folder.writeRaw(Array("caf".utf8) + [0xE9] + Array(".txt".utf8), Self.good)
        let results = try ArticleReader(lexicon: testLexicon()).read(paths: [folder.path])
        let codes = Set(results.flatMap(\.findings).map(\.code))
        for code in ["broken-link", "link-loop", "link-outside", "linked-folder", "not-a-file"] {
            #expect(codes.contains(code), "\(code)")
        }
        let articles = results.compactMap(\.article?.article).filter { $0.text == "They sailed at dawn." }
        let names = articles.map { $0.id.dropFirst(folder.path.utf8.count + 1) }
        #expect(names == ["caf\u{FFFD}.txt", "good.txt", "inner/good.txt", "line\nbreak.txt", "packed.txt.gz"])
    }

    @Test func listsManyFiles() throws {
        let folder = try TemporaryFolder()
        for number in 0..<3000 {
            try folder.write("\(number % 7)/\(number).txt", Array("They sailed \(number) times.".utf8))
        }
        let results = try ArticleReader(lexicon: testLexicon()).read(paths: [folder.path])
        #expect(results.count == 3000)
        #expect(results.allSatisfy { $0.article != nil })
        #expect(results.map(\.location) == FileList([folder.path]).files.map(\.id))
    }
}
