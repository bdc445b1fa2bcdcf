/// The parsed form of a token pattern; see ``TokenPattern`` for the notation.
indirect enum PatternSyntax: Sendable {
    case test(TokenTest)
    case mention(WordClass)
    /// Zero width: the next token must not pass.
    case notAhead(TokenTest)
    /// Zero width: the token before must pass, or must not.
    case behind(TokenTest, negated: Bool)
    case sequence([PatternSyntax])
    case alternatives([PatternSyntax])
    case upTo(Int, PatternSyntax)
    /// Up to so many tokens of any kind but a full stop, as few as possible.
    case gap(Int)
    case capture(String, PatternSyntax)
}
