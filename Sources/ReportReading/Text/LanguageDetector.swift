internal import ReportLexicon

/// Tells the language of a text by its script and its most frequent words.
struct LanguageDetector: Sendable {
    /// So many words are looked at, spread over the text; more change nothing.
    private static let sample = 300
    /// A text is foreign with so many frequent words that the lexicon's language does not have ...
    private static let fewestForeign = 3
    /// ... and with so many times more of them than of its own.
    private static let lead = 2

    private let lexicon: LanguageLexicon

    init(lexicon: Lexicon) { self.lexicon = lexicon.languages }

    /// BCP 47 tag; nil where the text has too few words of a known language.
    func language(of text: LexedText) -> String? {
        let step = max(1, text.tokens.count / Self.sample)
        var count = WordCount(languages: lexicon.languages.count)
        var source = text.source
        source.withUTF8 { bytes in
            let raw = bytes.span.bytes
            var next = 0
            for (index, token) in text.tokens.enumerated() where index >= next && token.kind == .word {
                next = index + step
                let (start, end) = (Int(token.start), Int(token.end))
                count.insert(
                    Script(raw, from: start, to: end),
                    lexicon.languages(ofWord: WordHash.hash(raw, from: start, to: end)))
            }
        }
        if let script = count.mainScript, let language = script.language { return language }
        if count.foreign >= Self.fewestForeign, count.foreign >= count.own * Self.lead {
            return lexicon.languages[count.likeliest].code
        }
        return count.own > 0 && count.own >= count.foreign ? lexicon.own.code : nil
    }
}

/// How many words of a text are frequent words of which languages.
private struct WordCount {
    /// A word of one language alone has so many points; those of several share them.
    private static let points = 60

    /// Words of the lexicon's language.
    private(set) var own = 0
    /// Words of other languages that it does not have.
    private(set) var foreign = 0
    private var total = 0
    private var points: [Int]
    private var scripts = [Int](repeating: 0, count: Script.allCases.count)

    init(languages: Int) { points = [Int](repeating: 0, count: languages) }

    mutating func insert(_ script: Script, _ languages: UInt64) {
        total += 1
        scripts[script.rawValue] += 1
        guard languages != 0 else { return }
        if languages & 1 != 0 { own += 1 } else { foreign += 1 }
        let share = Self.points / languages.nonzeroBitCount
        var rest = languages
        while rest != 0 {
            points[rest.trailingZeroBitCount] += share
            rest &= rest - 1
        }
    }

    /// The script of more than half of the words.
    var mainScript: Script? { Script.allCases.first { scripts[$0.rawValue] * 2 > total } }

    var likeliest: Int { points.indices.reduce(0) { points[$1] > points[$0] ? $1 : $0 } }
}
