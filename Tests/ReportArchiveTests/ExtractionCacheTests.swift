import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportArchive

@Suite struct ExtractionCacheTests {
    private static let extractions = Array(SampleReport.make().extractions)

    @Test(arguments: extractions)
    func anExtractionIsReadAsItWasWritten(extraction: Extraction) throws {
        let bytes = EncodedExtraction(extraction).bytes
        #expect(try ExtractionDecoder.extraction(bytes, of: extraction.article) == extraction)
    }

    /// `é` in two spellings is one string to Swift, but not to who reads the article.
    @Test func everySpellingStaysAsItIs() throws {
        let extraction = Self.extractions[0]
        let findings = ["Andr\u{E9}", "Andre\u{301}"].map { Finding(.note, code: "name", message: $0) }
        let told = Extraction(
            article: extraction.article, publication: nil, times: [], quantities: [], observations: [], events: [],
            ignored: [], findings: findings)
        let read = try #require(EncodedExtraction(EncodedExtraction(told).bytes, of: told.article)).extraction
        #expect(read.findings.map { Array($0.message.utf8) } == findings.map { Array($0.message.utf8) })
    }

    @Test func damagedBytesAreRefused() throws {
        let extraction = Self.extractions[2]
        let bytes = EncodedExtraction(extraction).bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: BlobReader.Damage.self) {
                try ExtractionDecoder.extraction(Array(bytes.prefix(length)), of: extraction.article)
            }
        }
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            // It may read as something else, but must never stop the program.
            _ = try? ExtractionDecoder.extraction(damaged, of: extraction.article)
        }
    }

    @Test func onlyTheSameStateIsTaken() throws {
        let path = NSTemporaryDirectory() + "cache-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let (archive, report) = (Archive(folder: path), SampleReport.make())
        let extraction = try #require(report.extractions.first)
        #expect(try archive.keep([(EncodedExtraction(extraction), "now")]).isEmpty)
        let found = ExtractionCache(archive).extractions(of: [
            (extraction.article, "then"), (extraction.article, "now"), (report.extractions[1].article, "now"),
        ])
        #expect(found.map(\.?.extraction) == [nil, extraction, nil])
    }

    @Test func whatNoArticleFollowsFromIsForgotten() throws {
        let path = NSTemporaryDirectory() + "cache-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let (archive, report) = (Archive(folder: path), SampleReport.make())
        let (kept, other) = (report.extractions[0], report.extractions[1])
        _ = try archive.keep([(EncodedExtraction(kept), "now"), (EncodedExtraction(other), "then")])
        let states = [kept.article.id: "now", other.article.id: "now"]
        _ = try archive.store(report, states: states, program: "", known: [:])
        let found = ExtractionCache(archive).extractions(of: [(kept.article, "now"), (other.article, "then")])
        #expect(found.map(\.?.extraction) == [kept, nil])
    }
}
