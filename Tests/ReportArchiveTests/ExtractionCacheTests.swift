import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportArchive

@Suite struct ExtractionCacheTests {
    private static let extractions = SampleReport.make().extractions

    @Test(arguments: extractions)
    func anExtractionIsReadAsItWasWritten(extraction: Extraction) throws {
        let bytes = try #require(ExtractionEncoder.bytes(extraction))
        #expect(try ExtractionDecoder.extraction(bytes, of: extraction.article) == extraction)
    }

    @Test func damagedBytesAreRefused() throws {
        let extraction = Self.extractions[2]
        let bytes = try #require(ExtractionEncoder.bytes(extraction))
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
        let state = ArticleState(digest: "now", encoded: ExtractionCache.encoded(extraction))
        _ = try archive.store(report, states: [extraction.article.id: state], program: "", known: [:])
        let cache = ExtractionCache(archive)
        #expect(cache.extraction(of: extraction.article, state: "now") == extraction)
        #expect(cache.extraction(of: extraction.article, state: "then") == nil)
        #expect(cache.extraction(of: report.extractions[1].article, state: "now") == nil)
    }
}
