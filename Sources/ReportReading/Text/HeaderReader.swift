internal import ReportLexicon
internal import ReportModel

/// Reads title and date of publication from the first lines of a text.
struct HeaderReader: Sendable {
    /// So many lines are looked at, and none behind the first that is a paragraph of running text.
    private static let lineLimit = 8
    /// A date stands at most so many tokens behind its label: a weekday, a clock time.
    private static let labelReach = 8

    private let lexicon: HeaderLexicon
    private let vocabulary: Vocabulary

    init(lexicon: Lexicon) {
        self.lexicon = lexicon.headers
        vocabulary = lexicon.vocabulary
    }

    func header(of text: LexedText, location: String) -> ArticleHeader {
        var header = ArticleHeader()
        for (index, paragraph) in text.paragraphs.prefix(Self.lineLimit).enumerated() {
            let isHeading = text.isHeading(paragraph)
            if readField(paragraph, isHeading, text, location, &header) { continue }
            if isHeading, readBareDate(paragraph, text, location, &header) { continue }
            if isHeading {
                if header.title == nil, index + 1 < text.paragraphs.count, paragraph.count > 3 {
                    header.title = paragraph
                }
            } else {
                readDateline(paragraph, text, location, &header)
                break
            }
        }
        return header
    }

    /// A line that begins with a label; true if it is one.
    private func readField(
        _ line: Range<Int>, _ isHeading: Bool, _ text: LexedText, _ location: String, _ header: inout ArticleHeader
    ) -> Bool {
        guard let field = lexicon.field(at: line.lowerBound, in: text.tokens, limit: line.upperBound) else {
            return false
        }
        if field.meaning == .author { return isHeading && line.count <= 12 }
        let reach = field.end..<min(line.upperBound, field.end + Self.labelReach)
        guard let written = lexicon.date(in: reach, of: text.tokens) else { return false }
        if field.meaning == .published { add(written, field.rule, text, location, &header) }
        let rest = written.tokens.upperBound..<line.upperBound
        if rest.count > 3, text.tokens[rest.lowerBound].kind == .word {
            header.cuts.append(rest.lowerBound)
            header.title = rest
        }
        return true
    }

    /// A line that is a date and little else.
    private func readBareDate(
        _ line: Range<Int>, _ text: LexedText, _ location: String, _ header: inout ArticleHeader
    ) -> Bool {
        guard let written = lexicon.date(in: line, of: text.tokens),
            written.tokens.lowerBound - line.lowerBound <= 4, line.upperBound - written.tokens.upperBound <= 6
        else { return false }
        add(written, RuleID("headers", "date line"), text, location, &header)
        return true
    }

    /// `KYIV, Sept. 28, 2022 (Agency) - ` before running text; the year may be missing.
    private func readDateline(
        _ paragraph: Range<Int>, _ text: LexedText, _ location: String, _ header: inout ArticleHeader
    ) {
        let head = paragraph.prefix(16)
        guard text.tokens[paragraph.lowerBound].flags.contains(.capital) else { return }
        if let written = lexicon.date(in: head, of: text.tokens) {
            if isDateline(written, paragraph, text) {
                add(written, RuleID("headers", "dateline"), text, location, &header)
            }
        } else if let written = lexicon.day(in: head, of: text.tokens), isDateline(written, paragraph, text),
            let (month, day) = monthAndDay(written, text)
        {
            header.dateline = PublicationChooser.Dateline(
                month: month, day: day, span: text.span(written.tokens), quote: text.text(written.tokens))
        }
    }

    /// A place stands before the date, and a dash behind it.
    private func isDateline(_ written: HeaderLexicon.WrittenDate, _ paragraph: Range<Int>, _ text: LexedText) -> Bool {
        guard written.tokens.lowerBound > paragraph.lowerBound,
            [.comma, .open].contains(text.tokens[written.tokens.lowerBound - 1].kind)
        else { return false }
        let behind = written.tokens.upperBound..<min(written.tokens.upperBound + 7, paragraph.upperBound)
        return behind.contains {
            text.tokens[$0].kind == .hyphen && text.tokens[$0].flags.contains(.spaceBefore)
        }
    }

    private func add(
        _ written: HeaderLexicon.WrittenDate, _ rule: RuleID, _ text: LexedText, _ location: String,
        _ header: inout ArticleHeader
    ) {
        let (span, quote) = (text.span(written.tokens), text.text(written.tokens))
        guard let date = date(written, text) else {
            header.findings.append(.impossibleDate(quote, location: location, span: span))
            return
        }
        let evidence = DateEvidence(
            span: span, quote: quote, rule: rule, bound: CivilInterval(day: date),
            explanation: "the head of the article says '\(quote)'")
        header.evidence.append(evidence)
    }

    /// The day that is written; nil if no calendar has it.
    private func date(_ written: HeaderLexicon.WrittenDate, _ text: LexedText) -> CivilDate? {
        guard let year = written.year.flatMap({ number($0, text) }), let (month, day) = monthAndDay(written, text)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private func monthAndDay(_ written: HeaderLexicon.WrittenDate, _ text: LexedText) -> (month: Int, day: Int)? {
        let isNumber = text.tokens[written.month].kind == .digits
        let month = isNumber ? number(written.month, text) : monthNumber(written.month, text)
        guard let month, let day = number(written.day, text) else { return nil }
        return (month, day)
    }

    private func number(_ token: Int, _ text: LexedText) -> Int? { Int(text.text(token..<token + 1)) }

    private func monthNumber(_ token: Int, _ text: LexedText) -> Int? {
        MonthName.number(vocabulary.spelling(of: text.tokens[token].word))
    }
}

extension HeaderReader {
    /// What a field of the file says; nil, with a finding, if it holds no date.
    func evidence(
        ofField value: String, lexer: Lexer, location: String
    ) -> (evidence: DateEvidence?, finding: Finding?) {
        let text = LexedText(value, lexer: lexer)
        var interval = EDTFDate(value).map { CivilInterval($0) } ?? Self.moment(value).map { CivilInterval(day: $0) }
        if interval == nil, let written = lexicon.date(in: 0..<text.tokens.count, of: text.tokens) {
            interval = date(written, text).map { CivilInterval(day: $0) }
        }
        guard let interval else { return (nil, .impossibleDate(value, location: location, span: nil)) }
        let evidence = DateEvidence(
            span: nil, quote: value, rule: RuleID("headers", "field"), bound: interval,
            explanation: "the field of the file says '\(value)'")
        return (evidence, nil)
    }

    /// Seconds, or thousandths of them, since 1970: nine digits at least, which no year and no day has.
    private static func moment(_ value: String) -> CivilDate? {
        guard (9...13).contains(value.utf8.count), let number = Int(value), number > 0 else { return nil }
        return CivilDate(dayNumber: (value.utf8.count > 10 ? number / 1000 : number) / 86_400)
    }
}
