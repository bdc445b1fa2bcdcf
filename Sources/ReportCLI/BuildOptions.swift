internal import ReportModel

/// What the user asks of a build, as values.
struct BuildOptions: Hashable, Sendable {
    let inputs: [String]
    /// How they are read, as words of the command line.
    var inputWords: [String] = []
    let window: ReportWindow
    /// Nil takes the newest day of the input.
    let asOf: CivilDate?
    /// Nil takes the topic's.
    let title: String?
    let topic: String
    /// As the user names the edition before; nil for the latest.
    var previous: String?

    /// The command that builds the same edition again.
    var command: String {
        var words = ["report", "build"] + (inputs + inputWords).map(Self.quoted)
        if let since = window.since { words += ["--since", since.description] }
        if let until = window.until { words += ["--until", until.description] }
        if let asOf { words += ["--as-of", asOf.description] }
        if let title { words += ["--title", Self.quoted(title)] }
        if topic != LexiconOptions.defaultTopic { words += ["--topic", topic] }
        if let previous { words += ["--previous", Self.quoted(previous)] }
        return words.joined(separator: " ")
    }

    /// As a shell takes it for one word.
    private static func quoted(_ word: String) -> String {
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
}
