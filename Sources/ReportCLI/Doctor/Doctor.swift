internal import Foundation
internal import ReportCanvas
internal import ReportCharts
internal import ReportLexicon

/// Looks at everything that a build needs, without building.
struct Doctor {
    let context: CommandContext
    let lexicon: LexiconOptions
    let output: String
    let watch: BuildWatch

    /// In the order in which a build needs them.
    func examinations() -> [Examination] {
        [program, configuration] + lexiconAndFonts + [pictures, pages, rights, watch.examination()]
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

    /// The program does not start without the library; its version tells which one was found.
    private var pictures: Examination {
        Examination(subject: "libgd", verdict: .good, detail: GraphicsLibrary.version)
    }

    private var pages: Examination {
        let found = PageEngines.found(in: context.surroundings.searchPath.split(separator: ":").map(String.init))
        guard found.isEmpty else {
            return Examination(subject: "PDF", verdict: .good, detail: found.joined(separator: ", "))
        }
        return Examination(
            subject: "PDF", verdict: .lacking, detail: "no program that prints pages was found; only --pdf needs one",
            remedy: PageEngines.remedy)
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
