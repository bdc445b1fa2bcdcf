/// How a quantity hangs together with its sentence: which verbs and nouns govern it, and in which role.
///
/// A shallow reading gives all governors that are possible; the measures' triggers choose.
struct QuantityFrame: Sendable {
    enum Role: Sendable, Hashable {
        /// Acted upon: `killed 30 people`, `30 people were killed`, `30 people killed in ...`.
        case object
        /// Acting: `30 people died`.
        case subject
        /// `the death of 30 people`.
        case of
        /// The value of what the word names: `the death toll rose to 30`.
        case value
        /// Behind another preposition: `a package for 30 million`.
        case preposition
        /// What is said of it: `30 people are missing`.
        case predicate
    }

    struct Link: Sendable, Hashable {
        let role: Role
        /// The governing word.
        let token: Int
        /// The verb group it belongs to, by its place in the sentence's list; nil for nouns.
        let group: Int?
    }

    var links: [Link]
    /// The links are those of the quantity that it is coordinated with.
    var isInherited = false

    /// The verb group nearest in role, for tense, modality and negation.
    var governingGroup: Int? { links.lazy.compactMap(\.group).first }
}
