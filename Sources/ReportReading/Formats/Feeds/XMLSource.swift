/// What must be known of an XML text, and mended, before a parser may have it.
enum XMLSource {
    /// The encoding that the XML declaration names.
    static func declaredEncoding(of opening: String) -> String? {
        guard opening.hasPrefix("<?xml"), let end = opening.firstRange(of: "?>"),
            let name = opening[..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let rest = opening[name.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    /// Whether the text declares entities: they blow a small file up to any size, or read files of this machine.
    static func declaresEntities(_ bytes: [UInt8]) -> Bool {
        bytes.firstRange(of: Array("<!ENTITY".utf8)) != nil
    }

    /// The text without its declaration, which names an encoding that it has no more, and with every `&` that begins
    /// none of XML's own references written out, so that `&nbsp;` and `R&D` do not end the feed.
    static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var index = bytes.startIndex
        if let start = bytes.firstIndex(where: { $0 > 32 }), bytes[start...].starts(with: "<?xml".utf8),
            let end = bytes[start...].firstRange(of: Array("?>".utf8))
        {
            index = end.upperBound
        }
        while index < bytes.endIndex {
            let next =
                bytes[index...].firstIndex { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") } ?? bytes.endIndex
            output += bytes[index..<next]
            guard next < bytes.endIndex else { break }
            index = append(bytes, at: next, to: &output)
        }
        return output
    }

    /// Appends what begins with `&` or `<`, and gives the place behind it.
    private static func append(_ bytes: ArraySlice<UInt8>, at start: Int, to output: inout [UInt8]) -> Int {
        if bytes[start...].starts(with: "<![CDATA[".utf8) {
            let end = bytes[start...].firstRange(of: Array("]]>".utf8))?.upperBound ?? bytes.endIndex
            output += bytes[start..<end]
            return end
        }
        if bytes[start] == UInt8(ascii: "&"), !isReference(bytes[start...]) {
            output += "&amp;".utf8
        } else {
            output.append(bytes[start])
        }
        return start + 1
    }

    private static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        if ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"].contains(where: { bytes.starts(with: $0.utf8) }) {
            return true
        }
        guard bytes.starts(with: "&#".utf8) else { return false }
        let digits = bytes.dropFirst(2).prefix(9)
        let body = digits.prefix { $0 != UInt8(ascii: ";") }
        return body.count < digits.count && !body.isEmpty && body.allSatisfy { $0 < 128 && $0 > 47 }
    }
}
