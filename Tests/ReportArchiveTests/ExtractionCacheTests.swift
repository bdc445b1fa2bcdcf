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
        #expect(try archive.keep([(extraction, "now")]).isEmpty)
        let cache = ExtractionCache(archive)
        #expect(cache.extraction(of: extraction.article, state: "now") == extraction)
        #expect(cache.extraction(of: extraction.article, state: "then") == nil)
        #expect(cache.extraction(of: report.extractions[1].article, state: "now") == nil)
    }

    @Test func whatNoArticleFollowsFromIsForgotten() throws {
        let path = NSTemporaryDirectory() + "cache-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let (archive, report) = (Archive(folder: path), SampleReport.make())
        let (kept, other) = (report.extractions[0], report.extractions[1])
        _ = try archive.keep([(kept, "now"), (other, "then")])
        let states = [kept.article.id: "now", other.article.id: "now"]
        _ = try archive.store(report, states: states, program: "", known: [:])
        let cache = ExtractionCache(archive)
        #expect(cache.extraction(of: kept.article, state: "now") == kept)
        #expect(cache.extraction(of: other.article, state: "then") == nil)
    }
}
