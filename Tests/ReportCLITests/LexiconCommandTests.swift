import Foundation
import Testing

@Suite struct LexiconCommandTests {
    @Test func measuresAreListed() throws {
        let result = try Program.run(["lexicon", "list", "mil_captured"])
        let rows = result.output.split(separator: "\n")
        #expect(rows.count == 2 && rows[1].hasPrefix("mil_captured\tprisoners\tperson\tflow\tvictim\t"))
    }

    @Test func examplesAreRun() throws {
        let good = try Program.run(["lexicon", "test", "mil_captured"])
        #expect(good.status == 0 && good.errors.hasSuffix("0 read wrongly\n"))
        let unknown = try Program.run(["lexicon", "test", "mil_captred"])
        #expect(
            unknown.errors
                == "report: error: the lexicon has no measure or event 'mil_captred'; did you mean 'mil_captured'?\n")
        #expect(unknown.status == 1)
    }

    @Test func aNewMeasureCanBeFilledInAndTested() throws {
        try Program.withFolder { folder in
            let shipped = Program.root.path + "/Sources/ReportLexicon/Resources"
            try FileManager.default.copyItem(atPath: shipped, toPath: folder + "/lexicon")
            let template = try Program.run(["lexicon", "new", "kites_flown"]).output
            let entry = template.replacing("NOUNS", with: "kites").replacing("NOUN", with: "kite")
                .replacing("VERBED", with: "flown").replacing("VERB", with: "fly").replacing(
                    "LABEL", with: "Kites flown"
                )
                .replacing("GROUP", with: "kites").replacing("The army flown", with: "The army flew")
            try Program.write(entry, to: folder + "/lexicon/topics/ukraine/measures/kites.json5")
            let result = try Program.run(["lexicon", "test", "kites_flown", "--lexicon", folder + "/lexicon"])
            #expect(result.status == 0, "\(result.output)\(result.errors)")
            #expect(result.errors == "report: 4 examples, 0 read wrongly\n")
        }
    }

    @Test(arguments: [
        ("mil_captured", "the measure 'mil_captured' is in topics/ukraine/measures/prisoners.json5 already;"),
        ("../x", "'../x' is no name of a measure;"), ("", "'' is no name of a measure;"),
    ])
    func takenAndImpossibleNamesAreRefused(name: String, message: String) throws {
        let result = try Program.run(["lexicon", "new", name])
        #expect(result.errors.hasPrefix("report: error: " + message) && result.status == 1 && result.output.isEmpty)
    }

    @Test func theVersionNamesTheLexicon() throws {
        let lines = try Program.run(["--version"]).output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].hasPrefix("report ") && lines[1].hasPrefix("lexicon "))
        #expect(lines[1].count == "lexicon ".count + 12)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsKnowTheCommands(shell: String) throws {
        let result = try Program.run(["completions", shell])
        #expect(result.status == 0 && result.output.contains("lexicon") && result.output.contains("min-confidence"))
    }
}
