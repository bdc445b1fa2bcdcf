import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportArchive

/// What a build keeps outside of memory is read as it was written.
@Suite struct SpoolTests {
    private static func folder() throws -> String {
        let path = NSTemporaryDirectory() + "spool-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        return path
    }

    @Test func bytesAreReadFromMemoryAndFromTheFile() throws {
        let folder = try Self.folder()
        let spool = Spool(folder: folder)
        let pieces = (0..<40).map { number in [UInt8](repeating: UInt8(number + 65), count: number * 3001) }
        let places = try pieces.map { try spool.append($0) }
        // Some are in the file, and the last are not.
        for (piece, place) in zip(pieces, places) {
            #expect(spool.bytes(at: place) == piece)
            #expect(spool.text(at: place.offset, byteCount: place.count) == String(decoding: piece, as: UTF8.self))
        }
        #expect(spool.failure == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test func smallThingsNeedNoFile() throws {
        let spool = Spool(folder: "/no/such/folder")
        let place = try spool.append([1, 2, 3])
        #expect(spool.bytes(at: place) == [1, 2, 3])
    }

    @Test func aFolderThatCannotBeWrittenIsAnError() throws {
        let spool = Spool(folder: "/no/such/folder")
        let error = try #require(throws: StoreFailure.self) { try spool.append([UInt8](repeating: 0, count: 1 << 20)) }
        #expect(
            "\(error)" == """
                /no/such/folder: cannot keep what was read: No such file or directory; \
                check the folder's rights and free space, or choose another one
                """)
    }

    @Test func whatCannotBeReadAgainIsEmptyAndTold() throws {
        let spool = Spool(folder: try Self.folder())
        let place = try spool.append([UInt8](repeating: 65, count: 1 << 20))
        #expect(spool.text(at: place.offset + place.count - 1, byteCount: 1) == "A")
        #expect(spool.text(at: place.offset + place.count - 1, byteCount: 9).isEmpty)
        #expect(spool.failure?.message == "cannot read again what was read: Input/output error")
    }

    @Test func articlesAndExtractionsComeBackAsTheyWere() throws {
        let extractions = Array(SampleReport.make().extractions)
        var articles = StoredArticles(in: Spool(folder: try Self.folder()))
        for extraction in extractions { try articles.append(extraction.article) }
        #expect(extractions.indices.map { articles[$0] } == extractions.map(\.article))
        var stored = StoredExtractions(of: articles)
        try stored.append(extractions.map { EncodedExtraction($0) })
        #expect(stored.all == Extractions(extractions))
        #expect(stored.all.articles == Extractions(extractions).articles)
        #expect(stored.all.findings == extractions.flatMap(\.findings))
    }

    @Test func anArticleKeepsItsPageAndItsPlaces() throws {
        let text = "Caf\u{E9} news.\nTen men left."
        var map = SourceMap()
        map.append(text: 6, source: 12)
        map.append(text: 9, source: 40)
        let rule = RuleID("boilerplate", "box")
        let interval = try #require(CivilInterval("2022-05-01"))
        let article = Article(
            id: "a", origin: Origin(location: "a.html", publisher: "Post", byteCount: 99, sha256: "0"), title: "T",
            text: text, language: "en",
            publication: PublicationTime(
                interval: interval,
                evidence: [DateEvidence(span: nil, quote: "1 May", rule: rule, bound: interval, explanation: "said")]),
            passages: [
                Passage(
                    kind: .boilerplate, span: TextSpan(0, 11), sentences: [Sentence(index: 0, span: TextSpan(0, 11))],
                    rule: rule),
                Passage(kind: .body, span: TextSpan(12, 25), sentences: [Sentence(index: 1, span: TextSpan(12, 25))]),
            ], surroundings: [SurroundingText(text: "Sign up", rule: rule, source: 7)], sourceMap: map)
        var articles = StoredArticles(in: Spool(folder: try Self.folder()))
        try articles.append(article.reprinting("first"), extracted: [9, 9])
        #expect(articles[0] == article.reprinting("first"))
        #expect(articles[0].sourceMap.source(of: 10) == map.source(of: 10))
        #expect(articles.extraction(of: article, at: 0) == nil)
        #expect(articles.heads[0].text[TextSpan(12, 15)] == "Ten")
    }
}
