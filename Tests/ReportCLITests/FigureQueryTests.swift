import Testing

@testable import ReportCLI

/// Filters choose the same figures of the archive as of a report.
@Suite struct FigureQueryTests {
    @Test func whatUsersWriteStaysText() {
        let filter = FigureFilter(sides: [NamePattern("x' OR 1=1 --"), NamePattern("50%_*")])
        #expect(FigureQuery(filter).sql.contains(#"o.side LIKE 'x'' OR 1=1 --' ESCAPE '\'"#))
        #expect(FigureQuery(filter).sql.contains(#"o.side LIKE '50\%\_%' ESCAPE '\'"#))
    }

    @Test(arguments: [
        (["--measure", "mil_*"], ["mil_captured"]), (["--measure", "EQUIPMENT"], ["equip_lost"]),
        (["--source", "ministry of defence (ukraine)"], ["equip_lost"]), (["--source", "ministry"], []),
        (["--place", "Kherson"], ["mil_captured"]), (["--status", "denied"], []), (["--min-confidence", "1"], []),
    ])
    func filtersChooseFigures(filter: [String], measures: [String]) throws {
        try Program.withArticle { folder in
            #expect(try Program.run(["build", "a.txt", "-o", "out"], folder: folder).status == 0)
            let answer = try Program.run(["query", "--output", "out"] + filter, folder: folder)
            let found = answer.output.split(separator: "\n").dropFirst().map { row in
                String(row.split(separator: "\t", omittingEmptySubsequences: false)[1])
            }
            #expect(found.filter { ["mil_captured", "equip_lost"].contains($0) } == measures, "\(answer.output)")
        }
    }

    @Test func filtersBesideSQLAreRefused() throws {
        let result = try Program.run(["query", "SELECT 1", "--side", "Russia"])
        #expect(
            result.errors.hasPrefix(
                "Error: filters choose figures where no SQL is given; put the conditions into the SQL\n"))
        #expect(result.status == 64)
    }
}
