internal import Algorithms

/// Leads from the bytes of a text back to the bytes that it was made from.
///
/// Ascending pairs of offsets; between two of them text and source run side by side, byte for byte.
package struct SourceMap: Hashable, Sendable {
    private struct Pair: Hashable, Sendable {
        let text: UInt32
        let source: UInt32
    }

    private var pairs: [Pair] = []

    /// The map of a text that is its source.
    package static let identity = SourceMap()

    package init() {}

    /// - Parameter offsets: those of another map.
    package init(offsets: [(text: Int, source: Int)]) {
        pairs = offsets.map { Pair(text: UInt32(clamping: $0.text), source: UInt32(clamping: $0.source)) }
    }

    /// The pairs, ascending.
    package var offsets: [(text: Int, source: Int)] { pairs.map { (Int($0.text), Int($0.source)) } }

    package var isIdentity: Bool { pairs.isEmpty }

    /// Says that from `text` on, source begins at `source`. Offsets must not descend; what changes nothing is not kept.
    package mutating func append(text: Int, source: Int) {
        guard self.source(of: text) != source else { return }
        if pairs.last.map({ Int($0.text) == text }) == true { pairs.removeLast() }
        pairs.append(Pair(text: UInt32(clamping: text), source: UInt32(clamping: source)))
    }

    /// Continues with a stretch of another text, which begins at `text` here.
    package mutating func append(_ other: SourceMap, _ range: Range<Int>, at text: Int) {
        append(text: text, source: other.source(of: range.lowerBound))
        let next = other.pairs.partitioningIndex { Int($0.text) > range.lowerBound }
        for pair in other.pairs[next...].prefix(while: { Int($0.text) < range.upperBound }) {
            append(text: text + Int(pair.text) - range.lowerBound, source: Int(pair.source))
        }
    }

    /// Where the byte of the text at this offset came from.
    package func source(of text: Int) -> Int {
        let isBehindAll = pairs.last.map { Int($0.text) <= text } ?? true
        let next = isBehindAll ? pairs.endIndex : pairs.partitioningIndex { Int($0.text) > text }
        guard next > 0 else { return text }
        return Int(pairs[next - 1].source) + text - Int(pairs[next - 1].text)
    }

    /// From the text of this map to the source of `inner`, whose text is the source of this one.
    package func composed(with inner: SourceMap) -> SourceMap {
        if isIdentity { return inner }
        if inner.isIdentity { return self }
        var result = SourceMap()
        var next = inner.pairs.startIndex
        let segments = (pairs.first?.text == 0 ? [] : [Pair(text: 0, source: 0)]) + pairs
        for (index, segment) in segments.enumerated() {
            let length = index + 1 < segments.count ? segments[index + 1].text - segment.text : .max - segment.text
            while next < inner.pairs.count, inner.pairs[next].text <= segment.source { next += 1 }
            result.append(text: Int(segment.text), source: inner.source(of: Int(segment.source)))
            while next < inner.pairs.count, inner.pairs[next].text - segment.source < length {
                let pair = inner.pairs[next]
                result.append(text: Int(segment.text + pair.text - segment.source), source: Int(pair.source))
                next += 1
            }
        }
        return result
    }
}
