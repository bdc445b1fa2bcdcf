internal import ReportModel

/// Takes the marks out of Markdown: emphasis, headings, the targets of links. Words stay in their order.
enum MarkdownText {
    /// The text from a byte on without marks, and where its bytes stood.
    static func plain(_ text: String, from start: Int) -> (text: String, sourceMap: SourceMap) {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count - start)
        var map = SourceMap()
        var (index, isLineStart) = (start, true)
        while index < bytes.count {
            let mark = isLineStart ? lineMark(bytes, at: index) : 0
            let length = mark > 0 ? mark : self.mark(bytes, at: index)
            if length > 0 {
                index += length
                isLineStart = false
                continue
            }
            map.append(text: output.count, source: index)
            output.append(bytes[index])
            isLineStart = bytes[index] == 10
            index += 1
        }
        return (String(decoding: output, as: UTF8.self), map)
    }

    /// How many bytes at the beginning of a line are a mark: `## `, `> `, `***`.
    private static func lineMark(_ bytes: [UInt8], at start: Int) -> Int {
        let line = bytes[start...].prefix { $0 != 10 }
        let sign = line.first ?? 0
        let run = line.prefix { $0 == sign }.count
        switch sign {
        case UInt8(ascii: "#"): return run <= 6 && line.dropFirst(run).first == 32 ? run + 1 : 0
        case UInt8(ascii: ">"): return line.dropFirst().first == 32 ? 2 : 1
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "`"):
            return run >= 3 && line.dropFirst(run).allSatisfy({ $0 <= 32 || $0 == sign }) ? line.count : 0
        default: return 0
        }
    }

    /// How many bytes are a mark within a line: stars around words, the brackets and the target of a link.
    private static func mark(_ bytes: [UInt8], at index: Int) -> Int {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 10
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "`"):
            return touchesWord(bytes, index) ? 1 : 0
        case UInt8(ascii: "!"): return next == UInt8(ascii: "[") && target(bytes, from: index + 1) != nil ? 1 : 0
        case UInt8(ascii: "["): return target(bytes, from: index) != nil ? 1 : 0
        case UInt8(ascii: "]"):
            guard next == UInt8(ascii: "("), let end = closing(bytes, from: index + 2) else { return 0 }
            return end - index + 1
        case UInt8(ascii: "\\"): return "*_`[]()#".utf8.contains(next) ? 1 : 0
        default: return 0
        }
    }

    /// A star between two spaces or two digits is no mark.
    private static func touchesWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        let before = index > 0 ? bytes[index - 1] : 32
        let after = index + 1 < bytes.count ? bytes[index + 1] : 32
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        return (before > 32 || after > 32) && !(isDigit(before) && isDigit(after))
    }

    /// Whether the bracket opens a link: where its target ends.
    private static func target(_ bytes: [UInt8], from start: Int) -> Int? {
        let line = bytes[start...].prefix(512).prefix { $0 != 10 }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex,
            bytes[close + 1] == UInt8(ascii: "(")
        else { return nil }
        return closing(bytes, from: close + 2)
    }

    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes[min(start, bytes.count)...].prefix(2048).prefix { $0 != 10 }.firstIndex(of: UInt8(ascii: ")"))
    }
}
