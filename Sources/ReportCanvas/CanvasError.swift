/// Why a chart could not be painted.
package enum CanvasError: Error, Hashable, CustomStringConvertible {
    case tooLarge(width: Int, height: Int)
    case encoding

    package var description: String {
        switch self {
        case .tooLarge(let width, let height): "no memory for a chart of \(width) by \(height) pixels; show fewer data"
        case .encoding: "gd could not write the PNG; is there enough memory?"
        }
    }
}
