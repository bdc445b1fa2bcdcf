internal import ReportModel
internal import ReportReading

/// The articles of a stream, from what `report extract --for-build` has printed of it.
struct ExtractedSource {
    /// How the stream would be read.
    let source: ArticleSource
    /// Names what reads here: of what another has read only the records are used.
    let digest: String

    /// What reading the stream would have given, each with what was extracted of it, if that is of use.
    /// - Throws: `LineStream.Failure` if a shard cannot be read.
    func records(_ paths: [String], _ progress: ProgressMeter) throws -> [ReadRecord] {
        let shards = ExtractedShards(paths)
        var reprints = ReprintFinder()
        var records = shards.findings.map(Self.record)
        var number = 0
        try shards.forEachBatch { lines, findings in
            let numbered = lines.enumerated().map { NumberedLine(number: number + $0 + 1, bytes: $1.record) }
            number += lines.count
            let results = Parallel.map(numbered, source.result).map { reprints.marked($0) }
            records += findings.map(Self.record)
            records += zip(results, lines).map { result, line in
                ReadRecord(result, extracted: line.reader == digest ? line.extraction : nil)
            }
            progress.show("reading", count: records.count)
        }
        return records
    }

    private static func record(_ finding: Finding) -> ReadRecord {
        ReadRecord(ReadResult(location: finding.location ?? "", findings: [finding]))
    }
}
