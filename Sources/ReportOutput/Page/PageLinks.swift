/// The anchors that a part of the page leads to.
struct PageLinks {
    /// Those outside of what is folded.
    private(set) var open: Set<String> = []
    private(set) var all: Set<String> = []

    private static let link = Array("href=\"#".utf8)
    private static let fold = Array("<details".utf8)
    private static let foldEnd = Array("</details".utf8)

    init(in html: HTML) {
        let bytes = html.bytes
        var (index, isFolded) = (0, false)
        while let start = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: "<") }) {
            let rest = bytes[start...]
            index = start + 1
            if rest.starts(with: Self.link) {
                let name = rest.dropFirst(Self.link.count).prefix { $0 != UInt8(ascii: "\"") }
                let anchor = String(decoding: name, as: UTF8.self)
                all.insert(anchor)
                if !isFolded { open.insert(anchor) }
            } else if rest.starts(with: Self.fold) {
                isFolded = true
            } else if rest.starts(with: Self.foldEnd) {
                isFolded = false
            }
        }
    }
}
