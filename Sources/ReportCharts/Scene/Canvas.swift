/// What a scene needs of a drawing surface.
package protocol Canvas {
    mutating func fill(_ rect: Rect, _ paint: Paint)
    mutating func fill(polygon: [Point], _ paint: Paint)
    mutating func stroke(_ line: [Point], _ stroke: Scene.Stroke)
    mutating func draw(_ dot: Scene.Dot)
    mutating func draw(_ text: Scene.Text)
}

extension Scene {
    /// Draws every item in its order; the surface is as large as the scene and already has its background.
    package func draw(on canvas: inout some Canvas) {
        for item in items {
            switch item.shape {
            case .rect(let rect, let paint): canvas.fill(rect, paint)
            case .polygon(let points, let paint): canvas.fill(polygon: points, paint)
            case .line(let points, let stroke): canvas.stroke(points, stroke)
            case .dot(let dot): canvas.draw(dot)
            case .text(let text): canvas.draw(text)
            }
        }
    }
}
