/// The band between bounds, or the area under a line.
struct AreaMark: Mark {
    /// From left to right, as many as `lowers`.
    var uppers: [Position]
    var lowers: [Position]
    var color: Color
    var opacity = 0.16
    var isStepped = false

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        guard uppers.count > 1 else { return }
        let (upper, lower) = isStepped ? (uppers.stepped, lowers.stepped) : (uppers, lowers)
        let outline = (upper + lower.reversed()).map { plot($0) }
        builder.add(.mark, .polygon(outline, Paint(color.with(opacity: opacity))))
    }
}
