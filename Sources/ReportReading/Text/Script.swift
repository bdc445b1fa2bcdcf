/// The script of a letter, as far as it tells a language.
enum Script: Int, CaseIterable {
    case alphabet, han, kana, hangul, thai, other

    /// Of a word; runs of Japanese mix two scripts.
    init(_ text: RawSpan, from start: Int, to end: Int) {
        self.init(text, at: start)
        guard self == .han else { return }
        for index in stride(from: start, to: end, by: 3) where Script(text, at: index) == .kana { self = .kana }
    }

    private init(_ text: RawSpan, at index: Int) {
        let lead = text.unsafeLoad(fromByteOffset: index, as: UInt8.self)
        guard lead >= 0xE0, lead < 0xF0, index + 2 < text.byteCount else {
            self = .alphabet
            return
        }
        let second = UInt32(text.unsafeLoad(fromByteOffset: index + 1, as: UInt8.self) & 0x3F)
        let third = UInt32(text.unsafeLoad(fromByteOffset: index + 2, as: UInt8.self) & 0x3F)
        switch UInt32(lead & 0x0F) << 12 | second << 6 | third {
        case 0x3040...0x30FF: self = .kana
        case 0x3400...0x9FFF: self = .han
        case 0xAC00...0xD7A3: self = .hangul
        case 0x0E00...0x0E7F: self = .thai
        default: self = .other
        }
    }

    /// The language that alone, or nearly so, is written in it.
    var language: String? {
        switch self {
        case .han: "zh"
        case .kana: "ja"
        case .hangul: "ko"
        case .thai: "th"
        case .alphabet, .other: nil
        }
    }
}
