internal import ReportLexicon

/// A number or a word of a text that may hold a date.
enum DatePart {
    /// - Parameter isJoined: whether one sign of those that join dates stands between it and the number before it.
    case number(Int, digits: Int, isJoined: Bool)
    case month(Int)
    case word(String)

    /// So many bytes of a text are looked at.
    private static let reach = 300
    /// Stands for one of 年 月 日 년 월 in the gap between numbers.
    private static let sign: UInt8 = 1

    /// The parts in their order; words that may stand inside a date (`of`, `th`) are left out.
    static func parts(of text: String, in lexicon: PageDateLexicon) -> [DatePart] {
        var parts: [DatePart] = []
        var gap: [UInt8] = []
        let bytes = Array(text.utf8.prefix(reach))
        var index = 0
        while index < bytes.count {
            let start = index
            if bytes[index].isDigit {
                while index < bytes.count, bytes[index].isDigit { index += 1 }
                let digits = bytes[start..<index]
                let value = digits.prefix(15).reduce(0) { $0 * 10 + Int($1 - 48) }
                parts.append(.number(value, digits: digits.count, isJoined: joins(gap)))
                gap = []
            } else if bytes[index].isLetter || bytes[index] >= 0x80 {
                while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
                read(String(decoding: bytes[start..<index], as: UTF8.self), in: lexicon, &parts, &gap)
            } else {
                if bytes[index] != 32 { gap.append(bytes[index]) }
                index += 1
            }
        }
        return parts
    }

    private static func read(
        _ word: String, in lexicon: PageDateLexicon, _ parts: inout [DatePart], _ gap: inout [UInt8]
    ) {
        let word = word.lowercased()
        if let month = lexicon.month(word) {
            parts.append(.month(month))
        } else if lexicon.signs.contains(word) {
            gap.append(sign)
        } else if !lexicon.joiners.contains(word) {
            parts.append(.word(word))
        }
    }

    private static func joins(_ gap: [UInt8]) -> Bool {
        guard gap.count == 1 else { return false }
        return gap[0] == sign || gap[0] == Sign.hyphen || gap[0] == Sign.slash || gap[0] == UInt8(ascii: ".")
            || gap[0] == UInt8(ascii: "_")
    }
}
