internal import ReportModel

/// The bytes of a file, from which its articles come.
struct FileOrigin: Sendable {
    private let bytes: [UInt8]
    /// Of the whole file, for the articles that have no place of their own in it; made once.
    private let digest: String?

    /// - Parameter items: what was found in the file.
    init(_ bytes: [UInt8], items: [ArticleItem]) {
        self.bytes = bytes
        digest = items.contains { $0.bytes == nil } ? SHA256.hexadecimal(bytes) : nil
    }

    /// - Parameter range: nil for the whole file.
    func origin(of range: Range<Int>?, publisher: String?, location: String) -> Origin {
        let own = range.map { Array(bytes[$0]) } ?? bytes
        let sha256 = range == nil ? digest : nil
        return Origin(
            location: location, publisher: publisher, byteCount: own.count,
            sha256: sha256 ?? SHA256.hexadecimal(own))
    }
}
