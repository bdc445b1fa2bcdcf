/// The fields between two lines of `---` at the head of a text: plain `key: value` pairs, of YAML no more than articles
/// use. A value may be quoted, may go on indented below its key, and may be a list; what else there is is passed over.
struct FrontMatter {
    let fields: [FieldValue]
    /// The byte behind the second line of hyphens.
    let end: Int

    private static let longest = 1 << 16

    init?(_ text: String) {
        let head = text.utf8.prefix(Self.longest)
        var fields: [FieldValue] = []
        var offset = 0
        var isOpen = false
        for line in head.split(separator: 10, omittingEmptySubsequences: false) {
            offset += line.count + 1
            let line = Self.trimmed(String(Substring(line)), start: false)
            if line == "---" || (isOpen && line == "...") {
                if isOpen {
                    guard !fields.isEmpty else { return nil }
                    (self.fields, end) = (fields, min(offset, text.utf8.count))
                    return
                }
                isOpen = true
            } else if !isOpen {
                guard line.isEmpty else { return nil }
            } else {
                Self.read(line, into: &fields)
            }
        }
        return nil
    }

    private static func read(_ line: String, into fields: inout [FieldValue]) {
        let isIndented = line.first == " " || line.first == "\t" || line.hasPrefix("- ")
        if isIndented {
            guard let last = fields.popLast() else { return }
            let part = unquoted(trimmed(line.hasPrefix("- ") ? String(line.dropFirst(2)) : line, start: true))
            let text = last.text == ">" || last.text == "|" || last.text.isEmpty ? part : last.text + " " + part
            fields.append(FieldValue(name: last.name, text: text))
        } else if let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") {
            let name = unquoted(String(line[..<colon]))
            let value = unquoted(trimmed(String(line[line.index(after: colon)...]), start: true))
            fields.append(FieldValue(name: name, text: value))
        }
    }

    private static func trimmed(_ text: String, start: Bool) -> String {
        var text = Substring(text)
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
        while start, let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        return String(text)
    }

    private static func unquoted(_ text: String) -> String {
        guard text.utf8.count > 1, let first = text.first, first == "\"" || first == "'", text.last == first else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }
}
