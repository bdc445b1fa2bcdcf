/// Files that are no text, by their first bytes.
enum BinarySignature {
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "it is a PDF"),
        ([0x50, 0x4B, 3, 4], "it is a ZIP archive or an office document"),
        ([0x1F, 0x8B, 8], "it is packed more than once"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "it is packed with xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "it is packed with zstd"),
        (Array("BZh".utf8), "it is packed with bzip2"),
        ([0x37, 0x7A, 0xBC, 0xAF], "it is a 7z archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "it is an office document"),
        ([0x89, 0x50, 0x4E, 0x47], "it is a picture"),
        ([0xFF, 0xD8, 0xFF], "it is a picture"),
        (Array("GIF8".utf8), "it is a picture"),
        ([0x7F, 0x45, 0x4C, 0x46], "it is a program"),
        (Array("{\\rtf".utf8), "it is a rich-text document"),
    ]

    /// What such a file is; nil for what may be text.
    static func name(of bytes: [UInt8]) -> String? {
        signatures.first { bytes.starts(with: $0.bytes) }?.name
    }
}
