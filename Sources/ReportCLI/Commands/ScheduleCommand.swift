internal import ArgumentParser
internal import Foundation

/// `report schedule`: the line or the units with which a machine builds the report every day.
struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Prints a crontab line, or systemd units, that build a report every day.",
        discussion: """
            EXAMPLES
              report schedule --daily 06:00
              (crontab -l; report schedule --daily 06:00) | crontab -
              report schedule --daily 06:00 --systemd
              report schedule --daily 05:30 -- articles --since 90d --keep 30

            Nothing is installed: what is printed says what to do. Behind -- stand the arguments of 'report build'; \
            without them it is 'build --quiet --wait 30m', with what report.json5 says. The build runs in the working \
            folder, or in the one of --folder. Watch it with 'report doctor --max-age 36h'.

            \(ExitStatus.explanation)
            """)

    @Option(help: "When the build begins, every day: 06:00.")
    var daily: String

    @Flag(help: "Print a service and a timer of systemd instead of a crontab line.")
    var systemd = false

    @Option(help: "The folder in which the build runs. Default: the working folder")
    var folder: String?

    @Argument(parsing: .postTerminator, help: "The arguments of 'report build'.")
    var build: [String] = []

    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func validate() throws {
        guard DailyTime(daily) != nil else {
            throw ValidationError("cannot read the time '\(daily)' for --daily; use HH:MM, as in 06:00")
        }
        if build.contains(where: { $0.contains(where: \.isNewline) }) {
            throw ValidationError("an argument of the build has a line break; cron and systemd cannot take it")
        }
        do {
            _ = try BuildCommand.parse(build)
        } catch {
            throw ValidationError(BuildCommand.message(for: error))
        }
    }

    func run() throws {
        try console.run { context in
            guard let time = DailyTime(daily) else { return }
            let surroundings = context.surroundings
            let place = URL(fileURLWithPath: folder ?? surroundings.workingFolder).standardizedFileURL.path
            let arguments = ["build"] + (build.isEmpty ? ["--quiet", "--wait", "30m"] : build)
            let schedule = Schedule(
                time: time, program: surroundings.executable, folder: place, arguments: arguments)
            try StandardOutput.write(systemd ? schedule.systemdUnits : schedule.crontab)
        }
    }
}
