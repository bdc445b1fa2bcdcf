internal import Foundation
internal import ReportArchive
internal import ReportCanvas
internal import ReportCharts
internal import ReportLexicon
internal import ReportOutput

/// Looks at everything that a build needs, without building.
struct Doctor {
    let context: CommandContext
    let lexicon: LexiconOptions
    let output: String
    let watch: BuildWatch

    /// In the order in which a build needs them.
    func examinations() -> [Examination] {
        [program, configuration] + lexiconAndFonts + [pictures, pages, briefings, rights, archive, watch.examination()]
    }

    private var program: Examination {
        Examination(
            subject: "program", verdict: .good,
            detail: "report \(ReportProgram.version), \(context.surroundings.executable)")
    }

    private var configuration: Examination {
        guard let path = context.configuration.path else {
            return Examination(
                subject: "configuration", verdict: .good,
                detail: "none; 'report init' writes \(Configuration.name) with every key explained")
        }
        return Examination(subject: "configuration", verdict: .good, detail: path)
    }

    private var lexiconAndFonts: [Examination] {
        do {
            let loaded = try lexicon.load(context)
            let version = try LexiconVersion(folder: loaded.files.folder)
            let measures = loaded.lexicon.measures.entries.count
            let words = Examination(
                subject: "lexicon", verdict: .good,
                detail: "\(version), topic \(loaded.lexicon.topic.title), \(measures) measures, \(loaded.files.folder)")
            return [words, fonts(loaded.files.folder + "/fonts")]
        } catch {
            return [
                Examination(
                    subject: "lexicon", verdict: .bad, detail: "\(error)",
                    remedy: "run scripts/install again, or name a whole one with --lexicon")
            ]
        }
    }

    private func fonts(_ folder: String) -> Examination {
        do {
            _ = try Typeface(folder: folder)
            return Examination(subject: "fonts", verdict: .good, detail: folder)
        } catch {
            return Examination(
                subject: "fonts", verdict: .bad, detail: "\(error)",
                remedy: "run scripts/install again: charts are drawn with the fonts that come with report")
        }
    }

    /// The library is loaded when the first chart is drawn; its version tells which one was found.
    private var pictures: Examination {
        do {
            return Examination(subject: "libgd", verdict: .good, detail: try GraphicsLibrary.version)
        } catch {
            return Examination(
                subject: "libgd", verdict: .bad, detail: "\(error)", remedy: "sudo apt-get install libgd3")
        }
    }

    private var pages: Examination {
        tool(
            "PDF", context.surroundings.tools.pagePrinter,
            lacking: "nothing that prints pages was found; --pdf needs it",
            remedy: "sudo apt-get install weasyprint, or chromium")
    }

    private var briefings: Examination {
        tool(
            "briefing", context.surroundings.tools.documentMaker,
            lacking: "pandoc was not found; --briefing makes no documents for Word without it",
            remedy: "sudo apt-get install pandoc")
    }

    private func tool(_ subject: String, _ path: String?, lacking: String, remedy: String) -> Examination {
        guard let path else {
            return Examination(subject: subject, verdict: .lacking, detail: lacking, remedy: remedy)
        }
        return Examination(subject: subject, verdict: .good, detail: path)
    }

    /// It follows from the editions: one that cannot be read is only a loss of time.
    private var archive: Examination {
        let archive = Archive(folder: output)
        guard FileManager.default.fileExists(atPath: archive.path) else {
            return Examination(subject: "archive", verdict: .good, detail: "none yet; the next build makes it")
        }
        do {
            let counts = try archive.answer("SELECT (SELECT count(*) FROM claims), (SELECT count(*) FROM editions)")
            let words = counts.rows.first.map { row in row.map { $0 ?? "0" } } ?? ["0", "0"]
            return Examination(
                subject: "archive", verdict: .good, detail: "\(words[0]) claims, \(words[1]) editions, \(archive.path)")
        } catch {
            return Examination(
                subject: "archive", verdict: .lacking, detail: "\(error.path): \(error.reason)",
                remedy: "build once: it is made anew from the editions")
        }
    }

    private var rights: Examination {
        let files = FileManager.default
        guard files.fileExists(atPath: output) else {
            let parent = URL(fileURLWithPath: output).deletingLastPathComponent().path
            let canMake = access(parent, W_OK | X_OK) == 0
            return Examination(
                subject: "output", verdict: canMake ? .good : .bad,
                detail: canMake ? "\(output) will be made" : "\(output) is not there and cannot be made",
                remedy: canMake ? nil : "make it, or name another with --output")
        }
        let isWritable = access(output, W_OK | X_OK) == 0
        return Examination(
            subject: "output", verdict: isWritable ? .good : .bad,
            detail: isWritable ? "\(output), \(space)" : "\(output) cannot be written to",
            remedy: isWritable ? nil : "give yourself the right to write there, or name another with --output")
    }

    private var space: String {
        var status = statvfs()
        guard statvfs(output, &status) == 0 else { return "free space unknown" }
        return "\(UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_000_000) MB free"
    }
}
