internal import ReportModel

/// The words with which cron or systemd builds a report every day.
struct Schedule: Sendable {
    let time: DailyTime
    /// The program, by its absolute path.
    let program: String
    /// Where it runs: paths and `report.json5` are looked for there.
    let folder: String
    /// Of `report build`.
    let arguments: [String]

    /// One line for `crontab -e`. Cron mails what a build prints, which is nothing unless something is wrong.
    var crontab: String {
        let command = (["cd", folder, "&&", program] + arguments).map { $0 == "&&" ? $0 : Self.quoted($0) }
            .joined(separator: " ")
        // Cron takes a percent sign for the end of the command.
        let escaped = command.replacing("%", with: #"\%"#)
        return "\(time.minute) \(time.hour) * * * \(escaped) >/dev/null\n"
    }

    /// A service and its timer, each behind a comment that names its file.
    var systemdUnits: String {
        let command = ([program] + arguments).map(Self.unitQuoted).joined(separator: " ")
        return """
            # ~/.config/systemd/user/report.service
            [Unit]
            Description=Build the report

            [Service]
            Type=oneshot
            WorkingDirectory=\(folder.replacing("%", with: "%%"))
            ExecStart=\(command)
            # 2: written, with findings under --strict. 3: another build is at work.
            SuccessExitStatus=2 3

            # ~/.config/systemd/user/report.timer
            [Unit]
            Description=Build the report every day

            [Timer]
            OnCalendar=*-*-* \(padded(time.hour, to: 2)):\(padded(time.minute, to: 2)):00
            Persistent=true

            [Install]
            WantedBy=timers.target

            # Then: systemctl --user daemon-reload && systemctl --user enable --now report.timer

            """
    }

    /// As a shell takes it for one word.
    static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || "/._-#+:,@%".utf8.contains(byte)
            }
        return isPlain
            ? word
            : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    /// As systemd takes it for one word: it expands `%` and `$`, and reads escapes within quotes.
    private static func unitQuoted(_ word: String) -> String {
        let escaped = word.replacing(#"\"#, with: #"\\"#).replacing("\"", with: #"\""#).replacing("%", with: "%%")
            .replacing("$", with: "$$")
        return escaped == word && !word.isEmpty && !word.contains { $0.isWhitespace || $0 == "'" || $0 == ";" }
            ? word : "\"\(escaped)\""
    }
}
