internal import ReportLexicon

extension HTMLTokenizer {
    /// A tag from its `<` on; nil if the source ends in it.
    mutating func readTag(isEnd: Bool) -> HTMLToken? {
        let start = position + (isEnd ? 2 : 1)
        position = start
        while position < bytes.count, !endsName(bytes[position]) { position += 1 }
        let name = start..<position
        attributes.removeAll(keepingCapacity: true)
        guard let closesItself = readAttributes() else { return nil }
        let tag = HTMLTag(name: bytes[name])
        if isEnd { return .end(tag, name: name) }
        let isText = tag.content != .markup && !(allowsCDATA && (closesItself || tag == .style || tag == .title))
        if isText { textElement = (tag, name) }
        return .start(tag, name: name, closesItself: closesItself)
    }

    private func endsName(_ byte: UInt8) -> Bool { byte.isHTMLSpace || byte == Sign.slash || byte == Sign.greater }

    /// Reads up to the `>`, which is stepped over; whether a `/` stands before it; nil if the source ends before.
    private mutating func readAttributes() -> Bool? {
        var closesItself = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Sign.greater {
                position += 1
                return closesItself
            }
            if byte.isHTMLSpace || byte == Sign.slash {
                closesItself = byte == Sign.slash
                position += 1
            } else {
                closesItself = false
                readAttribute()
            }
        }
        return nil
    }

    private mutating func readAttribute() {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != Sign.equals, !endsName(bytes[position]) { position += 1 }
        let name = start..<position
        let end = position
        skipSpace()
        guard byte(at: position) == Sign.equals else {
            position = end
            attributes.append(HTMLAttribute(name: name, value: end..<end))
            return
        }
        position += 1
        skipSpace()
        attributes.append(HTMLAttribute(name: name, value: readValue()))
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
    }

    private mutating func readValue() -> Range<Int> {
        let mark = byte(at: position)
        guard mark == Sign.quote || mark == Sign.apostrophe else {
            let start = position
            while position < bytes.count, !bytes[position].isHTMLSpace, bytes[position] != Sign.greater {
                position += 1
            }
            return start..<position
        }
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != mark { position += 1 }
        let end = position
        position = min(position + 1, bytes.count)
        return start..<end
    }

    /// The value of the first attribute of that name, which is in lower case.
    func value(of name: StaticString) -> Range<Int>? {
        attributes.first { $0.name.count == name.utf8CodeUnitCount && hasPrefix(name, at: $0.name.lowerBound) }?.value
    }
}
