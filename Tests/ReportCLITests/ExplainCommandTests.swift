import Testing

/// `report explain`: what in the text made a figure what it is.
@Suite struct ExplainCommandTests {
    @Test func tellsTheRolesOfEachFigure() throws {
        try Program.withFolder { folder in
            let text = "Shelling of the market killed 14 civilians in Kharkiv on Tuesday, the governor said."
            try Program.write(text, to: folder + "/a.txt")
            let result = try Program.run(["explain", folder + "/a.txt", "--date", "2022-06-30"])
            let lines = result.output.split(separator: "\n").map(String.init)
            #expect(lines.allSatisfy { $0.count <= 80 || !$0.hasPrefix("          ") })
            for (label, words) in [
                ("counts", "\"civilians\" 1:34"), ("governed by", "\"killed\" 1:24, as its object"),
                ("whose", "\"Kharkiv\" 1:47, Ukraine"), ("when", "\"Tuesday\" 1:58, 2022-06-28"),
                ("lost", "civ_killed"),
            ] {
                #expect(
                    lines.contains { $0.contains("          " + label) && $0.contains(words) }, "\(label): \(lines)")
            }
        }
    }
}
