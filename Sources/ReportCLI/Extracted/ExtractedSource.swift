internal import ReportModel
internal import ReportReading

/// The articles of a stream, from what `report extract --for-build` has printed of it.
struct ExtractedSource {
    /// How the stream would be read.
    let source: ArticleSource
    /// Names what reads here: of what another has read only the records are used.
    let digest: String

    /// What reading the stream would have given, and for each result what was extracted of it, if that is of use.
    /// - Throws: `LineStream.Failure` if a shard cannot be read.
    func results(
        _ paths: [String], _ progress: ProgressMeter
    ) throws -> (results: [ReadResult], extracted: [[UInt8]?]) {
        let shards = ExtractedShards(paths)
        var reprints = ReprintFinder()
        var results = shards.findings.map(Self.result)
        var extracted = [[UInt8]?](repeating: nil, count: results.count)
        var number = 0
        try shards.forEachBatch { lines, findings in
            let numbered = lines.enumerated().map { NumberedLine(number: number + $0 + 1, bytes: $1.record) }
            number += lines.count
            results += findings.map(Self.result) + Parallel.map(numbered, source.result).map { reprints.marked($0) }
            extracted += findings.map { _ in nil } + lines.map { $0.reader == digest ? $0.extraction : nil }
            progress.show("reading", count: results.count)
        }
        return (results, extracted)
    }

    private static func result(_ finding: Finding) -> ReadResult {
        ReadResult(location: finding.location ?? "", findings: [finding])
    }
}
