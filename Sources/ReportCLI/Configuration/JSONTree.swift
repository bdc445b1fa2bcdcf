internal import Foundation
internal import ReportModel

/// The values of a JSON document.
enum JSONTree: Codable, Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case items([JSONTree])
    case members([String: JSONTree])

    /// - Throws: the reason in words.
    init(json5 bytes: [UInt8]) throws {
        do {
            self = try JSON5.decode(JSONTree.self, from: bytes)
        } catch DecodingError.dataCorrupted(let context) {
            throw UsageProblem(message: context.underlyingError.map { "\($0)" } ?? context.debugDescription)
        }
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let items = try? value.decode([JSONTree].self) {
            self = .items(items)
        } else {
            self = .members(try value.decode([String: JSONTree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .flag(let flag): try value.encode(flag)
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .items(let items): try value.encode(items)
        case .members(let members): try value.encode(members)
        }
    }

    /// With the values of `other` in place of its own, member by member; lists are replaced whole.
    func overlaid(by other: JSONTree) -> JSONTree {
        guard case .members(let mine) = self, case .members(let theirs) = other else { return other }
        return .members(mine.merging(theirs) { $0.overlaid(by: $1) })
    }

    /// As JSON, with sorted keys.
    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Array(try encoder.encode(self))
    }
}
