internal import ArgumentParser
internal import ReportLexicon

/// `report init`: a configuration with every key explained.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Writes \(Configuration.name), a configuration in which every key is explained.",
        discussion: """
            EXAMPLES
              report init                  writes \(Configuration.name) in the working folder
              report init -o -             prints it

            All keys are commented out: remove the two slashes before those that you want. Options on the command line \
            go before the file.
            """)

    @Option(name: [.short, .long], help: "The file to write; - is standard output.")
    var output = Configuration.name

    func run() throws {
        let surroundings = Surroundings.current()
        let printer = DiagnosticPrinter(showsColor: surroundings.showsColor)
        try ReportCommand.run(printer) {
            let locator = ResourceLocator(
                option: nil, environment: surroundings.lexicon, executableFolder: surroundings.executableFolder)
            let template = try ConfigurationTemplate(folder: try locator.folder())
            if output == "-" { return try StandardOutput.write(template.bytes) }
            try template.write(to: output)
            printer.print(progress: "wrote \(output); remove the slashes before the keys that you want")
        }
    }
}
