internal import ArgumentParser
internal import ReportOutput

/// The options that ask for documents beside the report. They change nothing in it, so its name does not tell of them.
struct DocumentOptions: ParsableArguments {
    @Flag(help: "Print the page to report.pdf too, with WeasyPrint or else Chromium, whichever is installed.")
    var pdf = false

    @Flag(help: "Add the folder briefing/: the charts for Markdown, HTML, LaTeX, and with pandoc for Word and slides.")
    var briefing = false

    /// Nil if none is asked for.
    func documents(_ context: CommandContext) -> ExtraDocuments? {
        let pdf = pdf || context.configuration.pdf ?? false
        let briefing = briefing || context.configuration.briefing ?? false
        guard pdf || briefing else { return nil }
        return ExtraDocuments(
            pdf: pdf, briefing: briefing,
            settings: context.surroundings.tools)
    }
}
