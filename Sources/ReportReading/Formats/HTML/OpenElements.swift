/// The elements that are open at a place of a page: a stack in which every step is cheap, however deep it is.
struct OpenElements {
    struct Entry {
        let tag: HTMLTag
        /// Tells unknown elements apart.
        let name: UInt64
        /// Its number in the page.
        let element: Int
        /// Where its text begins.
        let textStart: Int
        /// The place in the stack of the innermost block element, itself included.
        let block: Int
        var time: String?
        let source: Int
    }

    private(set) var entries: [Entry] = []
    private var counts = [Int](repeating: 0, count: HTMLTag.allCases.count)
    /// So far up an end tag of a text element is looked for.
    private static let reach = 16

    var top: Entry? { entries.last }
    /// The innermost block element.
    var block: Entry? { entries.last.flatMap { $0.block >= 0 ? entries[$0.block] : nil } }

    func contains(_ tag: HTMLTag) -> Bool { counts[tag.index] > 0 }

    mutating func push(_ tag: HTMLTag, name: UInt64, element: Int, textStart: Int, time: String?, source: Int) {
        let block = tag.isBlock ? entries.count : entries.last?.block ?? -1
        entries.append(
            Entry(
                tag: tag, name: name, element: element, textStart: textStart, block: block, time: time, source: source))
        counts[tag.index] += 1
    }

    mutating func pop() -> Entry? {
        guard let entry = entries.popLast() else { return nil }
        counts[entry.tag.index] -= 1
        return entry
    }

    /// How many elements the end tag closes.
    ///
    /// That of a block closes all that is open inside it; that of a text element never closes a block.
    func depth(closedBy tag: HTMLTag, name: UInt64) -> Int {
        guard contains(tag) else { return 0 }
        var depth = 0
        for entry in entries.reversed() {
            depth += 1
            if entry.tag == tag, entry.name == name { return depth }
            if !tag.isBlock, entry.tag.isBlock || depth == Self.reach { return 0 }
        }
        return 0
    }

    /// How many elements the start of a block closes by itself: `<li>` an open `<li>`.
    func depth(closedByStartOf tag: HTMLTag) -> Int {
        var depth = 0
        var index = entries.count - 1
        while index >= 0, entries[index].block >= 0 {
            let block = entries[index].block
            guard tag.closes(entries[block].tag) else { break }
            depth += index - block + 1
            index = block - 1
        }
        return depth
    }
}

extension HTMLTag {
    fileprivate var index: Int { Int(rawValue) }
}
