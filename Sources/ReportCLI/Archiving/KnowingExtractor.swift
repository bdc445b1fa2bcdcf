internal import Algorithms
internal import ReportArchive
internal import ReportExtraction
internal import ReportModel
internal import ReportReading

/// Extracts articles of which some were extracted before: the result is the same.
struct KnowingExtractor {
    let extractor: Extractor
    let reader: ArticleReader
    /// When each article may have been published, as its extraction will say.
    let publications: [CivilInterval?]
    /// Of all articles of the build that do not say their day.
    private let dates: FolderDates

    /// - Parameters:
    ///   - articles: of the whole build.
    ///   - count: so many have tokens at once.
    init(extractor: Extractor, reader: ArticleReader, articles: StoredArticles, atOnce count: Int) {
        let heads = articles.heads
        var dater = extractor.dater
        if heads.contains(where: { $0.publication == nil }) {
            for places in heads.indices.chunks(ofCount: count) {
                dater.add(Parallel.map(Array(places)) { reader.lexed(articles[$0]) })
            }
        }
        let dates = dater.dates
        publications = heads.enumerated().map { extractor.publication(of: $1, at: $0, dates) }
        (self.extractor, self.reader, self.dates) = (extractor, reader, dates)
    }

    /// - Parameters:
    ///   - first: the place of the first of these articles among all.
    ///   - known: for each article what was extracted of it before.
    func extract(_ articles: [Article], from first: Int, knowing known: [EncodedExtraction?]) -> [EncodedExtraction] {
        Parallel.map(Array(articles.indices)) { index in
            known[index]
                ?? EncodedExtraction(extractor.extract(reader.lexed(articles[index]), at: first + index, dates))
        }
    }
}
