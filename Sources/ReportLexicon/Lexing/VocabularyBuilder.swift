/// Collects words, classes and inflections while the lexicon is loaded; `build()` makes the immutable `Vocabulary`.
package struct VocabularyBuilder {
    private var ids: [UInt64: WordID] = [:]
    private var info = [WordInfo()]
    private var spellings = [""]
    private var classNames: [String: WordClass] = [:]
    /// Verbs and nouns whose forms are known: the lexicon names each many times.
    private var verbs: [String: InflectedWord] = [:]
    private var nouns: [String: InflectedWord] = [:]
    private let inflector: Inflector

    private struct InflectedWord {
        let lemma: WordID
        /// The places of the forms that are its own, without repetition.
        let places: [Int]
    }

    package init(inflector: Inflector) { self.inflector = inflector }

    /// Knows no word; a stand-in for one that is in use elsewhere.
    static var empty: VocabularyBuilder { VocabularyBuilder(inflector: Inflector(rows: [])) }

    /// The identifier of a word or sign, made if it is new. Case does not matter.
    package mutating func intern(_ word: String) -> WordID {
        let key = WordKey.key(of: word)
        if let id = ids[key] { return id }
        let id = WordID(info.count)
        ids[key] = id
        info.append(WordInfo())
        spellings.append(word.lowercased())
        return id
    }

    /// The class of that name, made if it is new.
    package mutating func wordClass(_ name: String) throws(LexiconError) -> WordClass {
        if let known = classNames[name] { return known }
        guard classNames.count < WordClassSet.capacity else {
            throw LexiconError(
                file: "classes", entry: name, problem: "there are more than \(WordClassSet.capacity) word classes",
                hint: "merge classes, or list the words in the pattern itself")
        }
        let new = WordClass(rawValue: UInt16(classNames.count))
        classNames[name] = new
        return new
    }

    /// Makes all forms of a verb known and returns its base form.
    ///
    /// A form that two verbs share (`found`) stays with the verb that came first.
    package mutating func internVerb(_ base: String) -> WordID {
        verb(base).lemma
    }

    /// Makes singular and plural of a noun known and returns the singular.
    package mutating func internNoun(_ singular: String) -> WordID {
        noun(singular).lemma
    }

    private mutating func verb(_ base: String) -> InflectedWord {
        if let known = verbs[base] { return known }
        let verb = intern(base, inflector.verbForms(of: base), as: \.verb)
        verbs[base] = verb
        return verb
    }

    private mutating func noun(_ singular: String) -> InflectedWord {
        if let known = nouns[singular] { return known }
        let noun = intern(singular, inflector.nounForms(of: singular), as: \.noun)
        nouns[singular] = noun
        return noun
    }

    /// Makes the forms of a word known under its base form.
    private mutating func intern(
        _ base: String, _ forms: [(String, WordForms)], as role: WritableKeyPath<WordInfo, WordID>
    ) -> InflectedWord {
        let lemma = intern(base)
        var places: [Int] = []
        for (form, kind) in forms {
            let place = Int(intern(form))
            guard info[place][keyPath: role] == 0 || info[place][keyPath: role] == lemma else { continue }
            info[place][keyPath: role] = lemma
            info[place].forms.formUnion(kind)
            if !places.contains(place) { places.append(place) }
        }
        return InflectedWord(lemma: lemma, places: places)
    }

    /// Puts a word into a class: `kill/v` with all its verb forms, `soldier/n` in singular and plural, `the` as it is.
    /// - Returns: the words that it put there.
    @discardableResult
    package mutating func insert(_ entry: String, into wordClass: WordClass) -> [WordID] {
        let words: [Int]
        if entry.hasSuffix("/v") {
            let word = entry.dropping(2)
            words = verb(word).places
        } else if entry.hasSuffix("/n") {
            let word = entry.dropping(2)
            words = noun(word).places
        } else {
            words = [Int(intern(entry))]
        }
        for word in words { info[word].classes.insert(wordClass) }
        return words.map { WordID($0) }
    }

    package func build() -> Vocabulary {
        let pairs = ids.map { (key: $0.key, value: $0.value) }.sorted { $0.value < $1.value }
        return Vocabulary(words: KeyTable(pairs), info: info, spellings: spellings, classNames: classNames)
    }
}
