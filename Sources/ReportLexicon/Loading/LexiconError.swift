/// A lexicon that cannot be used: which file, which entry, what is wrong, and the way out.
package struct LexiconError: Error, Hashable, CustomStringConvertible {
    package let file: String
    /// The entry's name or key path; nil where the whole file is meant.
    package let entry: String?
    package let problem: String
    package let hint: String?

    package init(file: String, entry: String? = nil, problem: String, hint: String? = nil) {
        self.file = file
        self.entry = entry
        self.problem = problem
        self.hint = hint
    }

    package var description: String {
        let place = entry.map { "\(file), \($0)" } ?? file
        return "lexicon: \(place): \(problem)" + (hint.map { "; \($0)" } ?? "")
    }
}
