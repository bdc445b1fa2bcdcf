/// Names the lexicon entry or engine step that made a reading: the file it stands in and its name there.
package struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The lexicon file without its ending (`dates`, `measures/mil_captured`), or the engine's step.
    package let file: String
    package let name: String

    package init(_ file: String, _ name: String) {
        self.file = file
        self.name = name
    }

    package var description: String { "\(file): \(name)" }

    package static func < (left: RuleID, right: RuleID) -> Bool {
        (left.file, left.name) < (right.file, right.name)
    }
}
