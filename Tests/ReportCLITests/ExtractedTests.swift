import Foundation
import Testing

/// `report extract` as a filter, and reports from what it printed.
struct ExtractedTests {
    private static let filter = ["extract", "--input-format", "ndjson", "-"]
    /// Dated and undated articles that retell each other, one without a name, and what is no article.
    private static let records = [
        #"{"id":"a","published":"2022-05-04","text":"Headline of losses at the eastern front.\n\nThe army lost 12 tanks on Tuesday."}"#,
        #"{"id":"b","published":null,"text":"Recently the headline told of losses at the eastern front. It lost 9 tanks."}"#,
        #"{"published":"2022-05-05","text":"The navy lost two ships on 3 May 2022, officials said."}"#,
        #"{"id":"broken","text":"#, #"["no object"]"#, #"{"id":"empty","text":""}"#,
        #"{"id":"d","published":"2022-05-06","title":"Aid","text":"The US gave $40 billion in aid."}"#,
    ]

    @Test func everyLineIsAnsweredByOne() throws {
        let result = try Program.run(Self.filter, input: Self.records.joined(separator: "\n"))
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == Self.records.count)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let findings = lines.map { line in line.contains(#""severity":"error""#) }
        #expect(findings == [false, false, false, true, true, true, false])
    }

    /// No line knows of another: the answers are those that each gives alone.
    @Test func answersDependOnNothingElse() throws {
        let named = Self.records.filter { $0.contains("\"id\"") && $0.hasSuffix("}") }
        let together = try Program.run(Self.filter, input: named.joined(separator: "\n") + "\n").output
        let alone = try named.map { try Program.run(Self.filter, input: $0).output.split(separator: "\n")[0] }
        let withoutPlace = { (line: Substring) in line.replacing(#/-#\d+/#, with: "-") }
        #expect(together.split(separator: "\n").map(withoutPlace) == alone.map(withoutPlace))
    }

    @Test func answersComeBeforeTheInputEnds() throws {
        let conversation = try Conversation(Self.filter)
        for record in Self.records.prefix(3) {
            try conversation.say(record)
            #expect(conversation.hear().hasPrefix(#"{"schemaVersion":1"#))
        }
        conversation.end()
    }

    @Test func shardsGiveTheReportOfTheArticles() throws {
        try Program.withFolder { folder in
            let build = ["build", "--no-archive", "--quiet", "--output"]
            let whole = try Program.run(
                build + [folder + "/whole", "--input-format", "ndjson", "-"],
                input: Self.records.joined(separator: "\n"))
            try FileManager.default.createDirectory(atPath: folder + "/shards", withIntermediateDirectories: false)
            for (name, part) in [("part-0", 0..<2), ("part-1", 2..<4), ("part-1-again", 2..<4), ("part-2", 4..<7)] {
                let lines = try Program.run(
                    Self.filter + ["--for-build"], input: Self.records[part].joined(separator: "\n"))
                try Program.write(lines.output, to: "\(folder)/shards/\(name)")
            }
            try Program.write("", to: folder + "/shards/_SUCCESS")
            let cut = try Program.run(build + [folder + "/cut", "--extracted", folder + "/shards"])
            #expect(whole.status == 0)
            #expect(cut.status == 0)
            #expect(try Program.files(of: folder + "/whole/latest") == Program.files(of: folder + "/cut/latest"))
        }
    }

    @Test func brokenShardsAreTold() throws {
        try Program.withFolder { folder in
            let lines = try Program.run(Self.filter + ["--for-build"], input: Self.records[0]).output
            try Program.write(lines + lines.prefix(300), to: folder + "/part-0")
            let result = try Program.run(["build", "--output", folder + "/out", "--extracted", folder + "/part-0"])
            #expect(result.status == 0)
            #expect(result.errors.contains("line 2 of '\(folder)/part-0' breaks off"))
        }
    }

    @Test(arguments: [
        ["extract", "--for-build", "seeds"], ["build", "seeds", "--extracted", "shards"],
    ])
    func optionsThatDoNotFitAreRefused(arguments: [String]) throws {
        #expect(try Program.run(arguments).status == 64)
    }
}

/// A running program that is asked and answers line by line.
private struct Conversation {
    private let process = Process()
    private let questions = Pipe()
    private let answers = Pipe()

    init(_ arguments: [String]) throws {
        process.executableURL = Program.executable
        process.arguments = arguments
        (process.standardInput, process.standardOutput) = (questions, answers)
        try process.run()
    }

    func say(_ line: String) throws { try questions.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

    /// The next answer; waits for it.
    func hear() -> String {
        var line = Data()
        while let byte = try? answers.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty {
            line += byte
        }
        return String(decoding: line, as: UTF8.self)
    }

    func end() {
        try? questions.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
