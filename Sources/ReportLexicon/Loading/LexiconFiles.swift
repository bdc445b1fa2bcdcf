internal import Foundation
internal import ReportModel

/// The data files of a lexicon folder: JSON5 for rules, TSV for word lists.
package struct LexiconFiles: Sendable {
    package let folder: String
    /// The topic's sub-folder: `topics/ukraine`.
    package let topic: String

    package init(folder: String, topic: String) {
        self.folder = folder
        self.topic = "topics/" + topic
    }

    /// The bytes of a file of the folder.
    package func bytes(_ name: String) throws(LexiconError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
            throw LexiconError(
                file: name, problem: "cannot be read from \(folder)",
                hint: "install report again, or name a complete lexicon with --lexicon")
        }
        return Array(data)
    }

    /// Decodes a JSON5 file.
    /// - Throws: ``LexiconError`` with the key path of what cannot be read.
    package func json5<Value: Decodable>(_ name: String, as type: Value.Type) throws(LexiconError) -> Value {
        let bytes = try bytes(name)
        do {
            return try JSON5.decode(type, from: bytes)
        } catch let error as DecodingError {
            throw Self.explain(error, file: name)
        } catch {
            throw LexiconError(file: name, problem: "is not JSON5")
        }
    }

    /// The rows of a TSV file; empty lines and lines that begin with `#` are passed over.
    package func tsv(_ name: String) throws(LexiconError) -> [[String]] {
        try bytes(name).split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    /// The names of the files of a sub-folder with that ending, sorted.
    package func names(in subfolder: String, ending: String) throws(LexiconError) -> [String] {
        guard let all = try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + subfolder) else {
            throw LexiconError(file: subfolder, problem: "the folder is missing from \(folder)")
        }
        return all.filter { $0.hasSuffix(ending) }.sorted().map { subfolder + "/" + $0 }
    }

    private static func explain(_ error: DecodingError, file: String) -> LexiconError {
        let (problem, context) =
            switch error {
            case .keyNotFound(let key, let context): ("the key '\(key.stringValue)' is missing", context)
            case .typeMismatch(_, let context), .valueNotFound(_, let context): (context.debugDescription, context)
            case .dataCorrupted(let context): (context.debugDescription, context)
            @unknown default: ("cannot be decoded", DecodingError.Context(codingPath: [], debugDescription: ""))
            }
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
        return LexiconError(file: file, entry: path.isEmpty ? nil : path, problem: problem)
    }
}
