/// A place in the units of the axes: a day's number or a value to the right, a value or the index of a row upwards.
struct Position: Hashable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// Where marks are drawn: a rectangle of the page with a scale in each direction.
struct Plot {
    let area: Rect
    let x: PositionScale
    let y: PositionScale

    /// For marks that are placed in logical pixels, as those of a key are.
    static let page = Plot(area: Rect(x: 0, y: 0, width: 0, height: 0), x: .pixels, y: .pixels)

    func callAsFunction(_ position: Position) -> Point { Point(x(position.x), y(position.y)) }
}

/// A geometric shape that stands for data, in the units of the axes.
protocol Mark: Sendable {
    func draw(in plot: Plot, on builder: inout SceneBuilder)
}
