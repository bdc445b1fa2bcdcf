internal import ReportModel

/// What happened, in the words of the article: its clause, cut between words, with the place if it leaves it out.
struct EventLabel {
    let text: String

    init(_ event: Event, words: ChartPlanWords.Timeline) {
        let quote = Self.cut(Self.cleaned(event.source.quote), words)
        let first = quote.prefix { $0.isLetter }.lowercased()
        let place = event.place.flatMap { quote.contains($0) ? nil : $0 }
        if quote.isEmpty || Self.isFragment(quote, first, words) {
            text =
                place.map { words.label.filled(["quote": event.category.label, "place": $0]) } ?? event.category.label
        } else if words.headless.contains(first) {
            text = words.categoryLabel.filled(["category": event.category.label, "quote": quote])
        } else {
            let capitalized = quote.prefix(1).uppercased() + quote.dropFirst()
            text = place.map { words.label.filled(["quote": capitalized, "place": $0]) } ?? capitalized
        }
    }

    /// `Within the intercepted call`: a few words with nobody who does anything.
    private static func isFragment(_ quote: String, _ first: String, _ words: ChartPlanWords.Timeline) -> Bool {
        words.prepositions.contains(first) && quote.split(separator: " ").count <= words.longestFragment
    }

    /// One line without the marks around it; a quotation mark without its partner is dropped too.
    private static func cleaned(_ quote: String) -> String {
        let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isEdge: (Character) -> Bool = { "“”\"‘’',;:.–—-(… ".contains($0) }
        let inner = String(words.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
        let opens = inner.count { $0 == "“" }
        return opens == inner.count { $0 == "”" } ? inner : inner.filter { !"“”".contains($0) }
    }

    /// Whole words only, and none at the end that waits for another.
    private static func cut(_ text: String, _ words: ChartPlanWords.Timeline) -> String {
        let isLong = text.count > words.longestQuote
        var kept = text.split(separator: " ")
        while kept.count > 1, kept.reduce(-1, { $0 + $1.count + 1 }) > words.longestQuote { kept.removeLast() }
        while let last = kept.last, words.danglers.contains(last.lowercased()) { kept.removeLast() }
        return kept.joined(separator: " ") + (isLong ? "…" : "")
    }
}
