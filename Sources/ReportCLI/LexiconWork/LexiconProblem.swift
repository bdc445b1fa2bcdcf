/// What is wrong with the name of an entry.
enum LexiconProblem: Error, CustomStringConvertible {
    case noEntry(String, nearest: String?)
    case taken(String, file: String)
    case badName(String)

    var description: String {
        switch self {
        case .noEntry(let name, let nearest):
            let way = nearest.map { "did you mean '\($0)'?" } ?? "'report lexicon list' names the measures"
            return "the lexicon has no measure or event '\(name)'; \(way)"
        case .taken(let name, let file):
            return "the measure '\(name)' is in \(file) already; choose another name, or change that entry"
        case .badName(let name):
            return "'\(name)' is no name of a measure; use lower-case letters, digits and '_', as in mil_captured"
        }
    }
}
