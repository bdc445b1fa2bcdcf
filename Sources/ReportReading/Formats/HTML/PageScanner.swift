internal import ReportLexicon

/// Reads a page in one pass, without building a tree: blocks of text with their features, metadata, times.
struct PageScanner {
    private(set) var page: Page
    private var tokenizer: HTMLTokenizer
    private var open = OpenElements()
    /// Of the block that is being read: where its first text stands, whether in one element only, bytes in links.
    private var block: (element: Int, isMixed: Bool, linkBytes: Int)?
    private let lexicon: PageLexicon
    private let byTag: [PageRegionSet]
    private let isXHTML: Bool
    /// Whether the title, the script or the like is open whose text comes next.
    private var textElement: (tag: HTMLTag, isData: Bool)?
    /// How many elements `svg` and `math` are open.
    private var foreignDepth = 0

    init(_ source: [UInt8], lexicon: PageLexicon) {
        self.lexicon = lexicon
        byTag = HTMLTag.allCases.map { lexicon.regions(tag: $0.name) }
        tokenizer = HTMLTokenizer(source)
        page = Page(characters: lexicon.characters)
        page.elements.append(PageElement(tag: .other, parent: 0, regions: []))
        isXHTML = tokenizer.hasPrefix("<?xml", at: source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        tokenizer.allowsCDATA = isXHTML
    }

    /// The page as it was read to its end.
    mutating func scan() -> Page {
        while let token = tokenizer.next() {
            switch token {
            case .text(let range, let kind): readText(range, hasReferences: kind == .references)
            case .start(let tag, let name, let closesItself): readStart(tag, name, closesItself)
            case .end(let tag, let name): readEnd(tag, name)
            case .comment: continue
            }
        }
        endBlock()
        while let entry = open.pop() { close(entry) }
        return page
    }

    // MARK: Text

    private mutating func readText(_ range: Range<Int>, hasReferences: Bool) {
        if let element = textElement {
            textElement = nil
            if element.isData { page.data.append(range) }
            if element.tag == .title, page.title == nil, foreignDepth == 0 { page.title = resolve(range) }
            return
        }
        let before = page.text.count
        page.text.append(range, of: tokenizer.bytes, hasReferences: hasReferences)
        guard page.text.count > before else { return }
        let element = open.top?.element ?? 0
        let linked = open.contains(.a) ? page.text.count - before : 0
        if let known = block {
            block = (known.element, known.isMixed || known.element != element, known.linkBytes + linked)
        } else {
            block = (element, false, linked)
        }
    }

    /// Ends the block that is being read and begins another.
    private mutating func endBlock() {
        if let known = block {
            let range = page.text.blockStart..<page.text.count
            let around = open.block
            page.blocks.append(
                PageBlock(
                    range, of: page.text.bytes, element: known.isMixed ? around?.element ?? 0 : known.element,
                    tag: around?.tag ?? .body, linkBytes: known.linkBytes))
        }
        block = nil
        page.text.beginBlock()
    }

    private func resolve(_ range: Range<Int>) -> String {
        let text = CharacterReference.resolve(tokenizer.bytes[range], in: lexicon.characters, isAttribute: true)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Tags

    private mutating func readStart(_ tag: HTMLTag, _ name: Range<Int>, _ closesItself: Bool) {
        readMetadata(tag)
        if tag.content != .markup {
            if tokenizer.textElement != nil { textElement = (tag: tag, isData: tag == .script && isData) }
            if tag.isBlock, tag != .title { endBlock() }
            return
        }
        if tag == .br {
            readLineBreak(at: name.lowerBound)
            return
        }
        if tag.isBlock { endBlock() }
        if tag.isVoid { return }
        for _ in 0..<open.depth(closedByStartOf: tag) { open.pop().map { close($0) } }
        if tag == .a, open.contains(.a) { readEnd(.a, name) }
        let isForeign = tag == .svg || tag == .math
        if isForeign { foreignDepth += 1 }
        push(tag, name)
        if closesItself, isXHTML || foreignDepth > 0 { readEnd(tag, name) }
        tokenizer.allowsCDATA = isXHTML || foreignDepth > 0
    }

    /// Whether the script that was read last holds JSON.
    private var isData: Bool {
        tokenizer.value(of: "type").map { resolve($0).lowercased().hasSuffix("json") } ?? false
    }

    /// Two breaks in a row end a paragraph.
    private mutating func readLineBreak(at source: Int) {
        if page.text.count > page.text.blockStart, page.text.bytes.last == 10 {
            endBlock()
        } else {
            page.text.appendLineBreak(at: source)
        }
    }

    private mutating func readEnd(_ tag: HTMLTag, _ name: Range<Int>) {
        if tag == .br { return readLineBreak(at: name.lowerBound) }
        if tag.isBlock { endBlock() }
        for _ in 0..<open.depth(closedBy: tag, name: key(tag, name)) { open.pop().map { close($0) } }
        tokenizer.allowsCDATA = isXHTML || foreignDepth > 0
    }

    private mutating func push(_ tag: HTMLTag, _ name: Range<Int>) {
        let element = page.elements.count
        let regions = regions(of: tag)
        page.elements.append(PageElement(tag: tag, parent: open.top?.element ?? 0, regions: regions))
        let isTime = tag == .time || !regions.isDisjoint(with: lexicon.date)
        let time =
            isTime
            ? tokenizer.value(of: "datetime") ?? tokenizer.value(of: "content")
                ?? (tag == .abbr ? tokenizer.value(of: "title") : nil) : nil
        open.push(
            tag, name: key(tag, name), element: element, textStart: page.text.count, time: time.map(resolve),
            source: name.lowerBound)
    }

    private mutating func close(_ entry: OpenElements.Entry) {
        if entry.tag == .svg || entry.tag == .math { foreignDepth -= 1 }
        let regions = page.elements[entry.element].regions
        let isDate = !regions.isDisjoint(with: lexicon.date)
        guard entry.tag == .time || isDate else { return }
        let text = entry.textStart..<page.text.count
        guard entry.time != nil || (4...Page.longestTime).contains(text.count) else { return }
        page.times.append(
            Page.Time(
                value: entry.time, text: text, element: entry.element, isPublication: isDate, source: entry.source)
        )
    }

    private func key(_ tag: HTMLTag, _ name: Range<Int>) -> UInt64 {
        guard tag == .other else { return 0 }
        return tokenizer.bytes[name].reduce(14_695_981_039_346_656_037) {
            ($0 ^ UInt64($1 | 0x20)) &* 1_099_511_628_211
        }
    }

    // MARK: Attributes

    private func regions(of tag: HTMLTag) -> PageRegionSet {
        var found = byTag[Int(tag.rawValue)]
        for attribute in tokenizer.attributes {
            switch HTMLAttributeName(attribute, in: tokenizer) {
            case .names: found.formUnion(lexicon.regions(names: tokenizer.bytes[attribute.value]))
            case .role: found.formUnion(lexicon.regions(role: resolve(attribute.value).lowercased()))
            case .hidden: found.formUnion(lexicon.hidden)
            case .ariaHidden where tokenizer.hasPrefix("true", at: attribute.value.lowerBound) && tag != .a:
                found.formUnion(lexicon.hidden)
            case .style where HTMLAttributeName.hides(tokenizer.bytes[attribute.value]):
                found.formUnion(lexicon.hidden)
            default: continue
            }
        }
        return found
    }

    private mutating func readMetadata(_ tag: HTMLTag) {
        switch tag {
        case .html:
            page.language =
                page.language ?? (tokenizer.value(of: "lang") ?? tokenizer.value(of: "xml:lang")).map(resolve)
        case .link where page.address == nil:
            guard let relation = tokenizer.value(of: "rel"), resolve(relation).lowercased() == "canonical" else {
                return
            }
            page.address = tokenizer.value(of: "href").map(resolve)
        case .meta: readField(from: "content", named: ["property", "name", "itemprop", "http-equiv"])
        default:
            if tag != .time, !tokenizer.attributes.isEmpty {
                readField(from: "content", named: ["itemprop", "property"])
            }
        }
    }

    private mutating func readField(from value: StaticString, named names: [StaticString]) {
        guard let value = tokenizer.value(of: value) else { return }
        for name in names {
            guard let range = tokenizer.value(of: name) else { continue }
            let field = Page.Field(name: resolve(range).lowercased(), value: resolve(value), source: value.lowerBound)
            page.fields.append(field)
        }
    }
}
