/// Collects words, classes and inflections while the lexicon is loaded; `build()` makes the immutable `Vocabulary`.
package struct VocabularyBuilder {
    private var ids: [UInt64: WordID] = [:]
    private var info = [WordInfo()]
    private var spellings = [""]
    private var classNames: [String: WordClass] = [:]
    private let inflector: Inflector

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
        intern(base, inflector.verbForms(of: base), as: \.verb).lemma
    }

    /// Makes singular and plural of a noun known and returns the singular.
    package mutating func internNoun(_ singular: String) -> WordID {
        intern(singular, inflector.nounForms(of: singular), as: \.noun).lemma
    }

    /// Makes the forms of a word known under its base form.
    /// - Returns: the base form, and the places of the forms that are its own, without repetition.
    private mutating func intern(
        _ base: String, _ forms: [(String, WordForms)], as role: WritableKeyPath<WordInfo, WordID>
    ) -> (lemma: WordID, places: [Int]) {
        let lemma = intern(base)
        var places: [Int] = []
        for (form, kind) in forms {
            let place = Int(intern(form))
            guard info[place][keyPath: role] == 0 || info[place][keyPath: role] == lemma else { continue }
            info[place][keyPath: role] = lemma
            info[place].forms.formUnion(kind)
            if !places.contains(place) { places.append(place) }
        }
        return (lemma, places)
    }

    /// Puts a word into a class: `kill/v` with all its verb forms, `soldier/n` in singular and plural, `the` as it is.
    /// - Returns: the words that it put there.
    @discardableResult
    package mutating func insert(_ entry: String, into wordClass: WordClass) -> [WordID] {
        let words: [Int]
        if entry.hasSuffix("/v") {
            let word = entry.dropping(2)
            words = intern(word, inflector.verbForms(of: word), as: \.verb).places
        } else if entry.hasSuffix("/n") {
            let word = entry.dropping(2)
            words = intern(word, inflector.nounForms(of: word), as: \.noun).places
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
