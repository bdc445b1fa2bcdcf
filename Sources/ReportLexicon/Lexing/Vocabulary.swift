/// Which inflected forms of a verb or noun a word can be.
@usableFromInline package struct WordForms: OptionSet, Hashable, Sendable, BitwiseCopyable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// These three are written out, because other modules would call the generic ones for every token.
    @usableFromInline package init(arrayLiteral elements: WordForms...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    @inlinable package func isDisjoint(with other: WordForms) -> Bool { rawValue & other.rawValue == 0 }

    @inlinable package func contains(_ other: WordForms) -> Bool { rawValue & other.rawValue == other.rawValue }

    @inlinable package static var base: WordForms { WordForms(rawValue: 1) }
    @inlinable package static var thirdPerson: WordForms { WordForms(rawValue: 2) }
    @inlinable package static var past: WordForms { WordForms(rawValue: 4) }
    @inlinable package static var participle: WordForms { WordForms(rawValue: 8) }
    @inlinable package static var gerund: WordForms { WordForms(rawValue: 16) }
    @inlinable package static var singular: WordForms { WordForms(rawValue: 32) }
    @inlinable package static var plural: WordForms { WordForms(rawValue: 64) }
}

/// What the rules know of a word.
@usableFromInline package struct WordInfo: Sendable, BitwiseCopyable {
    @usableFromInline package internal(set) var classes = WordClassSet()
    /// The base form if it can be a verb, else 0.
    @usableFromInline package internal(set) var verb: WordID = 0
    /// The singular if it can be a noun, else 0.
    @usableFromInline package internal(set) var noun: WordID = 0
    @usableFromInline package internal(set) var forms: WordForms = []

    package init() {}
}

/// All words that some rule mentions, with their classes and forms. Immutable and shared; word 0 stands for every other.
@usableFromInline package final class Vocabulary: Sendable {
    let words: KeyTable
    @usableFromInline package let info: [WordInfo]
    private let spellings: [String]
    private let classNames: [String: WordClass]
    /// The forms of each verb and noun, and the members of each class, for the rules' indexes.
    private let verbForms: [WordID: [WordID]]
    private let nounForms: [WordID: [WordID]]
    private let members: [[WordID]]

    init(words: KeyTable, info: [WordInfo], spellings: [String], classNames: [String: WordClass]) {
        self.words = words
        self.info = info
        self.spellings = spellings
        self.classNames = classNames
        let known = info.indices.dropFirst().map { WordID($0) }
        verbForms = Dictionary(grouping: known.filter { info[Int($0)].verb != 0 }) { info[Int($0)].verb }
        nounForms = Dictionary(grouping: known.filter { info[Int($0)].noun != 0 }) { info[Int($0)].noun }
        var members = [[WordID]](repeating: [], count: classNames.count)
        for word in known {
            for wordClass in info[Int(word)].classes.members { members[Int(wordClass.rawValue)].append(word) }
        }
        self.members = members
    }

    /// All forms of a verb by its base form, of a noun by its singular; all words of a class; in ascending order.
    func forms(ofVerb lemma: WordID) -> [WordID] { verbForms[lemma] ?? [] }
    func forms(ofNoun lemma: WordID) -> [WordID] { nounForms[lemma] ?? [] }
    func words(in wordClass: WordClass) -> [WordID] { members[Int(wordClass.rawValue)] }

    @inlinable @inline(__always)
    package subscript(word: WordID) -> WordInfo { info[Int(word)] }

    /// The word in lower case, as the lexicon writes it.
    package func spelling(of word: WordID) -> String { spellings[Int(word)] }

    /// The identifier of a word or sign, or 0 if no rule mentions it.
    package func id(of word: String) -> WordID { words[WordKey.key(of: word)] }

    /// The class of that name, or nil if the lexicon has none.
    package func wordClass(_ name: String) -> WordClass? { classNames[name] }

    package var wordCount: Int { info.count }
}
