/// An exact value, or a stated bound with an arrow beside it.
struct PointMark: Mark {
    var at: Position
    var color: Color
    var symbol = Scene.Dot.Symbol.disc
    var radius = 4.5

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        let dot = Scene.Dot(center: plot(at), radius: radius, symbol: symbol, color: color, isEdged: true)
        builder.add(.mark, .dot(dot))
    }
}
