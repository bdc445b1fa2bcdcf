import Foundation
import Testing

/// What the documents say of the program and the tree is so.
@Suite struct DocumentationTests {
    private static let subcommands = [
        "build", "list", "show", "chart", "check", "explain", "extract", "lexicon", "init", "schedule", "doctor",
        "completions",
    ]

    private static func document(_ name: String) throws -> String {
        try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
    }

    /// The lines of indented code.
    private static func code(of name: String) throws -> [String] {
        try document(name).split(separator: "\n").filter { $0.hasPrefix("    ") }
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test func everyCommandAndOptionOfTheReadmeIsInTheHelp() throws {
        let commands = try Self.code(of: "README.md").filter { $0.hasPrefix("scripts/report") }
        #expect(commands.count >= Self.subcommands.count)
        for command in commands {
            let words = command.split(separator: " ").map(String.init)
            let name = try #require(words.dropFirst().first)
            let help = try Program.run(["help", name]).output
            for option in words where option.hasPrefix("--") { #expect(help.contains(option), "\(command)") }
        }
    }

    @Test(arguments: subcommands)
    func everyCommandIsInTheReadmeAndHasExamples(command: String) throws {
        #expect(try Self.document("README.md").contains("scripts/report \(command)"))
        let help = try Program.run(["help", command])
        #expect(help.status == 0)
        #expect(help.output.contains("EXAMPLES\n  report \(command)"))
    }

    @Test func theHelpNamesEveryExitStatus() throws {
        let help = try Program.run(["--help"]).output
        for status in ["0 written", "1 failed", "2 written", "3 another", "64 wrong"] {
            #expect(help.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(status))
        }
    }

    @Test(arguments: ["README.md", "CONTRIBUTING.md"])
    func everyPathThatIsNamedExists(name: String) throws {
        let quoted = try Self.document(name).split(separator: "`", omittingEmptySubsequences: false)
        let spans = quoted.indices.filter { !$0.isMultiple(of: 2) }.map { String(quoted[$0]) }
        let paths = spans.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("scripts/") || $0.hasPrefix("seeds/") }
        #expect(!paths.isEmpty)
        for path in paths where !path.contains("<") {
            let file = path.split(separator: " ")[0]
            #expect(FileManager.default.fileExists(atPath: Program.root.path + "/" + file), "\(path)")
        }
    }

    @Test func everyTypeThatTheStepsNameExists() throws {
        let rows = try Self.document("CONTRIBUTING.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
        let names = rows.flatMap { $0.split(separator: "`").dropFirst() }
            .compactMap { $0.split(separator: ".").first.map(String.init) }
            .filter { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
        #expect(names.count > 10)
        let files = try FileManager.default.subpathsOfDirectory(atPath: Program.root.path + "/Sources")
        let sources = try files.filter { $0.hasSuffix(".swift") }.map { try Self.document("Sources/" + $0) }
        for name in Set(names).sorted() {
            let isDeclared = sources.contains { text in
                ["struct", "enum", "final class", "protocol"].contains { text.contains("\($0) \(name)") }
            }
            #expect(isDeclared, "\(name)")
        }
    }
}
