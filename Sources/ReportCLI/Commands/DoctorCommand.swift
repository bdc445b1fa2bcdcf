internal import ArgumentParser
internal import Foundation

/// `report doctor`: what a build needs, what of it is missing, and how to get it.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks at everything that a build needs, and says what is missing and how to get it.",
        discussion: """
            EXAMPLES
              report doctor
              report doctor --output /srv/report --max-age 36h      for monitors: status 1 if builds have stopped

            Nothing is written. Exit status: 0 builds can run and, with --max-age, do; 1 they cannot or do not; 64 wrong \
            usage. 'missing' is what only some options need.
            """)

    @Option(name: [.short, .long], help: "The folder in which reports are collected. Default: Reports")
    var output: String?

    @Option(help: "How old the last good build may be: 36h, 7d. Default: any age")
    var maxAge: String?

    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func validate() throws {
        if let maxAge, TimeSpan(maxAge) == nil {
            throw ValidationError("cannot read the time '\(maxAge)' for --max-age; use 36h or 7d")
        }
    }

    func run() throws {
        try console.run { context in
            let output = context.output(output)
            let watch = BuildWatch(
                folder: output, maxAge: maxAge.flatMap { TimeSpan($0) }, now: Int(Date().timeIntervalSince1970))
            let doctor = Doctor(context: context, lexicon: lexicon, output: output, watch: watch)
            let seen = doctor.examinations().filter { !console.quiet || $0.verdict != .good }
            try StandardOutput.write(seen.map(Self.line).joined())
            if seen.contains(where: { $0.verdict == .bad }) { throw ExitStatus.failed }
        }
    }

    private static func line(_ examination: Examination) -> String {
        let verdict = examination.verdict.rawValue
        let remedy = examination.remedy.map { "\n\(String(repeating: " ", count: 24))-> \($0)" } ?? ""
        let columns = [(verdict, 9), (examination.subject, 15)].map { text, width in
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        return columns.joined() + examination.detail + remedy + "\n"
    }
}
