/// A straight line between two places, or from one place towards an open side.
struct RuleMark: Mark {
    var from: Position
    var to: Position
    /// Logical pixels that the end lies beyond `to`.
    var reach = Point(0, 0)
    var color: Color
    var width = 2.0
    var hasArrow = false

    /// From a stated bound towards the side that nobody has closed.
    static func arrow(from place: Position, reach: Point, color: Color) -> RuleMark {
        RuleMark(from: place, to: place, reach: reach, color: color, hasArrow: true)
    }

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        let (start, last) = (plot(from), plot(to))
        var end = Point(last.x + reach.x, last.y + reach.y)
        // Nothing runs into the words around the plot; those on the right leave room for arrows.
        if plot.area.height > 0 {
            end.y = min(max(end.y, plot.area.top - 4), plot.area.bottom)
            end.x = max(end.x, plot.area.left)
        }
        let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
        guard length > 0.5 else { return }
        let head = hasArrow ? min(7, length) : 0
        let (ux, uy) = ((end.x - start.x) / length, (end.y - start.y) / length)
        let neck = Point(end.x - ux * head, end.y - uy * head)
        let stroke = Scene.Stroke(Paint(color), width: width, roundCaps: false)
        if length > head { builder.add(.mark, .line([start, neck], stroke)) }
        guard hasArrow else { return }
        let (wingX, wingY) = (-uy * 4.5, ux * 4.5)
        let tip = [end, Point(neck.x + wingX, neck.y + wingY), Point(neck.x - wingX, neck.y - wingY)]
        builder.add(.mark, .polygon(tip, Paint(color)))
    }
}
