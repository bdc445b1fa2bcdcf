extension HTMLTokenizer {
    /// The text up to the end tag of an element whose content is no markup; the end tag is read next.
    mutating func readElementText(of element: (tag: HTMLTag, name: Range<Int>)) -> Range<Int> {
        let start = position
        if element.tag == .plaintext {
            position = bytes.count
        } else if element.tag == .script {
            skipScript()
        } else {
            while position < bytes.count, !isEndTag(element.name, at: position) { position += 1 }
        }
        return start..<position
    }

    /// Whether `</name` stands at `index` with what ends a name behind it.
    private func isEndTag(_ name: Range<Int>, at index: Int) -> Bool {
        guard bytes[index] == Sign.less, byte(at: index + 1) == Sign.slash else { return false }
        let start = index + 2
        guard start + name.count < bytes.count else { return false }
        for offset in 0..<name.count
        where bytes[start + offset].lowercased != bytes[name.lowerBound + offset].lowercased {
            return false
        }
        let next = bytes[start + name.count]
        return next.isHTMLSpace || next == Sign.slash || next == Sign.greater
    }

    /// Scripts may hide an end tag in `<!-- <script> </script> -->` (13.2.5.17 to 13.2.5.31).
    private mutating func skipScript() {
        var isEscaped = false
        var isDoublyEscaped = false
        while position < bytes.count {
            if bytes[position] == Sign.less {
                if !isEscaped, hasPrefix("<!--", at: position) {
                    isEscaped = true
                    position += 2
                    continue
                }
                if isName("</script", at: position) {
                    if !isDoublyEscaped { return }
                    isDoublyEscaped = false
                } else if isEscaped, isName("<script", at: position) {
                    isDoublyEscaped = true
                }
            } else if isEscaped, hasPrefix("-->", at: position) {
                (isEscaped, isDoublyEscaped) = (false, false)
            }
            position += 1
        }
    }

    private func isName(_ name: StaticString, at index: Int) -> Bool {
        guard hasPrefix(name, at: index) else { return false }
        let next = byte(at: index + name.utf8CodeUnitCount)
        return next.isHTMLSpace || next == Sign.slash || next == Sign.greater
    }

    /// What stands behind `<!`.
    mutating func readDeclaration() -> HTMLToken {
        if hasPrefix("<!--", at: position) { return readComment() }
        guard allowsCDATA, hasPrefix("<![cdata[", at: position) else { return readBogusComment(from: position + 2) }
        let start = position + 9
        position = start
        while position < bytes.count, !hasPrefix("]]>", at: position) { position += 1 }
        let end = position
        position = min(end + 3, bytes.count)
        return .text(start..<end, .raw)
    }

    /// Up to `-->` or `--!>`; `<!-->` and `<!--->` are empty comments.
    private mutating func readComment() -> HTMLToken {
        let start = position + 4
        position = start
        if byte(at: start) == Sign.greater || hasPrefix("->", at: start) {
            position += bytes[start] == Sign.greater ? 1 : 2
            return .comment(start..<start)
        }
        while position < bytes.count {
            if bytes[position] == Sign.hyphen {
                let isEnd = hasPrefix("-->", at: position)
                if isEnd || hasPrefix("--!>", at: position) {
                    let end = position
                    position += isEnd ? 3 : 4
                    return .comment(start..<end)
                }
            }
            position += 1
        }
        return .comment(min(start, position)..<position)
    }

    mutating func readBogusComment(from start: Int) -> HTMLToken {
        position = start
        while position < bytes.count, bytes[position] != Sign.greater { position += 1 }
        let end = position
        position = min(end + 1, bytes.count)
        return .comment(start..<end)
    }
}
