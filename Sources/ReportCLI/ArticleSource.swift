internal import Foundation
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// The articles of files, folders and standard input, one after the other, so that a long stream needs little memory.
struct ArticleSource {
    /// The path that stands for standard input.
    static let standardInput = "-"

    let reader: ArticleReader
    /// One of `ArticleFormats.names`; nil to find it by each file.
    let format: String?

    /// The text of files is printed, because offsets point into it; who sends NDJSON has it.
    var line: ContractLine { ContractLine(includesText: format != "ndjson") }

    /// Hands over the results in batches, in their order; an article that prints an earlier one's text again says so.
    func forEachBatch(_ paths: [String], _ body: ([ReadResult]) throws -> Void) throws {
        var reprints = ReprintFinder()
        func marked(_ results: [ReadResult]) throws { try body(results.map { reprints.marked($0) }) }
        for part in paths.split(separator: Self.standardInput, omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { try forEachOfStandardInput(marked) }
            if !part.element.isEmpty { try reader.forEachBatch(paths: Array(part.element), format: format, marked) }
        }
    }

    func results(_ paths: [String]) throws -> [ReadResult] {
        var results: [ReadResult] = []
        try forEachBatch(paths) { results += $0 }
        return results
    }

    func forEachRecord(_ paths: [String], _ body: ([ReadRecord]) throws -> Void) throws {
        try forEachBatch(paths) { try body($0.map { ReadRecord($0) }) }
    }

    private func forEachOfStandardInput(_ body: ([ReadResult]) throws -> Void) throws {
        var lines = LineStream(descriptor: STDIN_FILENO)
        guard format == "ndjson", !ArticleReader.isPacked(try lines.opening()) else {
            return try body(reader.read(lines.remainder(), location: Self.standardInput, format: format))
        }
        while let batch = try lines.next() { try body(Parallel.map(batch, result)) }
    }

    /// What one line of standard input holds.
    @Sendable func result(of line: NumberedLine) -> ReadResult {
        reader.readLine(line.bytes, number: line.number, location: Self.standardInput)
    }
}
