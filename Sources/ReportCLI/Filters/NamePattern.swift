internal import Foundation

/// A name as users give it to a filter: without regard to case, `*` stands for any characters.
struct NamePattern: Hashable, Sendable {
    /// As it was written.
    let text: String
    private let parts: [String]

    init(_ text: String) {
        self.text = text
        parts = text.lowercased().split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }

    func matches(_ name: String) -> Bool {
        var rest = name.lowercased()[...]
        guard parts.count > 1 else { return rest == parts[0] }
        guard rest.hasPrefix(parts[0]) else { return false }
        rest = rest.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.range(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(parts[parts.count - 1])
    }
}
