internal import ReportExtraction
internal import ReportModel
internal import ReportReading

/// Extracts articles of which some were extracted before: the result is the same.
struct KnowingExtractor {
    let extractor: Extractor
    let reader: ArticleReader
    /// Of all articles of the build that do not say their day.
    let dates: FolderDates

    init(extractor: Extractor, reader: ArticleReader, articles: [Article]) {
        (self.extractor, self.reader) = (extractor, reader)
        let isDated = articles.allSatisfy { $0.publication != nil }
        dates = isDated ? .none : extractor.dates(of: Parallel.map(articles) { reader.lexed($0) })
    }

    /// - Parameters:
    ///   - first: the place of the first of these articles among all.
    ///   - known: for each article what was extracted of it before.
    func extract(_ articles: [Article], from first: Int, knowing known: [Extraction?]) -> [Extraction] {
        Parallel.map(Array(articles.indices)) { index in
            known[index] ?? extractor.extract(reader.lexed(articles[index]), at: first + index, dates)
        }
    }
}
