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

    func forEach(_ paths: [String], _ body: (ReadResult) throws -> Void) throws {
        for path in paths {
            if path == Self.standardInput {
                try forEachOfStandardInput(body)
            } else if format == nil {
                try reader.read(paths: [path]).forEach(body)
            } else {
                try reader.read(ArticleFile(path: path, id: path), format: format).forEach(body)
            }
        }
    }

    private func forEachOfStandardInput(_ body: (ReadResult) throws -> Void) throws {
        guard format == "ndjson" else {
            let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
            try reader.read(Array(bytes), location: Self.standardInput, format: format).forEach(body)
            return
        }
        var number = 0
        var rest: [UInt8] = []
        while let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty {
            rest += chunk
            var lines = rest.split(separator: Self.newline, omittingEmptySubsequences: false)
            rest = Array(lines.removeLast())
            for line in lines { try read(line, number: &number, body) }
        }
        try read(rest[...], number: &number, body)
    }

    /// Lines are counted from 1; empty ones hold no article.
    private func read(_ line: ArraySlice<UInt8>, number: inout Int, _ body: (ReadResult) throws -> Void) throws {
        number += 1
        guard line.contains(where: { $0 > 32 }) else { return }
        try body(reader.readLine(Array(line), number: number, location: Self.standardInput))
    }
}
