internal import ReportLexicon

/// Cuts the tokens of a text into paragraphs: a blank line ends one, and so does a line break that is no line wrap.
enum ParagraphSplitter {
    static func paragraphs(of tokens: [Token]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        for block in ranges(of: 0..<tokens.count, in: tokens, startingWith: .paragraphBefore) {
            let lines = ranges(of: block, in: tokens, startingWith: .lineBefore)
            if lines.count == 1 || isWrapped(lines, tokens) { paragraphs.append(block) } else { paragraphs += lines }
        }
        return paragraphs
    }

    private static func ranges(
        of range: Range<Int>, in tokens: [Token], startingWith flag: TokenFlags
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where tokens[index].flags.contains(flag) {
            found.append(start..<index)
            start = index
        }
        if start < range.upperBound { found.append(start..<range.upperBound) }
        return found
    }

    /// Whether a program broke the lines at a right margin: no line could have taken the first word of the next one,
    /// and a break stands before a word in lower case.
    private static func isWrapped(_ lines: [Range<Int>], _ tokens: [Token]) -> Bool {
        let margin = lines.map { length($0, tokens) }.max() ?? 0
        guard (40...120).contains(margin) else { return false }
        var breaksSentence = false
        for (line, next) in zip(lines, lines.dropFirst()) {
            let word = tokens[next.lowerBound]
            guard length(line, tokens) + 1 + Int(word.end - word.start) > margin else { return false }
            if word.kind == .word, !word.flags.contains(.capital) { breaksSentence = true }
        }
        return breaksSentence
    }

    private static func length(_ line: Range<Int>, _ tokens: [Token]) -> Int {
        Int(tokens[line.upperBound - 1].end - tokens[line.lowerBound].start)
    }
}
