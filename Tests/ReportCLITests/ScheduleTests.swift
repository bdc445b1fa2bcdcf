import Foundation
import Testing

@testable import ReportCLI

@Suite struct ScheduleTests {
    private func schedule(_ arguments: [String]) throws -> Schedule {
        Schedule(
            time: try #require(DailyTime("06:05")), program: "/opt/my tools/report", folder: "/srv/100%",
            arguments: arguments)
    }

    @Test func aCrontabLineKeepsItsWords() throws {
        #expect(
            try schedule(["build", "--title", "It's 5% $HOME"]).crontab
                == #"5 6 * * * cd /srv/100\% && '/opt/my tools/report' build --title 'It'\''s 5\% $HOME' >/dev/null"#
                + "\n")
    }

    @Test func unitsKeepTheirWords() throws {
        let units = try schedule(["build", "--title", #"It's 5% $HOME "x" \"#]).systemdUnits
        #expect(units.contains(#"ExecStart="/opt/my tools/report" build --title "It's 5%% $$HOME \"x\" \\""# + "\n"))
        #expect(units.contains("WorkingDirectory=/srv/100%%\n") && units.contains("OnCalendar=*-*-* 06:05:00\n"))
    }

    @Test(arguments: [
        (["--daily", "6:00"], "Error: cannot read the time '6:00' for --daily; use HH:MM, as in 06:00"),
        (["--daily", "06:00", "--", "--sinse", "x"], "Error: Unknown option '--sinse'. Did you mean '--since'?"),
        ([], "Error: Missing expected argument '--daily <daily>'"),
    ])
    func mistakesAreToldBeforeCronMeetsThem(arguments: [String], message: String) throws {
        let result = try Program.run(["schedule"] + arguments)
        #expect(result.errors.split(separator: "\n").first.map(String.init) == message)
        #expect(result.status == 64)
    }

    @Test func theLineThatIsPrintedBuilds() throws {
        try Program.withArticle { folder in
            let line = try Program.run(["schedule", "--daily", "06:00", "--", "a.txt", "-o", "out"], folder: folder)
                .output
            let command = line.split(separator: " ", maxSplits: 5)[5].replacing(#"\%"#, with: "%")
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.arguments = ["-c", String(command)]
            try shell.run()
            shell.waitUntilExit()
            #expect(shell.terminationStatus == 0)
            #expect(FileManager.default.fileExists(atPath: folder + "/out/latest/report.html"))
        }
    }
}
