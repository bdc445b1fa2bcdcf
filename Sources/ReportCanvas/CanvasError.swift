/// Why a chart could not be painted.
package enum CanvasError: Error, Hashable, CustomStringConvertible {
    case tooLarge(width: Int, height: Int)
    case outOfMemory(width: Int, height: Int)
    case encoding
    case noLibrary(String)

    package var description: String {
        switch self {
        case .tooLarge(let width, let height):
            "a chart of \(width) by \(height) pixels is too large; use a smaller scale or show fewer data"
        case .outOfMemory(let width, let height):
            "gd has no memory for a chart of \(width) by \(height) pixels; close other programs or use a smaller scale"
        case .noLibrary(let file): "the library \(file), which writes the charts, is not installed; install libgd3"
        case .encoding: "gd could not write the PNG; is there enough memory?"
        }
    }
}
