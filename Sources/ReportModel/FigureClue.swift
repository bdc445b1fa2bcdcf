/// One thing in the text that made a figure what it is, for `report explain`.
package struct FigureClue: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The noun whose things are counted.
        case counts
        /// A verb or noun that governs the number.
        case governor
        /// Who acts at that verb.
        case subject
        /// What makes it a total, a stock or what is new.
        case statistic
        /// What makes it a plan, a doubt or a denial.
        case status
        /// Whose it is.
        case side
        case place
        case period
    }

    /// The identifier of the observation that it belongs to.
    package let figure: String
    package let kind: Kind
    /// Nil where no words of the article say so.
    package let span: TextSpan?
    /// What follows from it, in the reader's words.
    package let note: String

    package init(figure: String, kind: Kind, span: TextSpan?, note: String) {
        self.figure = figure
        self.kind = kind
        self.span = span
        self.note = note
    }
}
