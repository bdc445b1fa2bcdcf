internal import Foundation
internal import ReportCharts
internal import ReportModel

/// Data that no editor would pass.
enum HostileSamples {
    private static let long = String(repeating: "Donaudampfschifffahrtsgesellschaft ", count: 300)
    private static let nasty = [
        "עברית ימינה", "\u{202E}reversed", "\u{1F4A3}\u{FE0F} bomb", "a\u{0}b\u{7}c", long, "日本",
        "e\u{301}\u{301}\u{301}",
    ]

    static let all = [rows, cards, events, lines]

    private static let rows = Sample(
        "hostile-ranking", long, nasty.joined(separator: " "), note: long,
        RankedChart(
            rows: nasty.enumerated().map { index, text in
                RankedRow(
                    label: text, detail: text, low: Decimal(index) / 6, high: index % 2 == 0 ? nil : 1, valueText: text,
                    tint: .series(index))
            }))

    private static let cards = Sample(
        "hostile-glance", "Hostile cards", "",
        GlanceChart(cards: nasty.map { GlanceCard(value: $0, what: $0, detail: $0, isDated: false, tint: .sideB) }))

    private static let events = Sample(
        "hostile-timeline", "Hostile events", "",
        TimelineChart(
            items: nasty.enumerated().map { index, text in
                TimelineItem(date: CivilInterval(day: .day(index % 2)), label: text, tint: .sideA)
            }, key: []))

    private static let lines = Sample(
        "hostile-series", "Hostile series", "",
        TimeSeriesChart(
            lines: nasty.enumerated().map { index, text in
                let exponents = [-6, 0, 3, 12, 30]
                return TimeSeriesLine(
                    name: text,
                    points: exponents.enumerated().map { place, exponent in
                        TimeSeriesPoint(
                            date: CivilInterval(day: .day(place * index)),
                            value: Decimal(sign: index % 3 == 0 ? .minus : .plus, exponent: exponent, significand: 3))
                    }, tint: .series(index))
            }, events: nasty.map { EventRule(day: .day(3), label: $0) }, format: .money(sign: "€")))
}
