import Foundation
import ReportCharts
import ReportModel

/// Charts with data that no editor would pass, the same ones for the same seed.
struct HostileCharts {
    private var state: UInt64
    private static let words = [
        "Ukraine’s", "General", "Staff", "of", "the", "Генштаб", "ЗСУ", "Zaporizhzhia", "battalion-strength", "in", "a",
        "Donaudampfschifffahrtsgesellschaftskapitän", "76", "“quoted”", "日本", "\u{200B}", "line\nbreak", "e\u{301}",
        "https://example.org/a/very/long/address/without/any/space/in/it/at/all",
    ]

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func frame() -> ChartFrame {
        ChartFrame(title: phrase(0...16), subtitle: phrase(0...24), note: phrase(0...30), source: phrase(0...12))
    }

    mutating func timeline() -> any ChartKind {
        let span = days()
        let items = (0..<number(0...50)).map { _ in
            TimelineItem(date: interval(span), label: phrase(0...14), tint: tint(), isPlanned: number(0...4) == 0)
        }
        return TimelineChart(items: items, key: key())
    }

    mutating func aid() -> any ChartKind {
        let span = days()
        let flows = (0..<number(0...30)).map { _ in AidFlow(date: interval(span), value: value()) }
        let baselines = (0..<3).map { _ in day(span) }
        let totals = (0..<number(0...12)).map { _ in
            AidTotal(baseline: baselines[number(0...2)], asOf: day(span), value: value())
        }
        return AidChart(
            flows: flows, totals: totals, flowsTitle: phrase(0...4), totalsTitle: phrase(0...4),
            format: .money(sign: "$"), tint: tint())
    }

    mutating func shares() -> any ChartKind {
        let rows = (0..<number(0...14)).map { _ in
            let (low, high) = (Decimal(number(-10...110)) / 100, Decimal(number(-10...110)) / 100)
            let isExact = number(0...2) == 0
            return ShareRow(
                label: phrase(0...9), detail: phrase(0...9), low: number(0...3) == 0 ? nil : min(low, high),
                high: number(0...3) == 0 ? nil : isExact ? min(low, high) : max(low, high),
                isApproximate: number(0...2) == 0, valueText: phrase(1...4), tint: tint())
        }
        return SharesChart(rows: rows, key: key())
    }

    mutating func glance() -> any ChartKind {
        let cards = (0..<number(0...12)).map { _ in
            GlanceCard(
                value: phrase(1...3), what: phrase(0...16), detail: phrase(0...16), isDated: number(0...1) == 0,
                tint: tint())
        }
        return GlanceChart(cards: cards, key: key())
    }

    mutating func timeSeries() -> any ChartKind {
        let span = days()
        let lines = (0..<number(0...6)).map { index in
            let points = (0..<number(0...24)).map { _ in
                let value = value()
                return TimeSeriesPoint(
                    date: interval(span), value: number(0...8) == 0 ? nil : value,
                    low: number(0...2) == 0 ? value / 2 : nil, high: number(0...2) == 0 ? value * 2 : nil)
            }
            return TimeSeriesLine(
                name: phrase(0...6), points: points, tint: .series(index), gapDays: number(0...1) == 0 ? 30 : nil)
        }
        return TimeSeriesChart(lines: lines, format: [.count, .percent, .money(sign: "€")][number(0...2)])
    }

    // MARK: Parts

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    private mutating func phrase(_ count: ClosedRange<Int>) -> String {
        (0..<number(count)).map { _ in Self.words[number(0...Self.words.count - 1)] }.joined(separator: " ")
    }

    private mutating func days() -> Int { [0, 1, 6, 40, 300, 2000, 90_000][number(0...6)] }

    private mutating func day(_ span: Int) -> CivilDate {
        CivilDate(dayNumber: 19_000).adding(days: number(0...max(0, span)))
    }

    private mutating func interval(_ span: Int) -> CivilInterval {
        let (one, two) = (day(span), day(span))
        let (from, to) = (min(one, two), max(one, two))
        let open = number(0...9)
        let made: CivilInterval? =
            switch number(0...4) {
            case 0: CivilInterval(from: open == 0 ? nil : from, to: open == 1 ? nil : to)
            case 1: CivilInterval(oneDayFrom: open == 0 ? nil : from, to: open == 1 ? nil : to)
            case 2: EDTFDate(year: from.year, month: from.month, qualifier: .approximate).map { CivilInterval($0) }
            default: CivilInterval(day: from)
            }
        return made ?? CivilInterval(day: from)
    }

    private mutating func value() -> Decimal {
        Decimal(number(0...999)) * ([1, 1000, 1_000_000_000, Decimal(string: "0.001") ?? 1][number(0...3)])
    }

    private mutating func tint() -> Tint { [.sideA, .sideB, .neutral, .series(number(0...6))][number(0...3)] }

    private mutating func key() -> [KeyEntry] {
        [.sideA, .sideB, .neutral].map { KeyEntry(name: phrase(0...6), tint: $0) }
    }
}
