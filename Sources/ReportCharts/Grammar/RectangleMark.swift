/// A pale block: one value that belongs to a day somewhere in a stretch, darkest in the middle.
struct RectangleMark: Mark {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    var color: Color

    func draw(in plot: Plot, on builder: inout SceneBuilder) {
        let (from, to) = (plot(Position(x.lowerBound, y.lowerBound)), plot(Position(x.upperBound, y.upperBound)))
        let block = Rect(left: from.x, top: min(from.y, to.y), right: to.x, bottom: max(from.y, to.y))
        let fade = [
            Paint.Stop(x: block.left, strength: 0.2), Paint.Stop(x: block.middle.x, strength: 1),
            Paint.Stop(x: block.right, strength: 0.2),
        ]
        builder.add(.mark, .rect(block, Paint(color.with(opacity: 0.35), fade: fade)))
        builder.rule(.mark, from: Point(block.left, block.top), to: Point(block.right, block.top), color)
    }
}
