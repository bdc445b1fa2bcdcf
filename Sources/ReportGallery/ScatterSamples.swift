internal import Foundation
internal import ReportCharts
internal import ReportModel

/// Single figures over time.
enum ScatterSamples {
    static let all = [scatter, wide]

    private static let places = ["Kharen", "Sumby", "Donmere", "Zapham", "Cherwell", "Dnipford", "Mykolay", "Odessy"]

    static let scatter: Sample = {
        var noise = Noise(21)
        let figures = (0..<44).map { index in
            let value = Decimal(noise.next(0...5) == 0 ? noise.next(20...90) : noise.next(1...19))
            return figure(index * 8, value, index, &noise)
        }
        return Sample(
            "scatter", "Civilians killed: 44 single figures, the highest in the spring", "As told, strike by strike",
            ScatterChart(
                figures: figures,
                key: [KeyEntry(name: "Northland", tint: .sideA), KeyEntry(name: "Southland", tint: .sideB)],
                events: [EventRule(day: .day(139), label: "Garrison leaves the ford")], format: .count))
    }()

    /// Over more than three orders.
    static let wide: Sample = {
        var noise = Noise(22)
        let figures = (0..<60).map { index in
            let scale = [Decimal(1), 30, 900, 40_000][noise.next(0...3)] * 1_000_000
            return figure(index * 6, Decimal(noise.next(1...9)) * scale, index, &noise)
        }
        return Sample(
            "scatter-log", "Pledges run from one million to 360 billion dollars", "Each amount as announced",
            ScatterChart(figures: figures, format: .money(sign: "$")))
    }()

    private static func figure(_ day: Int, _ value: Decimal, _ index: Int, _ noise: inout Noise) -> ScatterFigure {
        let first = CivilDate.day(day)
        let stretch = CivilInterval(oneDayFrom: first, to: first.adding(days: 6))
        let date = noise.next(0...1) == 0 ? CivilInterval(day: first) : stretch ?? CivilInterval(day: first)
        let isBound = noise.next(0...5) == 0
        let point = TimeSeriesPoint(
            date: date, value: isBound ? nil : value, low: value, high: isBound ? nil : value,
            isPlanned: noise.next(0...12) == 0)
        return ScatterFigure(
            point: point, label: places[index % places.count], tint: noise.next(0...3) == 0 ? .sideB : .sideA)
    }
}
