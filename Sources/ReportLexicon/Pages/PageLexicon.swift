/// What the markup of web pages says of the text in it; the rules stand in `pages.json5`.
package final class PageLexicon: Sendable {
    package let characters: CharacterReferences
    package let dates: PageDateLexicon
    /// At most ``PageRegionSet/limit``; the first that an element is in names its rule.
    package let regions: [PageRegion]
    package let boilerplate: PageRegionSet
    package let article: PageRegionSet
    package let date: PageRegionSet
    package let changed: PageRegionSet
    /// Text that no reader sees.
    package let hidden: PageRegionSet
    /// What readers wrote below the article; it may be longer than that.
    package let comments: PageRegionSet
    /// Regions whose dates are not those of the article.
    package let elsewhere: PageRegionSet
    private let elsewhereNames: Set<String>
    private let byWord: [UInt64: PageRegionSet]
    private let byRole: [String: PageRegionSet]
    private let byTag: [String: PageRegionSet]

    init(files: LexiconFiles) throws(LexiconError) {
        let file = try files.json5("pages.json5", as: PageFile.self)
        guard file.regions.count <= PageRegionSet.limit else {
            throw LexiconError(file: "pages.json5", problem: "has more than \(PageRegionSet.limit) regions")
        }
        regions = file.regions.map { PageRegion(name: $0.name, kind: $0.kind) }
        characters = try CharacterReferences(files: files)
        dates = try PageDateLexicon(files: files, file: file)
        boilerplate = file.set { $0.kind == .boilerplate }
        article = file.set { $0.kind == .article }
        date = file.set { $0.kind == .date }
        changed = file.set { $0.kind == .changed }
        hidden = file.set { $0.name == PageFile.hiddenName }
        comments = file.set { $0.name == PageFile.commentsName }
        elsewhere = file.set { $0.elsewhere == true }
        elsewhereNames = Set(file.regions.filter { $0.elsewhere == true }.map(\.name))
        byWord = Dictionary(file.pairs(\.words).map { (NameHash(Array($0.utf8)[...]).value, $1) }) { $0.union($1) }
        byRole = Dictionary(file.pairs(\.roles)) { $0.union($1) }
        byTag = Dictionary(file.pairs(\.tags)) { $0.union($1) }
    }

    /// Whether the rule that took a block out is that of such a region.
    package func isElsewhere(_ rule: String) -> Bool { elsewhereNames.contains(rule) }

    package func regions(tag: String) -> PageRegionSet { byTag[tag] ?? [] }

    package func regions(role: String) -> PageRegionSet { byRole[role] ?? [] }

    /// The regions that the value of a `class`, an `id` or the like names.
    ///
    /// Names are cut where a hyphen, an underscore or a capital letter begins a new word (`post-body`, `postBody`);
    /// each word and each two words that follow each other are looked up.
    package func regions(names: ArraySlice<UInt8>) -> PageRegionSet {
        var found: PageRegionSet = []
        var (word, pair) = (NameHash(), NameHash())
        var wasLower = false
        for byte in names {
            let isUpper = (65...90).contains(byte)
            if !byte.isASCIILetterOrDigit || isUpper && wasLower {
                found.formUnion(lookUp(word, pair))
                if word.length > 0 { pair = word.joined }
                word = NameHash()
                if byte == 32 || byte == 10 || byte == 9 { pair = NameHash() }
            }
            if byte.isASCIILetterOrDigit {
                word.append(byte | 0x20)
                if pair.length > 0 { pair.append(byte | 0x20) }
            }
            wasLower = !isUpper
        }
        return found.union(lookUp(word, pair))
    }

    private func lookUp(_ word: NameHash, _ pair: NameHash) -> PageRegionSet {
        guard word.length > 0 else { return [] }
        let found = byWord[word.value] ?? []
        return pair.length > 0 ? found.union(byWord[pair.value] ?? []) : found
    }
}

/// A hash of a name that grows by its letters (FNV-1a).
private struct NameHash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0

    init() {}

    init(_ name: ArraySlice<UInt8>) {
        for byte in name { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
        length += 1
    }

    /// The name with a hyphen behind it.
    var joined: NameHash {
        var result = self
        result.append(UInt8(ascii: "-"))
        return result
    }
}
