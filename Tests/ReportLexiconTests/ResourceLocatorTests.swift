import Foundation
import ReportLexicon
import ReportTesting
import Testing

@Suite struct ResourceLocatorTests {
    private static let nowhere = "/nowhere/bin"

    @Test func optionGoesBeforeEnvironment() throws {
        let locator = ResourceLocator(
            option: shippedLexiconFolder, environment: "/elsewhere", executableFolder: Self.nowhere)
        #expect(try locator.folder() == shippedLexiconFolder)
    }

    @Test func environmentGoesBeforeTheExecutable() throws {
        let locator = ResourceLocator(
            option: nil, environment: shippedLexiconFolder, executableFolder: Self.nowhere)
        #expect(try locator.folder() == shippedLexiconFolder)
    }

    @Test(arguments: ["bin/report_ReportLexicon.resources/Resources", "share/report"])
    func findsTheFolderBesideTheExecutable(place: String) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let files = FileManager.default
        try files.createDirectory(atPath: root + "/bin", withIntermediateDirectories: true)
        try files.createDirectory(atPath: root + "/" + place, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: root + "/" + place + "/classes.tsv"))
        let locator = ResourceLocator(option: nil, environment: "", executableFolder: root + "/bin")
        let found = URL(fileURLWithPath: try locator.folder()).standardizedFileURL.path
        #expect(found == URL(fileURLWithPath: root + "/" + place).standardizedFileURL.path)
    }

    @Test func namesEveryFolderThatItTried() {
        let locator = ResourceLocator(option: nil, environment: nil, executableFolder: Self.nowhere)
        #expect {
            try locator.folder()
        } throws: { error in
            "\(error)"
                == "lexicon: classes.tsv: not found in /nowhere/bin/report_ReportLexicon.resources/Resources, "
                + "nor in /nowhere/bin/../share/report; install report again, or name the lexicon's folder with --lexicon"
        }
    }

    @Test func aNamedFolderIsNotPassedOver() {
        let locator = ResourceLocator(
            option: "/elsewhere", environment: shippedLexiconFolder, executableFolder: Self.nowhere)
        #expect(throws: LexiconError.self) { try locator.folder() }
    }
}
