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
        if let inputFormat, !ArticleFormats.names.contains(inputFormat) {
            throw ValidationError(
                "there is no input format '\(inputFormat)'; use \(ArticleFormats.names.joined(separator: " or "))")
        }
        if let date, CivilInterval(date) == nil {
            throw ValidationError("cannot read date '\(date)' for --date; use YYYY, YYYY-MM or YYYY-MM-DD")
        }
    }

    /// The words that say the same on a command line.
    var words: [String] {
        (inputFormat.map { ["--input-format", $0] } ?? []) + (date.map { ["--date", $0] } ?? [])
    }

    func source(_ lexicon: LoadedLexicon) -> ArticleSource {
        let reader = ArticleReader(lexicon: lexicon.lexicon, dates: GivenDates(argument: date))
        return ArticleSource(reader: reader, format: inputFormat)
    }
}
