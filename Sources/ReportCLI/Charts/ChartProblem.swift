/// Why a chart was not drawn.
enum ChartProblem: Error, CustomStringConvertible {
    case undrawable(path: String, reason: String)
    case unknownSeries(String)
    case unknownMeasure(String)
    case nothingToDraw(String)
    case needsName
    case needsFigures(String)
    case noLine(String)

    var description: String {
        switch self {
        case .undrawable(let path, let reason): "cannot draw \(path): \(reason)"
        case .unknownSeries(let name): "there is no chart or series '\(name)'; 'report chart --list' names them"
        case .unknownMeasure(let name): "no figure counts '\(name)'; 'report chart --list' names the measures"
        case .nothingToDraw(let name): "'\(name)' has no figures that can be drawn so; try another --kind"
        case .needsName: "name a chart or a series; 'report chart --list' names them"
        case .needsFigures(let name): "'\(name)' is no chart of figures and has one kind; leave --kind out"
        case .noLine(let name): "'\(name)' has no line that a reference could stand beside; try --kind line"
        }
    }
}
