internal import Foundation

/// The anchors that a part of the page leads to.
struct PageLinks {
    /// Those outside of what is folded.
    private(set) var open: Set<String> = []
    private(set) var all: Set<String> = []
    private var isFolded = false

    private static let target = Array("href=\"#".utf8)
    private static let fold = Array("<details".utf8)
    private static let foldEnd = Array("</details".utf8)

    init(in html: HTML) {
        html.forEachPiece { read($0) }
    }

    /// Goes from tag to tag; no tag is parted between two pieces.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var index = 0
        while let tag = memchr(base + index, Int32(UInt8(ascii: "<")), bytes.count - index) {
            let start = UnsafeRawPointer(base).distance(to: tag)
            index = start + 1
            let rest = Slice(base: bytes, bounds: start..<bytes.count)
            guard rest.count > 2 else { return }
            switch (rest[start + 1], rest[start + 2]) {
            case (UInt8(ascii: "a"), UInt8(ascii: " ")): readLink(rest.dropFirst(2))
            case (UInt8(ascii: "d"), _) where rest.starts(with: Self.fold): isFolded = true
            case (UInt8(ascii: "/"), UInt8(ascii: "d")) where rest.starts(with: Self.foldEnd): isFolded = false
            default: break
            }
        }
    }

    private mutating func readLink(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        var tag = rest.prefix { $0 != UInt8(ascii: ">") }
        while let first = tag.firstIndex(of: Self.target[0]) {
            tag = tag[first...]
            guard tag.starts(with: Self.target) else {
                tag = tag.dropFirst()
                continue
            }
            let letters = tag.dropFirst(Self.target.count).prefix { $0 != UInt8(ascii: "\"") }
            let name = String(decoding: letters, as: UTF8.self)
            all.insert(name)
            if !isFolded { open.insert(name) }
            return
        }
    }
}
