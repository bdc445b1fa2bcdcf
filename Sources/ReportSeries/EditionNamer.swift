package import ReportModel

/// What names an edition: the same input, lexicon and options give the same name, on any machine and on any day.
package enum EditionNamer {
    /// The newest day on which an article of the input can have been published; nil if none has a last day.
    /// - Parameter publications: when each article may have been published.
    package static func newestDay(of publications: [CivilInterval?]) -> CivilDate? {
        publications.compactMap { $0?.latest }.max()
    }

    /// The digest of what was read: names, bytes and days of publication, in the order of the input.
    ///
    /// - Parameter articles: with the days that they say themselves.
    package static func inputDigest(of articles: [ArticleHead]) -> String {
        let parts = articles.flatMap { [$0.id, $0.origin.sha256, $0.publication?.edtf ?? ""] }
        return StableID.digest(parts, digits: 64)
    }

    /// The edition with its name, which follows from all that it is made from.
    /// - Parameters:
    ///   - previous: the edition before it; nil for a first one.
    ///   - files: digests of other files that its page is made from.
    package static func named(
        _ edition: Edition, after previous: String?, with files: [String] = []
    ) -> Edition {
        let parts = [edition.inputDigest, edition.lexiconDigest, edition.command, edition.toolVersion]
        let more = [edition.correctionsDigest, previous].compactMap { $0 } + files
        return Edition(
            id: id(asOf: edition.asOf, digestOf: parts + more), asOf: edition.asOf, title: edition.title,
            window: edition.window, command: edition.command, toolVersion: edition.toolVersion,
            lexiconDigest: edition.lexiconDigest, inputDigest: edition.inputDigest,
            correctionsDigest: edition.correctionsDigest, previous: previous)
    }

    /// The as-of day and six digits: `2022-09-29-3f9a1c`.
    package static func id(asOf: CivilDate?, digestOf parts: [String]) -> String {
        "\(asOf?.description ?? "undated")-\(StableID.digest(parts, digits: 6))"
    }
}
