internal import ArgumentParser
internal import ReportModel
internal import ReportReading

/// The options that say how articles are read.
struct InputOptions: ParsableArguments {
    @Option(help: "The form of the input: \(ArticleFormats.names.joined(separator: ", ")). Default: by each file.")
    var inputFormat: String?

    @Option(
        help:
            "When the articles were published, if you know better than they: 2022-09-28, 2022-09 or another EDTF date.")
    var date: String?

    func validate() throws {
        if let inputFormat, let problem = Self.problem(inputFormat) { throw ValidationError(problem) }
        if let date, CivilInterval(date) == nil {
            throw ValidationError("cannot read date '\(date)' for --date; use YYYY, YYYY-MM or YYYY-MM-DD")
        }
    }

    private static func problem(_ format: String) -> String? {
        let known = ArticleFormats.names
        guard !known.contains(format) else { return nil }
        return "there is no input format '\(format)'; use \(known.joined(separator: " or "))"
    }

    /// With what the configuration says where the command line says nothing.
    func completed(by configuration: Configuration) -> InputOptions {
        var copy = self
        copy.inputFormat = inputFormat ?? configuration.inputFormat
        return copy
    }

    /// The words that say the same on a command line.
    var words: [String] {
        (inputFormat.map { ["--input-format", $0] } ?? []) + (date.map { ["--date", $0] } ?? [])
    }

    /// - Throws: ``UsageProblem`` if the configuration names a form that nobody reads.
    func source(_ lexicon: LoadedLexicon) throws(UsageProblem) -> ArticleSource {
        if let inputFormat, let problem = Self.problem(inputFormat) { throw UsageProblem(message: problem) }
        let reader = ArticleReader(lexicon: lexicon.lexicon, dates: GivenDates(argument: date))
        return ArticleSource(reader: reader, format: inputFormat)
    }
}
