internal import ReportLexicon
internal import ReportModel

/// The text of a page as it is read: references resolved, runs of white space made one space, in UTF-8.
struct PageText {
    private(set) var bytes: [UInt8] = []
    /// From `bytes` to the source.
    private(set) var map = SourceMap()
    /// Source minus text of the bytes that were appended last.
    private var shift = 0
    /// Where the white space stands that was read and not yet written.
    private var space: Int?
    /// Where the block begins that is being written.
    private(set) var blockStart = 0
    private let characters: CharacterReferences

    init(characters: CharacterReferences) { self.characters = characters }

    var count: Int { bytes.count }

    /// Begins a new block here; white space before it is dropped.
    mutating func beginBlock() {
        blockStart = bytes.count
        space = nil
    }

    /// A line break inside a block.
    mutating func appendLineBreak(at source: Int) {
        guard bytes.count > blockStart else { return }
        space = nil
        if bytes.last != 10 { append(10, at: source) }
    }

    /// Appends a stretch of the source.
    /// - Parameter hasReferences: whether `&amp;` stands for `&`.
    mutating func append(_ range: Range<Int>, of source: [UInt8], hasReferences: Bool) {
        var index = range.lowerBound
        var start = index
        while index < range.upperBound {
            let byte = source[index]
            if byte.isHTMLSpace || byte == 0 {
                copy(start..<index, of: source)
                if space == nil { space = index }
                index += 1
                start = index
            } else if byte == Sign.ampersand, hasReferences {
                copy(start..<index, of: source)
                index += appendReference(source[index..<range.upperBound])
                start = index
            } else {
                index += 1
            }
        }
        copy(start..<index, of: source)
    }

    private mutating func copy(_ range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        writeSpace()
        note(range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    /// Writes what a reference at the beginning of `text` stands for, or the `&` alone; returns its length.
    private mutating func appendReference(_ text: ArraySlice<UInt8>) -> Int {
        guard let found = CharacterReference(text, in: characters) else {
            append(Sign.ampersand, at: text.startIndex)
            return 1
        }
        if found.characters.allSatisfy(\.isHTMLSpace) || found.characters == CharacterReference.noBreakSpace {
            if space == nil { space = text.startIndex }
        } else {
            for byte in found.characters { append(byte, at: text.startIndex) }
        }
        return found.length
    }

    private mutating func append(_ byte: UInt8, at source: Int) {
        writeSpace()
        note(source)
        bytes.append(byte)
    }

    private mutating func writeSpace() {
        guard let place = space else { return }
        space = nil
        guard bytes.count > blockStart, bytes.last != 10 else { return }
        note(place)
        bytes.append(32)
    }

    private mutating func note(_ source: Int) {
        guard source - bytes.count != shift else { return }
        shift = source - bytes.count
        map.append(text: bytes.count, source: source)
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
