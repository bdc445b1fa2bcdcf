internal import Foundation
internal import ReportModel

/// What the user asks of a build, as values.
struct BuildOptions: Hashable, Sendable {
    private(set) var inputs: [String]
    /// How they are read, as words of the command line.
    private(set) var inputWords: [String] = []
    /// Files of what was extracted before; the inputs are not read then.
    private(set) var extracted: [String] = []
    let window: WindowRequest
    /// Nil takes the newest day of the input.
    let asOf: CivilDate?
    /// Which figures and events count.
    var filter = FigureFilter.none
    /// Nil takes the topic's.
    var title: String?
    let topic: String
    /// Words and codes of it change the report.
    var configuration = Configuration()
    var page = PageSettings()
    /// As the user names the edition before; nil for the latest.
    var previous: String?

    /// Takes the articles of standard input from what was extracted of them: the report is the same.
    mutating func takeArticles(from paths: [String], read input: InputOptions) {
        var input = input
        input.inputFormat = "ndjson"
        (inputs, inputWords, extracted) = ([ArticleSource.standardInput], input.words, paths)
    }

    /// The command that builds the same edition again.
    var command: String {
        var words = ["report", "build"] + (inputs + inputWords).map(Schedule.quoted)
        if let since = window.since { words += ["--since", since.text] }
        if let until = window.until { words += ["--until", until.text] }
        if let asOf { words += ["--as-of", asOf.description] }
        words += filter.words.map(Schedule.quoted)
        if let title { words += ["--title", Schedule.quoted(title)] }
        words += page.words.map(Schedule.quoted)
        if topic != LexiconOptions.defaultTopic { words += ["--topic", topic] }
        if let path = configuration.path, configuration.strings != nil || configuration.admiralty != nil {
            words += ["--config", Schedule.quoted(path)]
        }
        if let previous { words += ["--previous", Schedule.quoted(previous)] }
        return words.joined(separator: " ")
    }
}
