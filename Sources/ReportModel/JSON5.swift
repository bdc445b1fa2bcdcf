internal import Foundation

/// Decodes JSON5, the form of all files that people write.
package enum JSON5 {
    /// - Throws: `DecodingError` for what is no JSON5 or not of this type.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        // Of some bytes that are no UTF-8 (a brace and nine times FF) JSONDecoder dies while it words its error.
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "it is no UTF-8"))
        }
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        return try decoder.decode(type, from: Data(bytes))
    }
}
