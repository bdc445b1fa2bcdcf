/// The band between the bounds of values, in logical pixels.
struct AreaMark {
    var uppers: [Point]
    var lowers: [Point]
    var color: Color

    /// A single value has a bar instead of a band.
    func draw(on builder: inout SceneBuilder) {
        let paint = Paint(color.with(opacity: 0.18))
        if uppers.count > 1 {
            builder.add(.mark, .polygon(uppers + lowers.reversed(), paint))
        } else if let upper = uppers.first, let lower = lowers.first {
            builder.add(.mark, .line([upper, lower], Scene.Stroke(Paint(color.with(opacity: 0.4)), width: 4)))
        }
    }
}
