internal import ReportModel
internal import ReportReading

/// The articles of a stream, from what `report extract --for-build` has printed of it.
struct ExtractedSource {
    /// How the stream would be read.
    let source: ArticleSource
    /// Names what reads here: of what another has read only the records are used.
    let digest: String

    /// Hands over in batches what reading the stream would have given, each with what was extracted of it, if that is of
    /// use.
    /// - Throws: `LineStream.Failure` if a shard cannot be read.
    func forEachRecord(_ paths: [String], _ body: ([ReadRecord]) throws -> Void) throws {
        let shards = ExtractedShards(paths)
        var reprints = ReprintFinder()
        try body(shards.findings.map(Self.record))
        var number = 0
        try shards.forEachBatch { lines, findings in
            let numbered = lines.enumerated().map { NumberedLine(number: number + $0 + 1, bytes: $1.record) }
            number += lines.count
            let results = Parallel.map(numbered, source.result).map { reprints.marked($0) }
            let read = zip(results, lines).map { result, line in
                ReadRecord(result, extracted: line.reader == digest ? line.extraction : nil)
            }
            try body(findings.map(Self.record) + read)
        }
    }

    private static func record(_ finding: Finding) -> ReadRecord {
        ReadRecord(ReadResult(location: finding.location ?? "", findings: [finding]))
    }
}
