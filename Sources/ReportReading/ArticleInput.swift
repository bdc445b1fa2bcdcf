internal import ReportModel

/// The bytes of a file, or of standard input, with its name.
struct ArticleInput: Sendable {
    /// The path, or `-`.
    let location: String
    /// Unpacked, as they are encoded.
    let bytes: [UInt8]
    /// The name by which its form may be known: in lower case, without the ending of a packed file.
    let name: String
    /// Where the text begins, behind a mark of UTF-8.
    let start: Int
    /// Whether the bytes are those of the file, so that places among them are places of the file.
    let isOriginal: Bool

    init(location: String, bytes: [UInt8], isOriginal: Bool = true) {
        self.isOriginal = isOriginal
        (self.location, self.bytes) = (location, bytes)
        let lower = location.lowercased()
        name = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Names an item: the location itself for the first, `#2`, `#3` ... behind it for the others.
    func place(_ number: Int) -> String { Self.place(number, of: location) }

    static func place(_ number: Int, of location: String) -> String {
        number == 1 ? location : "\(location)#\(number)"
    }

    /// The first two bytes that are neither white space nor the NUL bytes of UTF-16 text nor its mark.
    var firstSigns: (first: UInt8?, second: UInt8?) {
        let signs = bytes[start...].lazy.filter { $0 > 32 && $0 < 0xFE }.prefix(2)
        return (signs.first, signs.dropFirst().first)
    }

    /// The beginning of the text in lower case, white space and UTF-16's NUL bytes left out at its front.
    func opening(_ count: Int) -> String {
        let rest = bytes[start...].drop { $0 <= 32 || $0 >= 0xFE }.prefix(count * 2).filter { $0 != 0 }
        return String(decoding: rest.prefix(count), as: UTF8.self).lowercased()
    }

    /// The same in UTF-8; nil, with the reason, if the bytes are no text.
    func transcoded(_ context: FormatContext, declared: String? = nil) -> (input: ArticleInput?, findings: [Finding]) {
        if TextDecoder.isUTF8(bytes) { return (self, []) }
        let decoded = context.decoder.decode(bytes, declared: declared, location: location)
        return (
            decoded.text.map { ArticleInput(location: location, bytes: Array($0.utf8), isOriginal: false) },
            decoded.findings
        )
    }

    /// The place of an item in the file, where its bytes have one.
    func original(_ range: Range<Int>) -> Range<Int>? { isOriginal ? range : nil }

    /// What to hand over of bytes that are no text.
    func refused(_ findings: [Finding]) -> ItemList { ItemList([ArticleItem(number: 1, findings: findings)]) }
}
