import Foundation
import Testing

/// What is left behind when the program is ended while another one works for it.
@Suite struct SignalTests {
    /// The engine asks its parent to end, as Ctrl+C and `kill` do, and goes on.
    @Test(arguments: [("TERM", SIGTERM), ("HUP", SIGHUP)])
    func anEndedProgramLeavesNoPrivateFolder(name: String, number: Int32) throws {
        try Program.withArticle { folder in
            let temporary = folder + "/temporary"
            try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
            let engine = folder + "/weasyprint"
            try Program.write("#!/bin/sh\nkill -\(name) $PPID\nexec sleep 60\n", to: engine)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine)
            let start = ContinuousClock.now
            let result = try Program.run(
                ["build", "a.txt", "--pdf", "--quiet"],
                environment: ["PATH": folder + ":/bin:/usr/bin", "TMPDIR": temporary], folder: folder)
            #expect(result.status == number || result.status == 128 + number)
            #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
            #expect(ContinuousClock.now - start < .seconds(55))
        }
    }
}
