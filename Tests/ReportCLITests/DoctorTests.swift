import Foundation
import Testing

@Suite struct DoctorTests {
    @Test func allIsThere() throws {
        try Program.withFolder { folder in
            let result = try Program.run(["doctor", "--output", folder])
            for subject in ["program", "configuration", "lexicon", "fonts", "libgd", "PDF", "output", "builds"] {
                #expect(result.output.contains(" \(subject) "), "\(subject)")
            }
            #expect(result.status == 0)
        }
    }

    @Test(arguments: [
        (["--lexicon", "/nowhere"], "BAD      lexicon        lexicon: classes.tsv: not found in /nowhere;"),
        (["--output", "/nowhere/out"], "BAD      output         /nowhere/out is not there and cannot be made"),
        (["--max-age", "36h", "--output", "/nowhere"], "BAD      builds         no build has ended in /nowhere yet"),
    ])
    func whatIsWrongIsToldWithTheWayOut(arguments: [String], line: String) throws {
        let result = try Program.run(["doctor", "--quiet"] + arguments)
        #expect(result.output.contains(line) && result.output.contains("-> "), "\(result.output)")
        #expect(result.status == 1)
    }

    @Test(arguments: [(1, "2h", Int32(0)), (3, "2h", 1), (-5, "2h", 1), (400, "20d", 0)])
    func oldBuildsAreAnAlarm(hours: Int, age: String, status: Int32) throws {
        try Program.withFolder { folder in
            let epoch = Int(Date().timeIntervalSince1970) - hours * 3600
            let success = """
                {"epoch": \(epoch), "ended": "", "edition": "e", "articles": 1, "figures": 2, "events": 3, "charts": 4,
                 "findings": {"warning": 1}}
                """
            try Program.write(
                """
                {"schemaVersion": 1, "version": "0", "outcome": "written", "exitStatus": 0, "ended": "",
                 "lastSuccess": \(success)}
                """, to: folder + "/status.json")
            let result = try Program.run(["doctor", "--quiet", "--output", folder, "--max-age", age])
            #expect(result.status == status)
            #expect(result.output.isEmpty == (status == 0))
        }
    }
}
