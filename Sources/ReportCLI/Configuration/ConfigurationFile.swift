internal import Foundation
internal import ReportModel

/// The values of a configuration by their keys; every key that is asked for is known, all others are refused.
struct ConfigurationFile {
    private let path: String
    private let values: [String: JSONTree]
    private var known: [String] = []

    init(_ bytes: [UInt8], path: String) throws(ConfigurationProblem) {
        self.path = path
        let tree: JSONTree
        do {
            tree = try JSONTree(json5: bytes)
        } catch {
            throw ConfigurationProblem(
                path: path, reason: "this is no JSON5: \(error)",
                hint: "compare it with what 'report init -o -' prints")
        }
        guard case .members(let members) = tree else {
            throw ConfigurationProblem(
                path: path, reason: "there are no keys", hint: "write { key: value, ... }, as 'report init' does")
        }
        values = members
    }

    mutating func text(_ key: String) throws(ConfigurationProblem) -> String? {
        try value(key, "a text, as in \(key): \"...\"") { if case .text(let text) = $0 { text } else { nil } }
    }

    mutating func texts(_ key: String) throws(ConfigurationProblem) -> [String]? {
        try value(key, "a list of texts, as in \(key): [\"...\"]") { tree in
            guard case .items(let items) = tree else { return nil }
            let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
            return texts.count == items.count ? texts : nil
        }
    }

    mutating func flag(_ key: String) throws(ConfigurationProblem) -> Bool? {
        try value(key, "true or false") { if case .flag(let flag) = $0 { flag } else { nil } }
    }

    mutating func number(_ key: String) throws(ConfigurationProblem) -> Double? {
        try value(key, "a number") { if case .number(let number) = $0 { number } else { nil } }
    }

    mutating func count(_ key: String) throws(ConfigurationProblem) -> Int? {
        try value(key, "a whole number") { if case .number(let number) = $0 { Int(exactly: number) } else { nil } }
    }

    mutating func codes(_ key: String) throws(ConfigurationProblem) -> [String: AdmiraltyCode]? {
        try value(key, "codes by names, as in \(key): { Reuters: \"B2\" }; codes are A1 to F6") { tree in
            guard case .members(let members) = tree else { return nil }
            let codes = members.compactMapValues { if case .text(let text) = $0 { AdmiraltyCode(text) } else { nil } }
            return codes.count == members.count ? codes : nil
        }
    }

    private mutating func value<Value>(
        _ key: String, _ form: String, _ read: (JSONTree) -> Value?
    ) throws(ConfigurationProblem) -> Value? {
        known.append(key)
        guard let tree = values[key], tree != .null else { return nil }
        guard let value = read(tree) else {
            throw ConfigurationProblem(
                path: path, reason: "the value of '\(key)' has the wrong form", hint: "write \(form)")
        }
        return value
    }

    /// A misspelt key must not be off in silence.
    func refuseUnknownKeys() throws(ConfigurationProblem) {
        guard let unknown = values.keys.filter({ !known.contains($0) }).min() else { return }
        let hint =
            Spelling.nearest(to: unknown, among: known).map { "did you mean '\($0)'?" }
            ?? "the keys are \(known.sorted().joined(separator: ", "))"
        throw ConfigurationProblem(path: path, reason: "there is no key '\(unknown)'", hint: hint)
    }

    /// A path of the file, which is written as seen from the file's folder.
    func located(_ other: String) -> String {
        guard let slash = path.lastIndex(of: "/"), !other.hasPrefix("/"), other != ArticleSource.standardInput else {
            return other
        }
        return path[...slash] + other
    }
}
