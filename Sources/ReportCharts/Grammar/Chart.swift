internal import ReportModel

/// A picture as data: panels of marks over one horizontal axis, with the words on them. Says nothing of pixels.
struct Chart {
    /// What runs from left to right.
    enum Across {
        case time(from: CivilDate, to: CivilDate)
        case values(ValueAxis)
    }

    var across: Across
    var panels: [Panel]
    /// Of a grid.
    var columns = 1
    /// Whether the panels are equal ones in a grid, rather than under one another over one axis.
    var isGrid = false
    /// Whether the panels of a grid have values of their own, so that each needs its labels.
    var hasOwnScales = false
    var events: [EventRule] = []
    var key: [MarkKey.Entry] = []
    /// What a reader has to know of the drawing, for the note below it.
    var notes: [String] = []
    /// What the picture tells, as sentences for those who do not see it.
    var facts: [String] = []
}

/// One plot of a chart.
struct Panel {
    /// What runs from bottom to top, or row by row from top to bottom.
    enum Upright {
        case values(ValueAxis)
        case rows([Row])
    }

    var title = ""
    var upright: Upright
    /// In the order of painting.
    var marks: [any Mark] = []
    var annotations: [Annotation] = []
    /// The least height of a plot of values, in logical pixels.
    var leastHeight = 170.0
    /// Room above the highest value for the words on it.
    var headroom = 0.0
    /// Whether marks begin at zero, so that its line is darker.
    var hasBaseline = true
    /// The height of a row's marks with their words where the row's own words stand above them, on narrow pages.
    var markHeight = 34.0
    /// Whether rows stand close, their words beside the plot on narrow pages too.
    var isDense = false
}

/// The words beside a row, from top to bottom.
struct Row: Hashable {
    /// Before the first line, in a column of its own.
    var lead: Annotation.Line?
    var leadWidth = 0.0
    let lines: [Annotation.Line]

    var height: Double { lines.reduce(0) { $0 + $1.leading } }

    func width(in type: Typeface) -> Double { leadWidth + (lines.map { type.width($0.text, $0.style) }.max() ?? 0) }
}
