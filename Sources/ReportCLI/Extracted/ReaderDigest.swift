internal import ReportModel

/// Names all that decides what is read from an article, so that what was read elsewhere is taken only from its like.
enum ReaderDigest {
    /// - Parameters:
    ///   - lexicon: the digest of its folder, with the user's own words and codes.
    ///   - words: the options that say how articles are read.
    static func of(lexicon: String, topic: String, words: [String]) -> String {
        let parts = [ReportProgram.version, lexicon, topic] + words
        return SHA256.identifier(of: parts.map { "\($0.utf8.count):\($0)" }.joined(), bytes: 16)
    }
}
