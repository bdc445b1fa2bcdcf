internal import Foundation
internal import ReportModel

/// Reads a data file whose keys are all known and all there: a misspelt key is an error, never silence.
enum StrictJSON5 {
    /// The value of the whole file; `location` names the file in errors.
    static func decode<Value: Codable>(
        _ type: Value.Type, from bytes: [UInt8], location: String
    ) throws(OutputError) -> Value {
        do {
            let value = try JSON5.decode(type, from: bytes)
            let written = try JSON5.decode(KeyTree.self, from: bytes)
            let read = try JSONDecoder().decode(KeyTree.self, from: JSONEncoder().encode(value))
            if let unknown = written.firstKey(missingFrom: read) {
                throw OutputError(
                    .unreadableStrings, "nothing reads the key '\(unknown)'", location: location,
                    hint: "correct or remove it")
            }
            return value
        } catch let error as DecodingError {
            throw failure(error, location)
        } catch let error as OutputError {
            throw error
        } catch {
            throw OutputError(
                .unreadableStrings, error.localizedDescription, location: location, hint: "correct the file")
        }
    }

    private static func failure(_ error: DecodingError, _ location: String) -> OutputError {
        let (message, hint) =
            switch error {
            case .keyNotFound(let key, let context):
                ("the key '\(path(context.codingPath + [key]))' is missing", "add it, as in the file that is shipped")
            case .typeMismatch(_, let context), .valueNotFound(_, let context):
                ("the value of '\(path(context.codingPath))' has the wrong form", "write it as in the shipped file")
            case .dataCorrupted(let context):
                ("\(path(context.codingPath)) \(context.debugDescription)", "correct the file")
            @unknown default: ("the file cannot be read", "correct the file")
            }
        return OutputError(.unreadableStrings, message, location: location, hint: hint)
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}

/// The keys of a JSON document, without its values.
private indirect enum KeyTree: Decodable {
    case members([String: KeyTree])
    case items([KeyTree])
    case leaf

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.singleValueContainer().decode([String: KeyTree].self) {
            self = .members(members)
        } else if let items = try? decoder.singleValueContainer().decode([KeyTree].self) {
            self = .items(items)
        } else {
            self = .leaf
        }
    }

    /// The path of the first key, in alphabetical order, that `other` lacks.
    func firstKey(missingFrom other: KeyTree) -> String? {
        switch (self, other) {
        case (.members(let mine), .members(let theirs)):
            for key in mine.keys.sorted() {
                guard let match = theirs[key] else { return key }
                if let inner = mine[key]?.firstKey(missingFrom: match) { return "\(key).\(inner)" }
            }
            return nil
        case (.items(let mine), .items(let theirs)):
            for (index, pair) in zip(mine, theirs).enumerated() {
                if let inner = pair.0.firstKey(missingFrom: pair.1) { return "\(index).\(inner)" }
            }
            return nil
        default: return nil
        }
    }
}
