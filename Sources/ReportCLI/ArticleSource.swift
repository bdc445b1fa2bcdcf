internal import Foundation
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// The articles of files, folders and standard input, one after the other, so that a long stream needs little memory.
struct ArticleSource {
    /// The path that stands for standard input.
    static let standardInput = "-"

    private static let newline = UInt8(ascii: "\n")

    let reader: ArticleReader
    /// One of `ArticleFormats.names`; nil to find it by each file.
    let format: String?

    /// The text of files is printed, because offsets point into it; who sends NDJSON has it.
    var line: ContractLine { ContractLine(includesText: format != "ndjson") }

    /// Hands over one result after the other; an article that prints an earlier one's text again says so.
    func forEach(_ paths: [String], _ body: (ReadResult) throws -> Void) throws {
        var reprints = ReprintFinder()
        let marked = { result in try body(reprints.marked(result)) }
        for part in paths.split(separator: Self.standardInput, omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { try forEachOfStandardInput(marked) }
            if !part.element.isEmpty { try reader.forEach(paths: Array(part.element), format: format, marked) }
        }
    }

    func results(_ paths: [String], _ progress: ProgressMeter = .silent) throws -> [ReadResult] {
        var results: [ReadResult] = []
        try forEach(paths) {
            results.append($0)
            progress.show("reading", count: results.count)
        }
        return results
    }

    private func forEachOfStandardInput(_ body: (ReadResult) throws -> Void) throws {
        guard format == "ndjson" else {
            try readWhole([], body)
            return
        }
        var number = 0
        var rest: [UInt8] = []
        while let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty {
            rest += chunk
            if number == 0, ArticleReader.isPacked(rest) { return try readWhole(rest, body) }
            var lines = rest.split(separator: Self.newline, omittingEmptySubsequences: false)
            rest = Array(lines.removeLast())
            for line in lines { try read(line, number: &number, body) }
        }
        try read(rest[...], number: &number, body)
    }

    /// - Parameter start: what of standard input was read before.
    private func readWhole(_ start: [UInt8], _ body: (ReadResult) throws -> Void) throws {
        let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        try reader.read(start + bytes, location: Self.standardInput, format: format).forEach(body)
    }

    /// Lines are counted from 1; empty ones hold no article.
    private func read(_ line: ArraySlice<UInt8>, number: inout Int, _ body: (ReadResult) throws -> Void) throws {
        number += 1
        guard line.contains(where: { $0 > 32 }) else { return }
        try body(reader.readLine(Array(line), number: number, location: Self.standardInput))
    }
}
