/// What gives the extraction of each article when it is asked for.
package protocol ExtractionSource: Sendable {
    /// - Parameter place: of the article in the input, from 0.
    subscript(place: Int) -> Extraction { get }
    /// Why one that was asked for is empty; nil as long as none is.
    var failure: StoreFailure? { get }
}

extension Array: ExtractionSource where Element == Extraction {
    package var failure: StoreFailure? { nil }
}

/// What was read from each article of a report, in the order of the input.
///
/// Extractions are many times as large as the news in them, so a build keeps them outside of memory: each is read again
/// when it is asked for, and whoever needs no more than its article's head takes that of `articles`.
package struct Extractions: RandomAccessCollection, Sendable {
    package let articles: [ArticleHead]
    /// What is dubious in the articles, in their order.
    package let findings: [Finding]
    private let source: any ExtractionSource
    /// What stands for some observations, by identifier; nil for those that are left out.
    private var replaced: [String: Observation?] = [:]

    /// - Parameter source: has an extraction for each of `articles`.
    package init(articles: [ArticleHead], findings: [Finding], source: any ExtractionSource) {
        (self.articles, self.findings, self.source) = (articles, findings, source)
    }

    /// Of extractions that are all in memory.
    package init(_ extractions: [Extraction]) {
        self.init(
            articles: extractions.map { ArticleHead($0.article, publication: $0.publication?.interval) },
            findings: extractions.flatMap(\.findings), source: extractions)
    }

    /// Why one that was asked for is empty; nil as long as none is. What was made of them is not to be used then.
    package var failure: StoreFailure? { source.failure }

    package var startIndex: Int { 0 }
    package var endIndex: Int { articles.count }

    package subscript(place: Int) -> Extraction {
        let extraction = source[place]
        guard !replaced.isEmpty else { return extraction }
        return extraction.with(observations: extraction.observations.compactMap { replaced[$0.id] ?? .some($0) })
    }

    /// The same with others in the place of some observations.
    /// - Parameter observations: by the identifiers of those that they stand for; nil leaves one out.
    package func replacing(_ observations: [String: Observation?]) -> Extractions {
        var copy = self
        copy.replaced = observations
        return copy
    }
}

extension Extractions: ExpressibleByArrayLiteral {
    package init(arrayLiteral extractions: Extraction...) { self.init(extractions) }
}

extension Extractions: Hashable {
    package static func == (left: Extractions, right: Extractions) -> Bool { left.elementsEqual(right) }

    package func hash(into hasher: inout Hasher) { hasher.combine(articles) }
}
