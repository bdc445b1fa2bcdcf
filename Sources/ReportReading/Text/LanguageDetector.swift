internal import ReportLexicon

/// Tells the language of a text by its script and its most frequent words.
struct LanguageDetector: Sendable {
    /// So many words are looked at, half of them at the front; more change nothing.
    private static let sample = 400
    /// A word of one language alone has so many points; those of several share them.
    private static let wordPoints = 12
    /// With less nothing is said.
    private static let fewestPoints = 18
    /// Another language than the lexicon's must have so many times more of them.
    private static let lead = 2

    private let lexicon: LanguageLexicon

    init(lexicon: Lexicon) { self.lexicon = lexicon.languages }

    /// BCP 47 tag; nil where the text is too short or has too few words of a known language.
    func language(of text: LexedText) -> String? {
        let words = text.tokens.indices.filter { text.tokens[$0].kind == .word }
        let step = max(1, words.count / 2 / (Self.sample / 2))
        let chosen =
            words.count <= Self.sample
            ? words
            : Array(words.prefix(Self.sample / 2))
                + stride(from: Self.sample / 2, to: words.count, by: step).map { words[$0] }
        var source = text.source
        return source.withUTF8 { bytes in
            let raw = bytes.span.bytes
            var script: [Script: Int] = [:]
            var points = [Int](repeating: 0, count: lexicon.languages.count)
            for index in chosen {
                let token = text.tokens[index]
                script[Script(raw, from: Int(token.start), to: Int(token.end)), default: 0] += 1
                let languages = lexicon.languages(
                    ofWord: WordHash.hash(raw, from: Int(token.start), to: Int(token.end)))
                for language in languages { points[language] += Self.wordPoints / languages.count }
            }
            return decide(script, points, wordCount: chosen.count)
        }
    }

    private func decide(_ scripts: [Script: Int], _ points: [Int], wordCount: Int) -> String? {
        if let script = scripts.first(where: { $0.value * 2 > wordCount })?.key, let language = script.language {
            return language
        }
        let own = points[0]
        var best = 0
        for index in points.indices where points[index] > points[best] { best = index }
        guard points[best] >= Self.fewestPoints else { return nil }
        return points[best] >= own * Self.lead ? lexicon.languages[best].code : lexicon.own.code
    }
}
