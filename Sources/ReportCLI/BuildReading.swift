internal import ReportModel
internal import ReportSeries

/// What a build has read of its articles.
struct BuildReading {
    /// Named by all that it is made from.
    let edition: Edition
    /// What stands in the articles, as the analyst has corrected it.
    let corrected: Corrector.Result
    /// The figures and events that may lie in the window, each text counted once.
    let selection: WindowSelection
    /// By article, what its extraction follows from, for the archive.
    let states: [String: String]
    /// About the archive.
    let findings: [Finding]
}

/// Takes from the articles, one after the other, what may lie in the window, each text counted once.
struct FigureSelector {
    private var reprints: Reprints
    private var filter: WindowFilter

    /// - Parameter articles: of the whole input.
    init(among articles: [ArticleHead], _ window: ReportWindow) {
        reprints = Reprints(among: articles)
        filter = WindowFilter(window)
    }

    /// - Parameter extraction: of the next article.
    mutating func take(from extraction: Extraction) { filter.take(from: reprints.withoutRepeats(extraction)) }

    var selection: WindowSelection { filter.selection }
}
