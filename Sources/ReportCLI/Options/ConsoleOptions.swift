internal import ArgumentParser

/// The options that every command has: how much it says, how, and by which configuration it works.
struct ConsoleOptions: ParsableArguments {
    @Flag(name: [.short, .long], help: "Print only warnings and errors.")
    var quiet = false

    @Flag(name: [.short, .long], help: "Print every finding and every step.")
    var verbose = false

    @Option(help: "How messages are written: \(LogFormat.text.rawValue), or \(LogFormat.json.rawValue) lines.")
    var logFormat = LogFormat.text

    @Option(help: "The configuration. Default: \(Configuration.name) in the working folder, if there is one.")
    var config: String?

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }

    /// Does a command's work in its context, and says what went wrong in one place and form.
    func run(_ work: (CommandContext) throws -> Void) throws {
        let surroundings = Surroundings.current()
        let verbosity = quiet ? Verbosity.quiet : verbose ? .verbose : .normal
        let printer = DiagnosticPrinter(
            showsColor: surroundings.showsColor && logFormat == .text, verbosity: verbosity, format: logFormat)
        let progress = ProgressMeter(isShown: surroundings.hasTerminal && !quiet && logFormat == .text)
        try ReportCommand.run(printer) {
            defer { progress.clear() }
            try work(
                CommandContext(
                    surroundings: surroundings, configuration: try Configuration.load(named: config),
                    printer: printer, progress: progress))
        }
    }
}
