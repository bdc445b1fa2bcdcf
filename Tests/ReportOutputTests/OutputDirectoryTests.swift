import Foundation
import ReportOutput
import Testing

@Suite struct OutputDirectoryTests {
    private let root: String

    init() throws {
        root = NSTemporaryDirectory() + "report-output-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
    }

    @Test func anEditionIsWrittenAndLatestLeadsToIt() throws {
        let output = try OutputDirectory(path: root + "/reports")
        let files = [file("report.html", "one"), file("charts/a.png", "png")]
        let path = try publish(files, as: "2022-10-13-a1", in: output)
        #expect(path == root + "/reports/2022-10-13-a1")
        #expect(try read("reports/latest/report.html") == "one")
        #expect(try read("reports/2022-10-13-a1/charts/a.png") == "png")
        #expect(try entries("reports") == ["2022-10-13-a1", "latest"])
        try clean()
    }

    @Test func anEditionOfTheSameNameIsReplaced() throws {
        let output = try OutputDirectory(path: root)
        try publish([file("report.html", "one"), file("old.csv", "x")], as: "e", in: output)
        try publish([file("report.html", "two")], as: "e", in: output)
        try publish([file("report.html", "three")], as: "f", in: output)
        #expect(try read("e/report.html") == "two")
        #expect(try entries("e") == ["report.html"])
        #expect(try read("latest/report.html") == "three")
        #expect(try entries("") == ["e", "f", "latest"])
        try clean()
    }

    @Test(arguments: ["../x", "a/b", "", ".", "..", "latest", "a\0b", ".hidden", "a b", "/etc", "é"])
    func namesThatCouldLeadOutAreRefused(id: String) throws {
        let output = try OutputDirectory(path: root)
        let error = #expect(throws: OutputError.self) { try publish([file("a", "b")], as: id, in: output) }
        #expect(error?.code == .unsafeName)
        #expect(try entries("") == [])
        try clean()
    }

    @Test(arguments: ["../x", "/x", "charts/../../x", "charts//x", "", "charts/"])
    func filesThatCouldLeadOutAreRefused(path: String) throws {
        let output = try OutputDirectory(path: root)
        let error = #expect(throws: OutputError.self) { try publish([file(path, "b")], as: "e", in: output) }
        #expect(error?.code == .unsafeName)
        #expect(try entries("") == [])
        try clean()
    }

    @Test func aFailedBuildLeavesTheOldEdition() throws {
        let output = try OutputDirectory(path: root)
        try publish([file("report.html", "one")], as: "e", in: output)
        // A file cannot also be a folder: writing stops in the middle.
        #expect(throws: OutputError.self) {
            try publish([file("report.html", "two"), file("report.html/x", "y")], as: "e", in: output)
        }
        #expect(try read("latest/report.html") == "one")
        #expect(try entries("") == ["e", "latest"])
        try clean()
    }

    @Test func twoFilesOfOneNameAreRefused() throws {
        let output = try OutputDirectory(path: root)
        let error = #expect(throws: OutputError.self) {
            try publish([file("a.png", "1"), file("a.png", "2")], as: "e", in: output)
        }
        #expect(error?.location == "a.png")
        try clean()
    }

    @Test func aFolderThatCannotBeMadeFailsAtOnce() throws {
        try Data().write(to: URL(filePath: root + "/file"))
        let error = #expect(throws: OutputError.self) { try OutputDirectory(path: root + "/file/reports") }
        #expect(error?.code == .writeFailed)
        #expect(error?.description.hasPrefix(root + "/file/reports: ") == true)
        try clean()
    }

    @Test func anAttackersLinkIsNotFollowed() throws {
        let output = try OutputDirectory(path: root + "/reports")
        try FileManager.default.createDirectory(atPath: root + "/outside", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: root + "/reports/.e.tmp", withDestinationPath: root + "/outside")
        try publish([file("report.html", "one")], as: "e", in: output)
        #expect(try entries("outside") == [])
        #expect(try read("reports/e/report.html") == "one")
        try clean()
    }

    @Test func oldEditionsArePutAwayAndNothingElse() throws {
        let output = try OutputDirectory(path: root)
        for name in ["a", "b", "c"] { try publish([file("manifest.json", name)], as: name, in: output) }
        try FileManager.default.createDirectory(atPath: root + "/mine", withIntermediateDirectories: false)
        #expect(try output.removeEditions(except: 2).count == 1)
        #expect(try entries("").count == 4)
        #expect(try output.removeEditions(except: 1).count == 1)
        #expect(try entries("") == ["c", "latest", "mine"])
        #expect(try output.removeEditions(except: 1) == [])
        try clean()
    }

    @Test func whatAnEndedBuildLeftIsRemoved() throws {
        try FileManager.default.createDirectory(atPath: root + "/.e.tmp/charts", withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: root + "/.status.json.tmp"))
        try Data().write(to: URL(filePath: root + "/.keep"))
        _ = try OutputDirectory(path: root)
        #expect(try entries("") == [".keep"])
        try clean()
    }

    @Test func aFolderIsHeldByOneBuildAtATime() throws {
        let first = try OutputDirectory(path: root)
        let error = #expect(throws: OutputError.self) { try OutputDirectory(path: root) }
        #expect(error?.code == .folderInUse)
        try first.write(file("status.json", "{}"))
        #expect(try read("status.json") == "{}")
        try clean()
    }

    @discardableResult
    private func publish(
        _ files: [OutputFile], as edition: String, in output: OutputDirectory
    ) throws(OutputError) -> String {
        try output.publish(edition: edition) { (write) throws(OutputError) in
            for file in files { _ = try write(file) }
        }
    }

    private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path: path, bytes: Array(text.utf8)) }

    private func read(_ path: String) throws -> String {
        try String(contentsOf: URL(filePath: root + "/" + path), encoding: .utf8)
    }

    private func entries(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).sorted()
    }

    private func clean() throws { try FileManager.default.removeItem(atPath: root) }
}
