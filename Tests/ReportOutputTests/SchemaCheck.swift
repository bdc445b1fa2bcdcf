import Foundation

/// Checks a JSON value against the part of JSON Schema that the contract uses.
struct SchemaCheck {
    let schema: [String: Any]

    /// What is wrong, by the path of the value; empty if nothing is.
    func problems(_ value: Any) -> [String] { problems(value, schema, at: "") }

    private func problems(_ value: Any, _ rule: [String: Any], at path: String) -> [String] {
        if let reference = rule["$ref"] as? String { return problems(value, definition(reference), at: path) }
        if let choices = rule["anyOf"] as? [[String: Any]] {
            let fits = choices.contains { problems(value, $0, at: path).isEmpty }
            return fits ? [] : ["\(path) fits none of its forms"]
        }
        if let allowed = rule["enum"] as? [String] {
            return allowed.contains { $0 == value as? String } ? [] : ["\(path) has an unknown value"]
        }
        let types = rule["type"] as? [String] ?? (rule["type"] as? String).map { [$0] } ?? []
        guard types.isEmpty || types.contains(where: { isOf($0, value) }) else { return ["\(path) is no \(types)"] }
        return members(value, rule, at: path) + items(value, rule, at: path)
    }

    private func members(_ value: Any, _ rule: [String: Any], at path: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let missing = (rule["required"] as? [String] ?? []).filter { object[$0] == nil }
        let known = rule["properties"] as? [String: [String: Any]] ?? [:]
        return missing.map { "\(path)/\($0) is missing" }
            + known.sorted { $0.key < $1.key }.flatMap { key, inner in
                object[key].map { problems($0, inner, at: "\(path)/\(key)") } ?? []
            }
    }

    private func items(_ value: Any, _ rule: [String: Any], at path: String) -> [String] {
        guard let array = value as? [Any], let inner = rule["items"] as? [String: Any] else { return [] }
        return array.enumerated().flatMap { problems($1, inner, at: "\(path)/\($0)") }
    }

    private func definition(_ reference: String) -> [String: Any] {
        let name = reference.split(separator: "/").last.map(String.init) ?? ""
        return (schema["$defs"] as? [String: [String: Any]])?[name] ?? [:]
    }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": value is Bool
        case "integer": value is Int
        case "number": value is NSNumber
        case "null": value is NSNull
        default: false
        }
    }
}
