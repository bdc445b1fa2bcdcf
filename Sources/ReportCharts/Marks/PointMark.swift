/// A dot for one value.
struct PointMark {
    var color: Color
    var symbol = Scene.Dot.Symbol.disc
    var radius = 4.5

    func draw(at center: Point, on builder: inout SceneBuilder) {
        let dot = Scene.Dot(
            center: center, radius: radius, symbol: symbol, color: color, edge: builder.theme.background)
        builder.add(.mark, .dot(dot))
    }
}
