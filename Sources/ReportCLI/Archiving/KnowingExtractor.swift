internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel

/// Extracts articles of which some were extracted before: the result is the same.
struct KnowingExtractor {
    let extractor: Extractor
    /// For each article what was extracted of it elsewhere; empty if nothing was.
    let known: [Extraction?]

    /// - Parameter kept: for each article what is known beyond that; empty if nothing is.
    func extract(_ documents: [LexedArticle], knowing kept: [Extraction?] = []) -> [Extraction] {
        let before = documents.indices.map { Self.element($0, of: known) ?? Self.element($0, of: kept) }
        let read = extractor.extract(documents) { before[$0] == nil }
        return zip(before, read).compactMap { $0 ?? $1 }
    }

    private static func element(_ index: Int, of list: [Extraction?]) -> Extraction? {
        index < list.count ? list[index] : nil
    }
}
