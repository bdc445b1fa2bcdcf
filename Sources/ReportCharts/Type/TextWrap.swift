/// The lines that a text is broken into, and whether all of it is there.
struct TextWrap: Hashable {
    private(set) var lines: [String]
    private(set) var isCut = false

    /// Breaks between words, and inside a word only where it is wider than a line; the last of `maxLines` ends in an
    /// ellipsis where something had to go.
    ///
    /// `balanced` makes the lines about equally long instead of filling all but the last.
    init(_ text: String, _ style: TextStyle, in type: Typeface, width: Double, maxLines: Int, balanced: Bool = false) {
        let measured = text.split(separator: " ").flatMap { Self.pieces(of: $0, style, in: type, width: width) }
        let (words, widths) = (measured.map(\.text), measured.map(\.width))
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

    /// A word with its width, or as many pieces as it needs lines.
    private static func pieces(
        of word: Substring, _ style: TextStyle, in type: Typeface, width: Double
    ) -> [(text: String, width: Double)] {
        let whole = (text: String(word), width: type.width(String(word), style))
        guard whole.width > width else { return [whole] }
        var pieces = [(text: "", width: 0.0)]
        for character in word {
            let letter = String(character)
            let letterWidth = type.width(letter, style)
            // Kerning only draws letters together in text, so that the sum is never too narrow by much.
            if !pieces[pieces.count - 1].text.isEmpty, pieces[pieces.count - 1].width + letterWidth > width * 0.98 {
                pieces.append((letter, letterWidth))
            } else {
                pieces[pieces.count - 1].text += letter
                pieces[pieces.count - 1].width += letterWidth
            }
        }
        return pieces
    }
}
