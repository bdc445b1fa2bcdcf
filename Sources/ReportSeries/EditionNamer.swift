package import ReportModel

/// What names an edition: the same input, lexicon and options give the same name, on any machine and on any day.
package enum EditionNamer {
    /// The newest day on which an article of the input can have been published; nil if none has a last day.
    package static func newestDay(of extractions: [Extraction]) -> CivilDate? {
        extractions.compactMap { $0.publication?.interval.latest }.max()
    }

    /// The digest of what was read: names and bytes, in the order of the input.
    package static func inputDigest(of extractions: [Extraction]) -> String {
        StableID.digest(extractions.flatMap { [$0.article.id, $0.article.origin.sha256] }, digits: 64)
    }

    /// The as-of day and six digits: `2022-09-29-3f9a1c`.
    package static func id(asOf: CivilDate?, digestOf parts: [String]) -> String {
        "\(asOf?.description ?? "undated")-\(StableID.digest(parts, digits: 6))"
    }
}
