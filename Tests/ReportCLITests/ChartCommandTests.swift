import Foundation
import Testing

@Suite struct ChartCommandTests {
    @Test func theListNamesChartsAndMeasuresALineEach() throws {
        let result = try Program.run(["chart", "--list", "--since", "2022-02"])
        let names = result.output.split(separator: "\n").map { $0.split(separator: " ").first.map(String.init) ?? "" }
        #expect(result.status == 0)
        #expect(names.first == "Charts" && names.contains("Measures:"))
        #expect(names.contains("timeline") && names.contains("aid_committed"))
        #expect(Set(names).count == names.count && !names.contains { $0.hasPrefix("series-") })
    }

    @Test func theListOfAMeasureNamesItsSeries() throws {
        let result = try Program.run(["chart", "--list", "--measure", "aid_committed", "--since", "2022-02"])
        let names = result.output.split(separator: "\n").dropFirst().map { $0.split(separator: " ").first ?? "" }
        #expect(result.status == 0)
        #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("series-") })
    }

    @Test func charactersThatTheFontLacksAreNamed() throws {
        try Program.withFolder { folder in
            let arguments = ["chart", "timeline", "--title", "日本", "-o", folder + "/a.png"]
            let result = try Program.run(arguments)
            #expect(result.status == 0)
            #expect(result.errors.contains("'日' (U+65E5), '本' (U+672C)"))
        }
    }

    @Test func aChartHasItsTextsBesideIt() throws {
        try Program.withFolder { folder in
            let result = try Program.run(["chart", "timeline", "--theme", "dark", "-o", folder + "/a.png"])
            #expect(result.status == 0)
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == [
                    "a.png", "a.alt.txt", "a.caption.md", "a.csv",
                ])
        }
    }

    @Test func aReferenceIsDrawnAlone() throws {
        try Program.withFolder { folder in
            let values = "date,value\n" + (1...28).map { "2031-02-\($0 < 10 ? "0" : "")\($0),\($0 * 3)\n" }.joined()
            try Data(values.utf8).write(to: URL(fileURLWithPath: folder + "/shells.csv"))
            let arguments = ["chart", "--reference", folder + "/shells.csv", "-o", folder + "/shells.png"]
            #expect(try Program.run(arguments).status == 0)
            let first = FileManager.default.contents(atPath: folder + "/shells.png")
            #expect(try Program.run(arguments).status == 0)
            #expect(first != nil && FileManager.default.contents(atPath: folder + "/shells.png") == first)
            let alt = try String(contentsOfFile: folder + "/shells.alt.txt", encoding: .utf8)
            #expect(alt.contains("28 values from 3 (1 Feb 2031) to 84 (28 Feb 2031)"))
        }
    }

    @Test(arguments: [
        (["chart", "nothing"], "there is no chart or series 'nothing'", Int32(1)), (["chart"], "name a chart", 1),
        (["chart", "timeline", "--scale", "99"], "is not between 0.25 and 8", 64),
        (["chart", "timeline", "--scale", "8"], "cannot draw timeline.png: a chart of 15360 by", 1),
        (["chart", "--list", "--measure", "nothing"], "no figure counts 'nothing'", 1),
        (["chart", "timeline", "--theme", "pink"], "pink", 64),
        (["chart", "timeline", "--kind", "bars"], "is no chart of figures", 1),
        (["chart", "timeline", "-o", "/nowhere/a.png"], "/nowhere/a.png", 1),
        (["chart", "--reference", "/nowhere.csv"], "/nowhere.csv: there is no such file", 1),
    ])
    func problemsAreNamedWithTheWayOut(arguments: [String], message: String, status: Int32) throws {
        let result = try Program.run(arguments)
        #expect(result.status == status)
        #expect(result.errors.contains(message))
    }
}
