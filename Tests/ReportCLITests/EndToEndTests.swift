import Foundation
import Testing

@Suite struct EndToEndTests {
    @Test func theSameInputGivesTheSameBytes() throws {
        try Program.withFolder { folder in
            let (first, second) = (folder + "/first", folder + "/second")
            let arguments = ["build", "--since", "2022-02", "--quiet"]
            let one = try Program.run(arguments + ["--output", first])
            let other = try Program.run(
                arguments + ["--output", second], environment: ["TZ": "Asia/Tokyo", "LANG": "de_DE"])
            #expect(one.status == 0 && other.status == 0)
            #expect(FileManager.default.fileExists(atPath: one.output.trimmingCharacters(in: .newlines)))
            let files = try Program.files(of: first + "/latest/")
            #expect(try Program.files(of: second + "/latest/") == files)
            Self.expectWholeEdition(Set(files.keys))
        }
    }

    /// Its page, its data and four charts.
    private static func expectWholeEdition(_ names: Set<String>) {
        #expect(names.isSuperset(of: ["report.html", "observations.csv", "report.json", "manifest.json"]))
        #expect(names.filter { $0.hasSuffix("-half.png") }.count == 4)
    }

    @Test func theEpochSetsTheDay() throws {
        try Program.withFolder { folder in
            let result = try Program.run(
                ["build", "--output", folder], environment: ["SOURCE_DATE_EPOCH": "1672531200"])
            #expect(result.output.hasPrefix(folder + "/2023-01-01-"))
        }
    }

    @Test func extractionKeepsTheOrderOfItsInput() throws {
        let lines = ["b", "a"].map { #"{"id":"\#($0)","published":null,"title":null,"text":"It lost 12 tanks."}"# }
        let result = try Program.run(
            ["extract", "--input-format", "ndjson", "-"], input: lines.joined(separator: "\n\n") + "\n")
        let ids = result.output.split(separator: "\n").compactMap { line -> String? in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["article"] as? [String: Any])?["id"] as? String
        }
        #expect(ids == ["b", "a"])
        #expect(result.status == 0)
    }

    @Test func strictTellsOfFindingsByTheStatus() throws {
        try Program.withFolder { folder in
            try Data("The army lost 12 tanks on 3 May 2022.".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
            try Data().write(to: URL(fileURLWithPath: folder + "/empty.txt"))
            let arguments = ["build", folder + "/a.txt", folder + "/empty.txt", "--output", folder + "/out"]
            #expect(try Program.run(arguments).status == 0)
            #expect(try Program.run(arguments + ["--strict"]).status == 2)
        }
    }
}
