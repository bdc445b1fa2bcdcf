import Foundation
import GRDB
import ReportModel
import ReportTesting
import Testing

@testable import ReportArchive

@Suite struct ArchiveTests {
    private static func folder() throws -> String {
        let path = NSTemporaryDirectory() + "archive-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        return path
    }

    private static let report = SampleReport.make()

    private static func states(_ report: Report) -> [String: String] {
        Dictionary(report.extractions.map { ($0.article.id, "d") }, uniquingKeysWith: { first, _ in first })
    }

    private static func store(in archive: Archive, known: [String: () -> EditionRecord?] = [:]) throws -> [Finding] {
        try archive.store(report, states: states(report), program: "p", known: known)
    }

    private static func one(_ sql: String, _ archive: Archive) throws -> String? {
        try archive.answer(sql).rows.first?.first ?? nil
    }

    @Test func holdsAllOfAReport() throws {
        let archive = Archive(folder: try Self.folder())
        #expect(try Self.store(in: archive).isEmpty)
        let report = Self.report
        #expect(try Self.one("SELECT count(*) FROM articles", archive) == "\(report.extractions.count)")
        #expect(try Self.one("SELECT count(*) FROM observations", archive) == "\(report.observations.count)")
        #expect(try Self.one("SELECT count(*) FROM events", archive) == "\(report.events.count)")
        #expect(try Self.one("SELECT count(*) FROM findings", archive) == "\(report.findings.count)")
        #expect(try Self.one("PRAGMA foreign_key_check", archive) == nil)
        let found = try archive.answer(
            "SELECT text FROM sentences WHERE id IN (SELECT rowid FROM sentence_search('cemetery'))")
        #expect(found.columns == ["text"] && found.rows.count == 1)
        #expect(archive.holds(report.edition.id, by: "p") && !archive.holds(report.edition.id, by: "q"))
    }

    @Test func storingAgainChangesNothing() throws {
        let archive = Archive(folder: try Self.folder())
        #expect(try Self.store(in: archive).isEmpty)
        let rows = try archive.answer("SELECT id, article, text FROM sentences")
        #expect(try Self.store(in: archive).isEmpty)
        #expect(try archive.answer("SELECT id, article, text FROM sentences") == rows)
        #expect(try Self.one("SELECT count(*) FROM editions", archive) == "1")
    }

    /// `é` in two spellings is one string to Swift, but not to SQLite.
    @Test func namesInTwoSpellingsAreTwoSources() throws {
        let archive = Archive(folder: try Self.folder())
        let report = Self.report
        let said = ["Andr\u{E9}", "Andre\u{301}"].enumerated().map { place, name in
            let source = Source(name: name, role: .witness, span: nil, admiralty: nil)
            return report.observations[place].said(by: source)
        }
        let other = Report(
            edition: report.edition, extractions: report.extractions, observations: said, series: [], events: [],
            charts: [], findings: [])
        #expect(try archive.store(other, states: Self.states(other), program: "p", known: [:]).isEmpty)
        #expect(try Self.one("SELECT count(*) FROM sources", archive) == "2")
    }

    @Test func everyViewCanBeAsked() throws {
        let archive = Archive(folder: try Self.folder())
        #expect(try Self.store(in: archive).isEmpty)
        let views = try archive.answer("SELECT name FROM sqlite_master WHERE type = 'view'").rows
        #expect(views.count == 7)
        for view in views { #expect(try archive.answer("SELECT * FROM \(view[0] ?? "")").columns.count > 2) }
    }

    @Test func otherEditionsAreReadFromTheirFiles() throws {
        let archive = Archive(folder: try Self.folder())
        let old = Edition(
            id: "old", asOf: nil, title: "", window: ReportWindow(since: nil, until: nil), command: "",
            toolVersion: "", lexiconDigest: "", inputDigest: "")
        let record = EditionRecord(edition: old, articles: [], claims: [])
        #expect(try Self.store(in: archive, known: ["old": { record }]).isEmpty)
        #expect(try Self.one("SELECT group_concat(id) FROM editions WHERE NOT is_current", archive) == "old")
        #expect(try Self.store(in: archive).isEmpty)
        #expect(try Self.one("SELECT count(*) FROM editions", archive) == "1")
    }

    @Test(arguments: ["no database at all, but some text", ""])
    func whatIsNoArchiveIsMadeAnew(content: String) throws {
        let archive = Archive(folder: try Self.folder())
        try Data(content.utf8).write(to: URL(fileURLWithPath: archive.path))
        #expect(ExtractionCache(archive).isEmpty)
        #expect(try Self.store(in: archive).map(\.code) == ["archive-renewed"])
        #expect(try Self.one("SELECT count(*) FROM editions", archive) == "1")
    }

    /// A build that is killed leaves the file as it was in the middle of writing, with its journal beside it.
    @Test(arguments: ["", "DELETE FROM articles; DELETE FROM claims; UPDATE editions SET id = 'half'"])
    func whatAKilledBuildHasBegunIsTakenBack(work: String) throws {
        let (archive, killed) = (Archive(folder: try Self.folder()), Archive(folder: try Self.folder()))
        #expect(try Self.store(in: archive).isEmpty)
        try ArchiveFile.open(archive.path).file.queue.writeWithoutTransaction { database in
            // Changed pages go to the file at once, as those of a large build do.
            try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA foreign_keys = OFF; BEGIN; " + work)
            for ending in ["", "-journal"] where FileManager.default.fileExists(atPath: archive.path + ending) {
                try FileManager.default.copyItem(atPath: archive.path + ending, toPath: killed.path + ending)
            }
            try database.execute(sql: "ROLLBACK")
        }
        #expect(try Self.store(in: killed).isEmpty)
        #expect(killed.holds(Self.report.edition.id, by: "p"))
        let tables =
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM claims), (SELECT group_concat(id) FROM editions)"
        #expect(try killed.answer(tables) == archive.answer(tables))
    }

    /// Killed before it wrote anything: a file with tables and nothing in them.
    @Test func anEmptyArchiveIsFilled() throws {
        let archive = Archive(folder: try Self.folder())
        #expect(try ArchiveFile.open(archive.path).problem == nil)
        #expect(ExtractionCache(archive).isEmpty && !archive.holds(Self.report.edition.id, by: "p"))
        #expect(try Self.store(in: archive).isEmpty)
        #expect(archive.holds(Self.report.edition.id, by: "p"))
    }

    @Test func aQuestionCannotWrite() throws {
        let archive = Archive(folder: try Self.folder())
        #expect(throws: ArchiveError.self) { try archive.answer("SELECT 1") }
        #expect(try Self.store(in: archive).isEmpty)
        #expect(throws: ArchiveError.self) { try archive.answer("DELETE FROM claims") }
        #expect(throws: ArchiveError.self) { try archive.answer("SELECT nothing FROM nowhere") }
    }
}

extension Observation {
    /// The same figure, said by somebody.
    fileprivate func said(by source: Source) -> Observation {
        Observation(
            id: id, source: self.source, number: number, quantity: quantity, counted: counted, measure: measure,
            statistic: statistic, dimensions: dimensions,
            claim: Claim(attribution: Attribution(chain: [source]), status: claim.status), period: period, asOf: asOf,
            baseline: baseline, base: base, includedIn: nil, conversionOf: nil, event: nil, rule: rule,
            confidence: confidence, notChartable: notChartable)
    }
}
