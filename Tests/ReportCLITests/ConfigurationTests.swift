import Foundation
import Testing

@testable import ReportCLI

@Suite struct ConfigurationTests {
    private static func template() throws -> String {
        try String(
            contentsOf: Program.root.appendingPathComponent("Sources/ReportLexicon/Resources/configuration.json5"),
            encoding: .utf8)
    }

    /// The lines `// key: value,` of the template.
    private static func keys() throws -> [String] {
        try template().split(separator: "\n").compactMap { line in
            let text = line.trimmingCharacters(in: .whitespaces).dropFirst(3)
            let key = text.prefix { $0.isLetter }
            return !key.isEmpty && text.dropFirst(key.count).hasPrefix(": ") && text.hasSuffix(",") ? String(text) : nil
        }
    }

    @Test func everyKeyOfTheTemplateIsReadAndNoOther() throws {
        let lines = try Self.keys()
        let all = try Configuration(Array("{\(lines.joined(separator: "\n"))}".utf8), path: "report.json5")
        let values = Mirror(reflecting: all).children.filter { $0.label != "path" }
        #expect(values.count == lines.count && lines.count == 29)
        for value in values { #expect("\(value.value)" != "nil", "\(value.label ?? "") is not in the template") }
    }

    @Test func theTemplateItselfChangesNothing() throws {
        let configuration = try Configuration(Array(try Self.template().utf8), path: "report.json5")
        #expect(configuration.inputs == nil && configuration.title == nil && configuration.strict == nil)
    }

    @Test(arguments: [
        ("{ titel: 'x' }", "there is no key 'titel'; did you mean 'title'?"),
        ("{ zzz: 1 }", "there is no key 'zzz'; the keys are admiralty, archive, asOf,"),
        ("{ keep: 'x' }", "the value of 'keep' has the wrong form; write a whole number"),
        ("{ keep: 1.5 }", "the value of 'keep' has the wrong form"),
        ("{ inputs: 'a' }", "the value of 'inputs' has the wrong form; write a list of texts"),
        ("{ admiralty: { Reuters: 'B9' } }", "the value of 'admiralty' has the wrong form; write codes by names"),
        ("{ title: 'x', ", "this is no JSON5"), ("[1]", "there are no keys"),
    ])
    func mistakesAreNamedWithTheWayOut(text: String, message: String) {
        let problem = #expect(throws: ConfigurationProblem.self) {
            try Configuration(Array(text.utf8), path: "c.json5")
        }
        #expect(problem?.description.hasPrefix("c.json5: " + message) == true, "\(problem?.description ?? "")")
    }

    @Test func pathsAreSeenFromTheFile() throws {
        let text = "{ inputs: ['a', '/b', '-'], output: 'out' }"
        #expect(try Configuration(Array(text.utf8), path: "/srv/x/c.json5").inputs == ["/srv/x/a", "/b", "-"])
        #expect(try Configuration(Array(text.utf8), path: "report.json5").output == "out")
    }

    @Test func theFileIsReadAndOptionsGoBeforeIt() throws {
        try Program.withArticle { folder in
            try Program.write("{ inputs: ['a.txt'], output: 'out', title: 'Mine' }", to: folder + "/report.json5")
            #expect(try Program.run(["build"], folder: folder).status == 0)
            let page = try String(contentsOfFile: folder + "/out/latest/report.html", encoding: .utf8)
            #expect(page.contains("<title>Mine"))
            #expect(try Program.run(["build", "--title", "Yours", "-o", "other"], folder: folder).status == 0)
            let other = try String(contentsOfFile: folder + "/other/latest/report.html", encoding: .utf8)
            #expect(other.contains("<title>Yours"))
        }
    }

    @Test(arguments: [
        ("{ titel: 1 }", "report: error: report.json5: there is no key 'titel'; did you mean 'title'?"),
        ("{ since: 'May' }", "report: error: cannot read date 'May' for --since; use 2022,"),
        ("{ topic: '../x' }", "report: error: the topic '../x' is no plain name;"),
        ("{ statuses: ['so'] }", "report: error: there is no status 'so'; use reported or"),
        ("{ minConfidence: 2 }", "report: error: the confidence 2.0 is not between 0 and 1"),
        ("{ inputFormat: 'word' }", "report: error: there is no input format 'word';"),
        ("{ paper: 'A9' }", "report: error: there is no paper 'A9'; use one of "),
        ("{ keep: 0 }", "report: error: --keep 0 would leave no edition; use 1 or more"),
        ("{ wait: 'long' }", "report: error: cannot read the time 'long' for --wait; use 30s, 10m or 1h"),
    ])
    func aMistakeInTheFileIsWrongUsage(text: String, message: String) throws {
        try Program.withArticle { folder in
            try Program.write(text, to: folder + "/report.json5")
            let result = try Program.run(["build", "a.txt"], folder: folder)
            #expect(result.errors.hasPrefix(message), "\(result.errors)")
            #expect(result.status == 64 && result.output.isEmpty)
        }
    }

    @Test func ownWordsAndCodesAreTaken() throws {
        try Program.withArticle { folder in
            try Program.write("{ names: { unnamed: 'nobody' } }", to: folder + "/words.json5")
            try Program.write("{ strings: 'words.json5' }", to: folder + "/report.json5")
            let result = try Program.run(["build", "a.txt", "-o", "out"], folder: folder)
            #expect(result.status == 1 && result.errors.contains("words.json5: nothing reads the key 'names.unnamed'"))
            let codes = "{ admiralty: { 'Ministry of Defence (Ukraine)': 'E5' } }"
            try Program.write(codes, to: folder + "/report.json5")
            let sources = try Program.run(["list", "sources", "a.txt"], folder: folder).output
            #expect(sources.contains("Ministry of Defence (Ukraine)\tbelligerent\tE5"), "\(sources)")
        }
    }

    @Test func initWritesTheTemplateOnce() throws {
        try Program.withFolder { folder in
            #expect(try Program.run(["init"], folder: folder).status == 0)
            #expect(try String(contentsOfFile: folder + "/report.json5", encoding: .utf8) == Self.template())
            let again = try Program.run(["init"], folder: folder)
            #expect(again.errors == "report: error: report.json5: this file exists; remove it first, or use -o\n")
            #expect(again.status == 64)
        }
    }
}
