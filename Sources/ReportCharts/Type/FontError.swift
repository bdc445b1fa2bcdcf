/// Why a font cannot be used.
package enum FontError: Error, Hashable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    case notTrueType(path: String)
    case missingTable(path: String, table: String)

    package var description: String {
        switch self {
        case .unreadable(let path, let reason): "cannot read the font \(path): \(reason); \(Self.wayOut)"
        case .notTrueType(let path): "\(path) is not a TrueType font; \(Self.wayOut)"
        case .missingTable(let path, let table):
            "the font \(path) has no table '\(table)', it may be cut short; \(Self.wayOut)"
        }
    }

    private static let wayOut = "reinstall report, or cut the font again with scripts/make-font"
}
