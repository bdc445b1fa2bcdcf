internal import Glibc
package import ReportModel

/// What `report extract --for-build` has printed, in any number of files: plain or packed with gzip, in the order of
/// their names.
package struct ExtractedShards {
    /// Files whose names begin with it are no data, as writers of shards have agreed: `_SUCCESS`.
    private static let mark = UInt8(ascii: "_")

    private let files: [ArticleFile]
    /// Paths that cannot be read.
    package let findings: [Finding]

    package init(_ paths: [String]) {
        let list = FileList(paths)
        files = list.files.filter { $0.id.utf8.split(separator: UInt8(ascii: "/")).last?.first != Self.mark }
        findings = list.findings
    }

    /// Hands over the lines in batches, and what is wrong with others. A record that an earlier file holds is passed
    /// over: a shard that was made twice counts once.
    package func forEachBatch(_ body: ([ExtractedLine], [Finding]) throws -> Void) throws {
        var earlier: Set<[UInt8]> = []
        for file in files {
            var own: Set<[UInt8]> = []
            try forEachBatch(of: file) { lines in
                let read = Parallel.map(lines) { ExtractedLine($0.bytes) }
                let whole = read.compactMap(\.self).filter { !earlier.contains($0.digest) }
                own.formUnion(whole.map(\.digest))
                let broken = zip(lines, read).filter { $1 == nil }
                try body(whole, broken.map { .brokenLine($0.0.number, of: file.id) })
            } failing: {
                try body([], [$0])
            }
            earlier.formUnion(own)
        }
    }

    private func forEachBatch(
        of file: ArticleFile, _ body: ([NumberedLine]) throws -> Void, failing: (Finding) throws -> Void
    ) throws {
        let descriptor = file.path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { return try failing(.unreadable(file.id, errorNumber: errno)) }
        defer { close(descriptor) }
        var lines = LineStream(descriptor: descriptor)
        if let finding = try lines.unpackIfPacked(location: file.id) { try failing(finding) }
        while let batch = try lines.next() { try body(batch) }
    }
}
