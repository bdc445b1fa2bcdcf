internal import ReportLexicon

/// Finds the sentences of a text that belong to the page and not to the article.
struct BoilerplateMarker: Sendable {
    /// A list of titles is no longer than that, so that a mistaken heading does not cost the article.
    private static let titleLimit = 12

    private let lexicon: BoilerplateLexicon

    init(lexicon: Lexicon) { self.lexicon = lexicon.boilerplate }

    /// For each sentence the rule that marks it, or nil.
    /// - Parameter title: tokens that are never marked.
    func marks(of text: SplitText, title: Range<Int>?) -> [Int?] {
        var marks = [Int?](repeating: nil, count: text.sentences.count)
        for paragraph in text.paragraphs where title?.overlaps(text.tokens(of: paragraph)) != true {
            mark(paragraph, of: text, &marks)
        }
        removeShortRuns(text, &marks)
        var titles: Set<String> = []
        for number in text.paragraphs.indices { markFollowers(of: number, of: text, &marks, &titles) }
        if !titles.isEmpty { markRepeated(titles, of: text, &marks) }
        return marks
    }

    private func mark(_ paragraph: Range<Int>, of text: SplitText, _ marks: inout [Int?]) {
        let passage = text.tokens(of: paragraph)
        for sentence in paragraph where marks[sentence] == nil {
            let tokens = text.sentences[sentence]
            let start = tokens.first { text.isWordOrNumber($0) } ?? tokens.lowerBound
            guard let rule = lexicon.rule(at: start, sentence: tokens, passage: passage, in: text.lexed.tokens) else {
                continue
            }
            for marked in lexicon.rules[rule].place.isPassage ? paragraph : sentence..<sentence + 1 {
                marks[marked] = rule
            }
        }
        lexicon.forEachRule(inside: passage, in: text.lexed.tokens) { rule, token in
            for marked in paragraph where marks[marked] == nil {
                let isMarked = lexicon.rules[rule].place.isPassage || text.sentences[marked].contains(token)
                if isMarked { marks[marked] = rule }
            }
        }
    }

    /// Takes back the marks of rules that hold only for several passages in a row.
    private func removeShortRuns(_ text: SplitText, _ marks: inout [Int?]) {
        var start = 0
        while start < text.paragraphs.count {
            let rule = marks[text.paragraphs[start].lowerBound]
            let end = text.paragraphs[start...].firstIndex { marks[$0.lowerBound] != rule } ?? text.paragraphs.count
            if let rule, end - start < lexicon.rules[rule].run {
                for paragraph in text.paragraphs[start..<end] {
                    for sentence in paragraph { marks[sentence] = nil }
                }
            }
            start = end
        }
    }

    private func markFollowers(
        of number: Int, of text: SplitText, _ marks: inout [Int?], _ titles: inout Set<String>
    ) {
        guard let rule = marks[text.paragraphs[number].lowerBound], let follower = lexicon.rules[rule].follows else {
            return
        }
        let behind = text.paragraphs[(number + 1)...]
        let headings = behind.prefix { text.isHeading($0) && marks[$0.lowerBound] == nil }
        let followers: ArraySlice<Range<Int>> =
            switch follower {
            case .rest: behind
            case .titles: headings.prefix(Self.titleLimit)
            case .teaser: headings.isEmpty ? [] : behind.prefix(2)
            }
        for paragraph in followers {
            for sentence in paragraph { marks[sentence] = rule }
        }
        if follower != .rest { titles.formUnion(headings.prefix(Self.titleLimit).map(text.text)) }
    }

    /// A title that stands in a list of other stories is one of them wherever it stands.
    private func markRepeated(_ titles: Set<String>, of text: SplitText, _ marks: inout [Int?]) {
        for paragraph in text.paragraphs where text.isHeading(paragraph) && titles.contains(text.text(paragraph)) {
            let rule = marks.first { $0 != nil } ?? nil
            for sentence in paragraph where marks[sentence] == nil { marks[sentence] = rule }
        }
    }
}
