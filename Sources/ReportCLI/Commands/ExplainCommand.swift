internal import ArgumentParser
internal import Foundation
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// `report explain`: by which rule each figure and date of an article was read, and which readings lost.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains by which rule each figure and date of an article was read.",
        discussion: """
            EXAMPLES
              report explain articles/001.txt
              report explain articles/001.txt | grep lost

            Places are line:column of the article. A line 'lost' is a reading that was considered and dropped.
            The other articles of its folder help to date an article that does not say its date.
            """)

    @Argument(help: "The article; - is standard input.")
    var file: String

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let loaded = try lexicon.load(context)
            let dates = try loaded.dates()
            let extractor = Extractor(lexicon: loaded.lexicon)
            let source = try input.completed(by: context.configuration).source(loaded)
            let results = try source.results([file])
            context.printer.print(results.flatMap(\.findings), articles: [])
            let articles = results.compactMap(\.article)
            let documents = articles + neighbours(of: articles, reader: source.reader)
            for extraction in extractor.extract(documents, only: articles.indices, recordsRivals: true) {
                try StandardOutput.write(Explanation(extraction, dates: dates).text)
            }
            if results.allSatisfy({ $0.article == nil }) { throw ExitStatus.failed }
        }
    }

    /// The other articles of the folder, if some article does not say its date.
    private func neighbours(of articles: [LexedArticle], reader: ArticleReader) -> [LexedArticle] {
        guard articles.contains(where: { $0.article.publication == nil }) else { return [] }
        let path = URL(filePath: file).deletingLastPathComponent().relativePath
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let ending = URL(filePath: file).pathExtension
        let paths = names.filter { URL(filePath: $0).pathExtension == ending }.sorted().prefix(Self.neighbourLimit)
            .map { path == "." ? $0 : path + "/" + $0 }.filter { $0 != file }
        return reader.read(paths: Array(paths)).compactMap(\.article)
    }

    /// A folder of thousands is not read for one article.
    private static let neighbourLimit = 500
}
