/// The lines that a text is broken into, and whether all of it is there.
struct TextWrap: Hashable {
    private(set) var lines: [String]
    private(set) var isCut = false

    /// Breaks between words, and inside a word only where it is wider than a line; the last of `maxLines` ends in an
    /// ellipsis where something had to go.
    ///
    /// `balanced` makes the lines about equally long instead of filling all but the last.
    init(_ text: String, _ style: TextStyle, in type: Typeface, width: Double, maxLines: Int, balanced: Bool = false) {
        let words = text.split(separator: " ").flatMap { Self.pieces(of: $0, style, in: type, width: width) }
        let widths = words.map { type.width($0, style) }
        let space = type.width(" ", style)
        var breaks = Self.fill(widths, space: space, width: width)
        if balanced, breaks.count > 1, breaks.count <= maxLines {
            var (tooNarrow, enough) = (widths.max() ?? 0, width)
            for _ in 0..<8 {
                let middle = (tooNarrow + enough) / 2
                let isEnough = Self.fill(widths, space: space, width: middle).count <= breaks.count
                if isEnough { enough = middle } else { tooNarrow = middle }
            }
            breaks = Self.fill(widths, space: space, width: enough)
        }
        lines = breaks.map { words[$0].joined(separator: " ") }
        if lines.count > maxLines { cut(to: maxLines, style, in: type, width: width) }
    }

    private mutating func cut(to count: Int, _ style: TextStyle, in type: Typeface, width: Double) {
        isCut = true
        lines.removeLast(lines.count - count)
        guard var last = lines.popLast() else { return }
        while !last.isEmpty, type.width(last + "…", style) > width { last.removeLast() }
        while last.last == " " || last.last == "," { last.removeLast() }
        lines.append(last + "…")
    }

    /// The words of each line, as ranges.
    private static func fill(_ widths: [Double], space: Double, width: Double) -> [Range<Int>] {
        var (lines, used) = ([Range<Int>](), 0.0)
        for (index, word) in widths.enumerated() {
            if let line = lines.last, used + space + word <= width {
                lines[lines.count - 1] = line.lowerBound..<(index + 1)
                used += space + word
            } else {
                lines.append(index..<(index + 1))
                used = word
            }
        }
        return lines
    }

    private static func pieces(
        of word: Substring, _ style: TextStyle, in type: Typeface, width: Double
    ) -> [String] {
        guard type.width(String(word), style) > width else { return [String(word)] }
        var pieces = [""]
        for character in word {
            let longer = pieces[pieces.count - 1] + String(character)
            if pieces[pieces.count - 1].isEmpty || type.width(longer, style) <= width {
                pieces[pieces.count - 1] = longer
            } else {
                pieces.append(String(character))
            }
        }
        return pieces
    }
}
