internal import ReportModel

/// The bytes of a file, from which its articles come.
struct FileOrigin: Sendable {
    private let bytes: [UInt8]
    /// Of the whole file, for the articles that have no place of their own in it; made once.
    private let digest: String?

    /// - Parameter hasPlaces: whether every article has its own bytes of the file.
    init(_ bytes: [UInt8], hasPlaces: Bool) {
        self.bytes = bytes
        digest = hasPlaces ? nil : SHA256.hexadecimal(bytes)
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
