import Foundation
import Testing

@testable import ReportCLI

/// What cron and monitors rely on: statuses, `status.json`, the lock, and editions that are put away.
@Suite struct EditionBuildTests {
    private func build(_ folder: String, _ arguments: [String] = []) throws -> Program.Result {
        try Program.run(["build", "a.txt", "-o", "out", "--quiet"] + arguments, folder: folder)
    }

    @Test func theEndIsOnRecord() throws {
        try Program.withArticle { folder in
            #expect(try build(folder).status == 0)
            let good = try #require(BuildStatus(folder: folder + "/out"))
            #expect(good.outcome == .written && good.exitStatus == 0 && good.lastSuccess?.figures ?? 0 > 0)
            let bad = try Program.run(["build", "nothing.txt", "-o", "out"], folder: folder)
            #expect(bad.status == 1)
            let record = try #require(BuildStatus(folder: folder + "/out"))
            #expect(record.outcome == .failed && record.exitStatus == 1)
            #expect(record.message?.hasPrefix("no article in nothing.txt") == true)
            #expect(record.lastSuccess == good.lastSuccess)
        }
    }

    @Test func strictEndsWithItsStatusOnRecord() throws {
        try Program.withArticle { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/empty.txt"))
            #expect(try build(folder, ["empty.txt", "--strict"]).status == 2)
            #expect(BuildStatus(folder: folder + "/out")?.outcome == .findings)
        }
    }

    @Test func aFolderInUseHasItsOwnStatus() throws {
        try Program.withArticle { folder in
            #expect(try build(folder).status == 0)
            let before = BuildStatus(folder: folder + "/out")
            let descriptor = open(folder + "/out", O_RDONLY)
            defer { close(descriptor) }
            #expect(flock(descriptor, LOCK_EX) == 0)
            let result = try build(folder)
            #expect(
                result.errors == "report: error: out: another build is writing to this folder; "
                    + "wait for it with --wait 10m, or choose another folder\n")
            #expect(result.status == 3 && result.output.isEmpty)
            #expect(try build(folder, ["--wait", "1s"]).status == 3)
            #expect(BuildStatus(folder: folder + "/out") == before)
        }
    }

    @Test func onlyTheNewestEditionsStay() throws {
        try Program.withArticle { folder in
            for title in ["one", "two"] { #expect(try build(folder, ["--title", title]).status == 0) }
            #expect(try build(folder, ["--title", "three", "--keep", "1"]).status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
            #expect(names.count == 4 && Set(names).isSuperset(of: ["latest", "report.sqlite", "status.json"]))
            #expect(try build(folder, ["--keep", "0"]).status == 64)
        }
    }

    @Test func namesOfTheInputLeadNowhere() throws {
        try Program.withFolder { folder in
            let names = ["../../evil", "/evil", "..", "latest", "a/../../evil"]
            let lines = names.map { name in
                #"{"id":"\#(name)","published":"2022-05-04","title":"\#(name)","text":"It lost 12 tanks in May."}"#
            }
            try FileManager.default.createDirectory(atPath: folder + "/in", withIntermediateDirectories: false)
            try Program.write(lines.joined(separator: "\n"), to: folder + "/in/a.ndjson")
            let result = try Program.run(
                ["build", "a.ndjson", "-o", "out", "--title", "../../evil"], folder: folder + "/in")
            #expect(result.status == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in"])
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder + "/in").sorted() == ["a.ndjson", "out"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/in/out").count == 4)
        }
    }

    @Test func logsAreJSONAndSilentRunsAreSilent() throws {
        try Program.withArticle { folder in
            let quiet = try build(folder)
            #expect(quiet.errors.isEmpty)
            let log = try Program.run(["build", "a.txt", "-o", "out", "--log-format", "json"], folder: folder).errors
            for line in log.split(separator: "\n") {
                let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                #expect(record?["time"] != nil && record?["level"] != nil && record?["message"] != nil)
            }
            #expect(log.contains(#""level":"info","message":"1 article, "#))
        }
    }
}
