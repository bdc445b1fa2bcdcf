internal import ReportModel

/// Identifiers that are the same in every build, because they follow from what they name.
enum StableID {
    /// The first hexadecimal digits of the digest of all parts; no two lists of parts run together.
    static func digest(_ parts: [String], digits: Int) -> String {
        let bytes = parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
        return String(SHA256.hexadecimal(bytes).prefix(digits))
    }
}
