/// English inflection: regular by rule, irregular by the list of `irregular.tsv`.
///
/// Rules: spelling rules of regular inflection (e-dropping, y to ie, doubling after a stressed short vowel of a
/// one-syllable word). Longer verbs that double (`admit`, `refer`) stand in the list.
package struct Inflector: Sendable {
    /// Past and participle by base form.
    private let verbs: [String: (past: String, participle: String)]
    /// Plural by singular.
    private let nouns: [String: String]

    /// - Parameter rows: `verb <base> <past> <participle>` or `noun <singular> <plural>`.
    package init(rows: [[String]]) {
        var verbs: [String: (past: String, participle: String)] = [:]
        var nouns: [String: String] = [:]
        for row in rows {
            if row[0] == "verb", row.count == 4 { verbs[row[1]] = (row[2], row[3]) }
            if row[0] == "noun", row.count == 3 { nouns[row[1]] = row[2] }
        }
        self.verbs = verbs
        self.nouns = nouns
    }

    func verbForms(of base: String) -> [(String, WordForms)] {
        let irregular = verbs[base]
        let regular = Self.past(of: base)
        return [
            (base, .base), (Self.withS(base), .thirdPerson), (irregular?.past ?? regular, .past),
            (irregular?.participle ?? regular, .participle), (gerund(of: base), .gerund),
        ]
    }

    func nounForms(of singular: String) -> [(String, WordForms)] {
        [(singular, .singular), (nouns[singular] ?? Self.withS(singular), .plural)]
    }

    private static func withS(_ word: String) -> String {
        if endsInConsonantY(word) { return word.dropping(1) + "ies" }
        let needsE = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
        return word + (needsE ? "es" : "s")
    }

    private static func past(of base: String) -> String {
        if base.hasSuffix("e") { return base + "d" }
        if endsInConsonantY(base) { return base.dropping(1) + "ied" }
        return doubled(base) + "ed"
    }

    private func gerund(of base: String) -> String {
        if let past = verbs[base]?.past, let last = base.utf8.last {
            let doubled = base + String(UnicodeScalar(last))
            if past == doubled + "ed" { return doubled + "ing" }
        }
        return Self.regularGerund(of: base)
    }

    private static func regularGerund(of base: String) -> String {
        if base.hasSuffix("ie") { return base.dropping(2) + "ying" }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), base != "be" {
            return base.dropping(1) + "ing"
        }
        return doubled(base) + "ing"
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.utf8.dropLast().last else { return false }
        return !isVowel(before)
    }

    private static func doubled(_ base: String) -> String {
        let letters = Array(base.utf8)
        guard letters.count >= 3, let last = letters.last, last < 0x80, !isVowel(last), !"wxy".utf8.contains(last),
            isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3]),
            letters.dropLast().count(where: isVowel) == 1
        else { return base }
        return base + String(UnicodeScalar(last))
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
