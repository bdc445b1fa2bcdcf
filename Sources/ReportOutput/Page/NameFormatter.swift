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

    /// Who speaks: `the Pentagon`, `a soldier`, in sentences also `the Commission chief`.
    func speaker(_ source: Source, style: WordingStyle) -> String {
        let name = text(source.name, style: style)
        guard let first = name.first, words.display[source.name] == nil, let head = head(of: name) else { return name }
        if first.isLowercase { return ("aeiou".contains(first) ? words.oneVowel : words.one).filled(["name": name]) }
        guard style == .long, head.first?.isLowercase == true else { return name }
        return (words.many.contains(head) ? words.one : words.only).filled(["name": name])
    }

    /// With the call that the voice was heard in.
    func voice(_ source: Source) -> String {
        let name = speaker(source, style: .long)
        return source.role == .intercept ? words.intercepted.filled(["name": name]) : name
    }

    /// The noun of a name for one: of `soldier from the regiment` the soldier; nil for `soldiers` and `people`.
    private func head(of name: String) -> String? {
        let prepositions: Set<Substring> = ["from", "of", "in", "with", "at", "on", "who", "near"]
        let parts = name.split(separator: " ")
        guard let head = parts.prefix(while: { !prepositions.contains($0) }).last, !head.hasSuffix("s"),
            !words.plurals.contains(String(head)), !["a", "an", "the"].contains(parts[0])
        else { return nil }
        return String(head)
    }
}
