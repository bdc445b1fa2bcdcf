/// A block of a web page around its article: kept with the rule that took it out, but no part of the article's text.
package struct SurroundingText: Hashable, Sendable {
    package let text: String
    package let rule: RuleID
    /// The byte of the file where it begins.
    package let source: Int

    package init(text: String, rule: RuleID, source: Int) {
        self.text = text
        self.rule = rule
        self.source = source
    }
}
