import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Synchronization
import Testing

@Suite struct EditionFilesTests {
    @Test func filesAreListedWithTheirDigests() throws {
        let report = SampleReport.make()
        let written = Mutex<[String: OutputFile]>([:])
        try EditionFiles(report, exporters: Exporters.all(try Resources.output())).write { file in
            written.withLock { $0[file.path] = file }
            return WrittenFile(file)
        }
        let files = written.withLock { $0 }
        let manifest = try #require(files["manifest.json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(manifest.bytes)) as? [String: Any])
        let listed = try #require(object["files"] as? [[String: Any]])
        let names = listed.compactMap { $0["path"] as? String }
        #expect(names.prefix(4) == ["report.html", "observations.csv", "series.csv", "events.csv"])
        #expect(listed.count == files.count - 1)
        for (entry, name) in zip(listed, names) {
            let file = try #require(files[name])
            #expect(entry["bytes"] as? Int == file.bytes.count)
            #expect(entry["sha256"] as? String == SHA256.hexadecimal(file.bytes))
        }
        let charts = try #require(object["charts"] as? [[String: Any]])
        #expect(charts.map { $0["id"] as? String } == ["dated-events", "us-aid"])
        #expect(charts.allSatisfy { $0["title"] != nil && $0["caption"] != nil && $0["alt"] != nil })
    }

    @Test func theJSONFileHoldsEverything() throws {
        let report = SampleReport.make()
        let file = try #require(JSONExporter().files(for: report).first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
        #expect((object["extractions"] as? [Any])?.count == report.extractions.count)
        #expect(object["observations"] as? [String] == report.observations.map(\.id))
        #expect((object["edition"] as? [String: Any])?["inputDigest"] as? String == report.edition.inputDigest)
        #expect((object["series"] as? [[String: Any]])?.first?["points"] != nil)
    }

    @Test func chartsHaveTheirWordsAndDataBesideThem() throws {
        let files = ChartExporter().files(for: SampleReport.make())
        let aid = files.filter { $0.path.hasPrefix("charts/us-aid") }.map(\.path)
        #expect(
            aid == [
                "charts/us-aid.png", "charts/us-aid-square.png", "charts/us-aid.alt.txt", "charts/us-aid.caption.md",
                "charts/us-aid.csv",
            ])
        let data = try #require(files.first { $0.path == "charts/us-aid.csv" })
        #expect(String(decoding: data.bytes, as: UTF8.self).split(separator: "\r\n").count == 4)
    }

    @Test func formatsHaveDistinctNames() throws {
        let names = Exporters.all(try Resources.output()).map(\.name)
        #expect(names == ["html", "csv", "json", "edition", "ics", "timeline", "png"])
    }
}
