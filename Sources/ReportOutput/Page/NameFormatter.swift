internal import ReportModel

/// Prints the names of countries, bodies and voices in English.
struct NameFormatter {
    let words: NameWords

    func text(_ name: String, style: WordingStyle) -> String {
        if let display = words.display[name] { return style == .short ? display.short : display.long }
        guard name.hasSuffix(")"), let bracket = name.lastIndex(of: "("), bracket > name.startIndex else { return name }
        let owner = name[name.index(after: bracket)...].dropLast()
        let body = name[..<bracket].split(separator: " ").joined(separator: " ")
        return words.ofOwner.filled(["side": text(String(owner), style: .short), "name": body])
    }

    /// Who speaks: `the Pentagon`, `a soldier on an intercepted call`.
    func speaker(_ source: Source, style: WordingStyle) -> String {
        let name = text(source.name, style: style)
        guard let first = name.first, first.isLowercase, isOne(name), words.display[source.name] == nil else {
            return name
        }
        let phrase = "aeiou".contains(first) ? words.oneVowel : words.one
        return phrase.filled(["name": name])
    }

    /// With the call that the voice was heard in.
    func voice(_ source: Source) -> String {
        let name = speaker(source, style: .long)
        return source.role == .intercept ? words.intercepted.filled(["name": name]) : name
    }

    /// `soldier from the regiment` is one, `soldiers` and `people` are many.
    private func isOne(_ name: String) -> Bool {
        let prepositions: Set<Substring> = ["from", "of", "in", "with", "at", "on", "who", "near"]
        let head = name.split(separator: " ").prefix { !prepositions.contains($0) }.last ?? ""
        return !head.isEmpty && !head.hasSuffix("s") && !words.plurals.contains(String(head))
            && !["a", "an", "the"].contains(name.prefix { $0 != " " })
    }
}
