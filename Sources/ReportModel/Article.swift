/// Where an article came from.
package struct Origin: Hashable, Sendable {
    /// The path or address it was read from, as the user gave it.
    package let location: String
    package let publisher: String?
    package let byteCount: Int
    /// SHA-256 of the bytes as they were read, in lower-case hexadecimal.
    package let sha256: String

    package init(location: String, publisher: String? = nil, byteCount: Int, sha256: String) {
        self.location = location
        self.publisher = publisher
        self.byteCount = byteCount
        self.sha256 = sha256
    }
}

/// One sentence, by its place in the article's text.
package struct Sentence: Hashable, Sendable {
    package let index: Int
    package let span: TextSpan

    package init(index: Int, span: TextSpan) {
        self.index = index
        self.span = span
    }
}

/// A paragraph or heading of an article, with its sentences.
package struct Passage: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case headline
        case body
        /// Text around the article: navigation, sign-up boxes, teasers. Kept, but it yields no figures and no events.
        case boilerplate
    }

    package let kind: Kind
    package let span: TextSpan
    package let sentences: [Sentence]
    /// The rule that called it boilerplate; nil for other kinds.
    package let rule: RuleID?

    package init(kind: Kind, span: TextSpan, sentences: [Sentence], rule: RuleID? = nil) {
        self.kind = kind
        self.span = span
        self.sentences = sentences
        self.rule = rule
    }
}

/// What says when an article was published.
package struct DateEvidence: Hashable, Sendable {
    /// The words in the article; nil where the evidence lies outside its text (an option, a field of the feed).
    package let span: TextSpan?
    package let quote: String
    package let rule: RuleID
    /// The days that this evidence alone allows.
    package let bound: CivilInterval
    /// In the reader's words: what follows from the quote, and by which reference.
    package let explanation: String

    package init(span: TextSpan?, quote: String, rule: RuleID, bound: CivilInterval, explanation: String) {
        self.span = span
        self.quote = quote
        self.rule = rule
        self.bound = bound
        self.explanation = explanation
    }
}

/// When an article was published (TimeML: document creation time), with the evidence for each bound.
package struct PublicationTime: Hashable, Sendable {
    package let interval: CivilInterval
    package let evidence: [DateEvidence]

    package init(interval: CivilInterval, evidence: [DateEvidence]) {
        self.interval = interval
        self.evidence = evidence
    }
}

/// A news article as read. Spans are places of its text; `sourceMap` leads on from there to the bytes of the file.
package struct Article: Hashable, Sendable {
    package let id: String
    package let origin: Origin
    package let title: String?
    package let text: String
    /// Where `text` can be read again, for what outlives the article.
    package let source: ArticleText
    /// BCP 47 tag, or nil if unknown.
    package let language: String?
    /// What the file itself says (a field, a header line); nil for an undated article. Never today's date.
    package let publication: PublicationTime?
    /// In text order, without overlap; between them lies only white space.
    package let passages: [Passage]
    /// What else stands on the page that it was read from, in its order.
    package let surroundings: [SurroundingText]
    /// From the bytes of `text` to those of the file, or of the field of a record that holds the text.
    package let sourceMap: SourceMap
    /// The article of the input that has printed this text first; nil if none has before this one.
    package private(set) var reprintOf: String?

    /// - Parameter source: the same text where it is stored; nil to keep it in memory.
    package init(
        id: String, origin: Origin, title: String?, text: String, source: ArticleText? = nil, language: String?,
        publication: PublicationTime?, passages: [Passage], surroundings: [SurroundingText] = [],
        sourceMap: SourceMap = .identity
    ) {
        self.id = id
        self.origin = origin
        self.title = title
        self.text = text
        self.source = source ?? ArticleText(text)
        self.language = language
        self.publication = publication
        self.passages = passages
        self.surroundings = surroundings
        self.sourceMap = sourceMap
    }

    /// The same article as a reprint of `first`.
    package func reprinting(_ first: String) -> Article {
        var copy = self
        copy.reprintOf = first
        return copy
    }
}
