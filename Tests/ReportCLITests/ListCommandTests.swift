import Foundation
import Testing

/// Lists, and the filters that mean the same in all of them.
@Suite struct ListCommandTests {
    private func rows(_ arguments: [String], _ folder: String) throws -> [[String]] {
        let result = try Program.run(arguments, folder: folder)
        #expect(result.status == 0, "\(result.errors)")
        return result.output.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(arguments: [
        ("measures", "measure"), ("events", "date"), ("series", "series"), ("articles", "article"),
        ("sources", "source"), ("undated", "kind"),
    ])
    func everyListHasAHeaderAndFullRows(thing: String, first: String) throws {
        try Program.withArticle { folder in
            let rows = try rows(["list", thing, "a.txt"], folder)
            #expect(rows.first?.first == first && rows.count > 1 || thing == "events")
            #expect(Set(rows.map(\.count)).count == 1)
        }
    }

    @Test(arguments: [
        (["--measure", "mil_*"], ["mil_captured"]), (["--measure", "equipment"], ["equip_lost"]),
        (["--side", "russia"], []), (["--source", "Ministry of Defence (Ukraine)"], ["equip_lost"]),
        (["--place", "kherson"], ["mil_captured"]),
        (["--since", "2022-06", "--min-confidence", "0.1"], ["mil_captured"]),
        (["--status", "denied"], []),
    ])
    func filtersChooseTheSameInListsAndBuilds(filter: [String], measures: [String]) throws {
        try Program.withArticle { folder in
            let listed = try rows(["list", "measures", "a.txt"] + filter, folder).dropFirst().map { $0[0] }
            #expect(listed.filter { ["mil_captured", "equip_lost"].contains($0) }.sorted() == measures.sorted())
            #expect(try Program.run(["build", "a.txt", "-o", "out"] + filter, folder: folder).status == 0)
            let csv = try String(contentsOfFile: folder + "/out/latest/observations.csv", encoding: .utf8)
            for measure in ["mil_captured", "equip_lost"] {
                #expect(csv.contains(measure) == measures.contains(measure), "\(measure)")
            }
        }
    }

    @Test func aNameThatFitsNothingIsToldWithTheNearest() throws {
        try Program.withArticle { folder in
            let result = try Program.run(["list", "series", "a.txt", "--place", "Khreson"], folder: folder)
            #expect(
                result.errors
                    == "report: warning: [filter-matches-nothing] nothing that was read fits --place 'Khreson'; "
                    + "did you mean 'Kherson'?\n")
        }
    }

    @Test func aSeriesIsShownWithItsSentence() throws {
        try Program.withArticle { folder in
            let shown = try Program.run(
                ["show", "mil_captured", "--articles", "a.txt", "--format", "table"], folder: folder)
            #expect(shown.output.contains("█") && shown.output.contains("Russia captured 40 soldiers near Kherson"))
            let unknown = try Program.run(["show", "mil_captred", "--articles", "a.txt"], folder: folder)
            #expect(
                unknown.errors == "report: error: there is no measure or series 'mil_captred' in what was read; "
                    + "did you mean 'mil_captured'?\n")
            #expect(unknown.status == 1)
        }
    }

    @Test func checkGroupsWhatIsMissed() throws {
        try Program.withArticle { folder in
            let summary = try Program.run(["check", "a.txt"], folder: folder).output
            #expect(summary.contains("Numbers without a measure\n"))
            #expect(summary.contains("a.txt:3:68  a few  |"), "\(summary)")
            let rows = try rows(["check", "a.txt", "--format", "tsv", "--reason", "*vague*"], folder)
            #expect(rows.count == 2 && rows[1][0] == "unused")
        }
    }

    @Test func whatIsInTheWindowByItsIntervalIsCounted() throws {
        try Program.withFolder { folder in
            try Program.write("In June 2022 the army of Ukraine lost 12 tanks.", to: folder + "/a.txt")
            let result = try Program.run(["build", "a.txt", "--since", "2022-06-15", "-o", "out"], folder: folder)
            #expect(
                result.errors.contains(
                    "note: [in-window-by-interval] 1 of 1 figures and "))
        }
    }
}
