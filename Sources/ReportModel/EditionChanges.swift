/// What became of one claimed figure from one edition to the next, and why.
package struct EditionChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// No claim of the edition before is the same.
        case new
        /// Its number, or what it counts, is another.
        case changed
        /// Only its time is another.
        case redated
        /// The edition before had it.
        case withdrawn
    }

    /// The nearest cause, the articles' own before the tool's.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// An article that the edition before had not read tells it.
        case newArticle = "new-article"
        /// The bytes of an article that tells it are others.
        case correctedArticle = "corrected-article"
        /// No article that told it is part of the input any more.
        case removedArticle = "removed-article"
        /// The analyst has corrected it, or withdrawn a correction.
        case correction
        /// Articles are read by other words and rules, or by another version of the tool.
        case lexicon
        /// The edition was asked for otherwise: another window, other options.
        case options
        /// Other articles of the input changed how it is dated or counted.
        case context
    }

    package let kind: Kind
    package let reason: Reason
    /// The claim in the edition before; nil exactly if it is new.
    package let before: ClaimRecord?
    /// The claim in the later edition; nil exactly if it is withdrawn.
    package let after: ClaimRecord?

    package init(_ kind: Kind, _ reason: Reason, before: ClaimRecord?, after: ClaimRecord?) {
        self.kind = kind
        self.reason = reason
        self.before = before
        self.after = after
    }
}

/// All that sets an edition apart from the one before.
package struct EditionChanges: Hashable, Sendable {
    /// The edition before.
    package let previous: Edition
    /// In the order of the report; what is withdrawn stands behind, in the order of the edition before.
    package let changes: [EditionChange]
    /// How many claims both editions make alike.
    package let unchanged: Int
    /// Identifiers of the articles that only the later edition has read, in the order of the input.
    package let newArticles: [String]
    /// Identifiers of the articles whose bytes are others than before.
    package let correctedArticles: [String]
    /// Identifiers of the articles that only the edition before has read.
    package let removedArticles: [String]
    /// Whether articles are read by other words and rules than before, or by another version of the tool.
    package let isReadAnew: Bool

    package init(
        previous: Edition, changes: [EditionChange], unchanged: Int, newArticles: [String],
        correctedArticles: [String], removedArticles: [String], isReadAnew: Bool
    ) {
        self.previous = previous
        self.changes = changes
        self.unchanged = unchanged
        self.newArticles = newArticles
        self.correctedArticles = correctedArticles
        self.removedArticles = removedArticles
        self.isReadAnew = isReadAnew
    }

    package func changes(_ kind: EditionChange.Kind) -> [EditionChange] { changes.filter { $0.kind == kind } }
}
