package import ReportLexicon
internal import ReportModel

/// Dates the articles of a folder that do not say their day, by their texts and by each other; of each it keeps no more
/// than what its neighbours are compared with.
package struct FolderDater: Sendable {
    private let lexicon: Lexicon
    private var articles: [FolderArticle] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The next articles of the folder, dated ones too.
    package mutating func add(_ documents: [LexedArticle]) {
        let lexicon = lexicon
        articles += Parallel.map(documents) { FolderArticle($0, lexicon: lexicon) }
    }

    /// By the places of the articles, in the order in which they were added.
    package var dates: FolderDates {
        let undated = articles.indices.filter { !articles[$0].isDated }
        guard !undated.isEmpty else { return .none }
        let refined = FolderDating(articles: articles).refined
        return FolderDates(datings: Dictionary(uniqueKeysWithValues: undated.map { ($0, refined[$0]) }))
    }
}
