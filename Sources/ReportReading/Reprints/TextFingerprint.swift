internal import ReportLexicon

/// What of a text can be compared to others: a sketch (MinHash) of its runs of words.
///
/// Method: one-permutation hashing (Li, Owen, Zhang 2012) with the rotation of Shrivastava and Li 2014 for empty bins.
struct TextFingerprint: Hashable, Sendable {
    /// Words of a run.
    private static let runLength = 4
    static let binCount = 126

    /// The least hash of the runs that fall into each bin.
    let bins: [UInt32]
    /// How many runs there are.
    let runCount: Int
    /// Of all words in their order: two texts with the same are the same.
    let digest: UInt64

    /// - Parameter sentences: ranges of tokens that belong to the article and not to the page.
    init(_ text: LexedText, sentences: some Sequence<Range<Int>>) {
        var bins = [UInt32](repeating: .max, count: Self.binCount)
        var source = text.source
        let (digest, count) = source.withUTF8 { bytes in
            let raw = bytes.span.bytes
            var window = SIMD4<UInt64>()
            var (digest, words): (UInt64, Int) = (0, 0)
            for sentence in sentences {
                for index in sentence where text.tokens[index].kind == .word || text.tokens[index].kind == .digits {
                    let token = text.tokens[index]
                    let word = WordHash.hash(raw, from: Int(token.start), to: Int(token.end))
                    digest = WordHash.mix(digest &* 31 &+ word)
                    window = SIMD4(window.y, window.z, window.w, word)
                    words += 1
                    if words >= Self.runLength { Self.insert(window, into: &bins) }
                }
            }
            return (digest, max(0, words - Self.runLength + 1))
        }
        (self.bins, runCount, self.digest) = (Self.filled(bins), count, digest)
    }

    @inline(__always)
    private static func insert(_ window: SIMD4<UInt64>, into bins: inout [UInt32]) {
        let hash = WordHash.mix(window.x &+ window.y &* 3 &+ window.z &* 5 &+ window.w &* 7)
        let bin = Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(binCount)) &>> 32)
        let value = UInt32(truncatingIfNeeded: hash)
        if value < bins[bin] { bins[bin] = value }
    }

    /// An empty bin takes the value of the next full one, changed by how far that is.
    private static func filled(_ bins: [UInt32]) -> [UInt32] {
        guard bins.contains(where: { $0 != .max }) else { return bins }
        return bins.indices.map { bin in
            var distance = 0
            while bins[(bin + distance) % bins.count] == .max { distance += 1 }
            return bins[(bin + distance) % bins.count] &+ UInt32(distance) &* 0x9E37_79B1
        }
    }

    /// How much of the shorter text stands in the other, from 0 to 1; near that of all runs of words.
    func containment(_ other: TextFingerprint) -> Double {
        let shared = resemblance(other)
        let shorter = min(runCount, other.runCount)
        guard shorter > 0 else { return digest == other.digest ? 1 : 0 }
        return min(1, shared * Double(runCount + other.runCount) / (1 + shared) / Double(shorter))
    }

    /// The share of the runs of both texts that stand in both (Jaccard's index), as the sketches estimate it.
    func resemblance(_ other: TextFingerprint) -> Double {
        Double(zip(bins, other.bins).count { $0 == $1 }) / Double(Self.binCount)
    }
}
