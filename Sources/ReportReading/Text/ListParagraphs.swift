internal import ReportLexicon

/// Puts the entries of a list to the line that announces them: `The losses were:`, and below it `tanks - 1220 (+2)`.
enum ListParagraphs {
    /// Longer lines are no entries, but sentences.
    private static let longestEntry = 30
    /// The words before a dash or colon, and those between it and the number (`about`).
    private static let (longestName, longestHedge) = (9, 3)

    /// The paragraphs, those of a list joined to the one before it if that ends in a colon.
    static func joined(_ paragraphs: [Range<Int>], in tokens: [Token]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        var isOpen = false
        for paragraph in paragraphs {
            if isOpen, let head = joined.last, isEntry(paragraph, tokens) {
                joined[joined.count - 1] = head.lowerBound..<paragraph.upperBound
            } else {
                joined.append(paragraph)
                isOpen = tokens[paragraph.upperBound - 1].kind == .colon
            }
        }
        return joined
    }

    /// Whether a line is a name, a dash or colon and a number that ends the entry: `tanks: about 40 (+2),`.
    private static func isEntry(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
        guard line.count <= longestEntry else { return false }
        let isMarked = tokens[line.lowerBound].kind == .symbol || tokens[line.lowerBound].kind == .hyphen
        let first = isMarked ? line.lowerBound + 1 : line.lowerBound
        let name = first..<min(line.upperBound, first + longestName)
        guard let joint = name.first(where: { isJoint($0, tokens) }), joint > first,
            (first..<joint).allSatisfy({ isPartOfName(tokens[$0].kind) })
        else { return false }
        let hedge = (joint + 1..<line.upperBound).prefix { tokens[$0].kind == .word }
        let number = (hedge.upperBound..<line.upperBound).prefix { tokens[$0].kind == .digits }
        guard hedge.count <= longestHedge, !number.isEmpty else { return false }
        return number.upperBound == line.upperBound || endsEntry(tokens[number.upperBound].kind)
    }

    /// A colon, or a dash with white space on both sides.
    private static func isJoint(_ index: Int, _ tokens: [Token]) -> Bool {
        switch tokens[index].kind {
        case .colon: true
        case .hyphen:
            tokens[index].flags.contains(.spaceBefore) && index + 1 < tokens.count
                && tokens[index + 1].flags.contains(.spaceBefore)
        default: false
        }
    }

    private static func isPartOfName(_ kind: TokenKind) -> Bool { kind == .word || kind == .hyphen || kind == .slash }

    private static func endsEntry(_ kind: TokenKind) -> Bool {
        kind == .comma || kind == .semicolon || kind == .stop || kind == .open
    }
}
