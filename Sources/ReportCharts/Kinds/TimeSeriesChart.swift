package import Foundation
package import ReportModel

/// One value of a line with its day and its bounds.
package struct TimeSeriesPoint: Hashable, Sendable {
    package let date: CivilInterval
    /// Nil where only bounds are known.
    package let value: Decimal?
    package let low: Decimal?
    package let high: Decimal?

    package init(date: CivilInterval, value: Decimal?, low: Decimal? = nil, high: Decimal? = nil) {
        self.date = date
        self.value = value
        self.low = low
        self.high = high
    }
}

/// Comparable values by one recorder.
package struct TimeSeriesLine: Hashable, Sendable {
    package let name: String
    /// In any order; points without a value break the line.
    package let points: [TimeSeriesPoint]
    package let tint: Tint
    /// Days without a figure after which the line is broken; nil draws it through.
    package let gapDays: Int?

    package init(name: String, points: [TimeSeriesPoint], tint: Tint, gapDays: Int? = nil) {
        self.name = name
        self.points = points
        self.tint = tint
        self.gapDays = gapDays
    }
}

/// Values over time, a line for each series with its name at its end.
package struct TimeSeriesChart: Hashable, Sendable {
    package let lines: [TimeSeriesLine]
    package let format: ValueFormat

    package init(lines: [TimeSeriesLine], format: ValueFormat) {
        self.lines = lines
        self.format = format
    }
}
