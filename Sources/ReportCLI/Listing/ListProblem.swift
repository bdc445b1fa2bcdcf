/// Why there is nothing to show.
enum ListProblem: Error, CustomStringConvertible {
    case unknownSeries(String, nearest: String?)

    var description: String {
        switch self {
        case .unknownSeries(let name, let nearest):
            let way = nearest.map { "did you mean '\($0)'?" } ?? "'report list series' names them"
            return "there is no measure or series '\(name)' in what was read; \(way)"
        }
    }
}
