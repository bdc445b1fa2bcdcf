import Foundation
import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// Programs that print and convert are stood in for by shell scripts.
@Suite struct ExternalToolTests {
    /// A folder with programs of these names, and one for temporary files; both gone afterwards.
    private static func with(
        _ programs: [String: String], timeLimit: Int = 20, _ body: (ToolSettings) throws -> Void
    ) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "tools-" + UUID().uuidString)
        let temporary = root.appending(path: "temporary")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, script) in programs {
            let path = root.appending(path: name).path
            let bytes = Data("#!/bin/sh\n\(script)\n".utf8)
            let rights: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
            #expect(FileManager.default.createFile(atPath: path, contents: bytes, attributes: rights))
        }
        try body(
            ToolSettings(
                searchPath: "relative:\(root.path):/bin:/usr/bin", temporaryFolder: temporary.path, timeLimit: timeLimit
            ))
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    }

    private static func document(_ settings: ToolSettings) throws -> (file: OutputFile?, findings: [Finding]) {
        PDFPrinter(resources: try Resources.output(), settings: settings).document(of: SampleReport.make())
    }

    @Test func theFirstEngineThatIsInstalledPrints() throws {
        let print = #"[ "$HOME" = "$PWD" ] && stat -c %a . | grep -q 700 && printf '%%PDF-1' > report.pdf"#
        try Self.with(["weasyprint": print]) { settings in
            let made = try Self.document(settings)
            #expect(made.file == OutputFile(path: "report.pdf", bytes: Array("%PDF-1".utf8)))
            #expect(made.findings == [])
        }
    }

    @Test func theNextEngineStandsIn() throws {
        let chromium =
            #"for word in "$@"; do case $word in --print-to-pdf=*) printf '%%PDF-2' > "${word#*=}";; esac; done"#
        try Self.with(["weasyprint": "echo 'no fonts' >&2; exit 3", "chromium": chromium]) { settings in
            let made = try Self.document(settings)
            #expect(made.file?.bytes == Array("%PDF-2".utf8))
            #expect(made.findings.first?.message.contains("it ended with status 3: no fonts") == true)
        }
    }

    @Test func anEngineThatTakesTooLongIsEnded() throws {
        let start = ContinuousClock.now
        try Self.with(["weasyprint": "exec sleep 60", "chromium": "exit 1"], timeLimit: 1) { settings in
            let made = try Self.document(settings)
            #expect(made.file == nil)
            #expect(made.findings.first?.message.contains("it was not done after 1 seconds") == true)
        }
        #expect(ContinuousClock.now - start < .seconds(50))
    }

    @Test func withoutAnEngineBothInstallCommandsAreNamed() throws {
        let settings = ToolSettings(searchPath: "/nowhere", temporaryFolder: "/nowhere")
        let made = try Self.document(settings)
        #expect(made.file == nil)
        #expect(made.findings.map(\.code) == ["no-pdf"])
        let hint = made.findings.first?.hint ?? ""
        #expect(hint.contains("apt-get install weasyprint") && hint.contains("apt-get install chromium"))
    }

    @Test func withoutPandocTheKitSaysWhatIsMissing() throws {
        let extra = ExtraDocuments(
            pdf: false, briefing: true, settings: ToolSettings(searchPath: "", temporaryFolder: "/nowhere"))
        let made = extra.make(of: SampleReport.make(), try Resources.output())
        let readme = try #require(made.files.first { $0.path == "briefing/README.md" })
        #expect(String(decoding: readme.bytes, as: UTF8.self).contains("figures.docx and figures.pptx are not here"))
        #expect(made.findings.map(\.code) == ["no-briefing-documents"])
        #expect(made.files.contains { $0.path == "briefing/us-aid.png" })
    }
}
