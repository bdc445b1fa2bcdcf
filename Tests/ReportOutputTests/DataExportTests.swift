import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

@Suite struct DataExportTests {
    private static let report = SampleReport.make()

    private static func object(_ file: OutputFile?) throws -> [String: Any] {
        let bytes = try #require(file).bytes
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func thePackageDescribesEveryColumnOfEveryTable() throws {
        let files = CSVExporter().files(for: Self.report)
        let package = try Self.object(CSVExporter().index(of: files.map { WrittenFile($0) }, for: Self.report).first)
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.compactMap { $0["path"] as? String } == files.map(\.path))
        for (resource, file) in zip(resources, files) {
            let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
            let header = String(decoding: file.bytes.prefix { $0 != 13 }, as: UTF8.self)
            #expect(fields.compactMap { $0["name"] as? String }.joined(separator: ",") == header)
            #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
            #expect(resource["hash"] as? String == "sha256:" + SHA256.hexadecimal(file.bytes))
        }
    }

    @Test func columnsHaveDistinctNames() {
        for names in [
            ObservationField.all.map(\.name), SeriesField.all.map(\.name), EventField.all.map(\.name),
        ] {
            #expect(Set(names).count == names.count)
        }
    }

    @Test func calendarEntriesEndTheDayAfterAndLinesAreShort() throws {
        let file = try #require(CalendarExporter().files(for: Self.report).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("DTSTART;VALUE=DATE:20221012\r\nDTEND;VALUE=DATE:20221013\r\n"))
        #expect(text.contains("DTSTART;VALUE=DATE:20220501\r\nDTEND;VALUE=DATE:20220511\r\n"))
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 3)
    }

    @Test func timelineEventsHaveTheirDays() throws {
        let events = try #require(
            try Self.object(TimelineExporter().files(for: Self.report).first)["events"] as? [[String: Any]])
        #expect(events.count == 2)
        #expect(events.contains { ($0["end_date"] as? [String: Int]) == ["year": 2022, "month": 5, "day": 10] })
    }
}
