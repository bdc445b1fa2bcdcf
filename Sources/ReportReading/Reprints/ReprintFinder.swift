internal import ReportLexicon
internal import ReportModel

/// Finds the articles that print a text again which an earlier one has printed: one family, which counts once.
///
/// Candidates share a band of their sketches (LSH); a candidate that resembles an earlier text enough is its reprint.
/// What is found depends on nothing but the articles and their order.
package struct ReprintFinder: Sendable {
    /// Bins that two texts must share to be compared.
    private static let bandLength = 3
    /// A reprint has at least so many of its runs of words in common with the earlier text ...
    private static let resemblance = 0.3
    /// ... or is, to this part, contained in it or contains it.
    private static let containment = 0.6
    /// The sketches of shorter texts say nothing; they must be the same word for word.
    private static let shortest = 20

    /// Of each family the first article.
    private var firsts: [(id: String, fingerprint: TextFingerprint)] = []
    /// From a band to the family that had it first.
    private var bands: [UInt64: Int32] = [:]
    private var digests: [UInt64: Int32] = [:]

    package init() {}

    /// The result with the family of its article, which must be given in the order of the input.
    package mutating func marked(_ result: ReadResult) -> ReadResult {
        guard let article = result.article, let fingerprint = result.fingerprint else { return result }
        if let first = first(like: fingerprint) {
            remember(fingerprint, family: first)
            return result.reprinting(firsts[Int(first)].id)
        }
        firsts.append((article.article.id, fingerprint))
        remember(fingerprint, family: Int32(firsts.count - 1))
        return result
    }

    private func first(like fingerprint: TextFingerprint) -> Int32? {
        if fingerprint.digest != 0, let same = digests[fingerprint.digest] { return same }
        guard fingerprint.runCount >= Self.shortest else { return nil }
        var best: Int32?
        for key in keys(of: fingerprint) {
            guard let family = bands[key], family < best ?? .max else { continue }
            if isReprint(fingerprint, of: firsts[Int(family)].fingerprint) { best = family }
        }
        return best
    }

    private func isReprint(_ one: TextFingerprint, of other: TextFingerprint) -> Bool {
        guard other.runCount >= Self.shortest else { return false }
        return one.resemblance(other) >= Self.resemblance || one.containment(other) >= Self.containment
    }

    private mutating func remember(_ fingerprint: TextFingerprint, family: Int32) {
        if digests[fingerprint.digest] == nil { digests[fingerprint.digest] = family }
        guard fingerprint.runCount >= Self.shortest else { return }
        for key in keys(of: fingerprint) where bands[key] == nil { bands[key] = family }
    }

    private func keys(of fingerprint: TextFingerprint) -> [UInt64] {
        stride(from: 0, to: TextFingerprint.binCount, by: Self.bandLength).map { start in
            fingerprint.bins[start..<start + Self.bandLength].reduce(UInt64(start)) {
                WordHash.mix($0 &* 31 &+ UInt64($1))
            }
        }
    }
}
