import Foundation
import ReportCharts
import ReportModel

/// Charts with data that no editor would pass, the same ones for the same seed.
struct HostileCharts {
    private var state: UInt64
    private static let words = [
        "Ukraine’s", "General", "Staff", "of", "the", "Генштаб", "ЗСУ", "Zaporizhzhia", "battalion-strength", "in", "a",
        "Donaudampfschifffahrtsgesellschaftskapitän", "76", "“quoted”", "日本", "\u{200B}", "line\nbreak", "e\u{301}",
        "https://example.org/a/very/long/address/without/any/space/in/it/at/all", "\u{202E}עברית", "\u{1F4A3}",
        "\u{7}⅔",
    ]

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    /// One of all kinds.
    mutating func chart() -> any ChartKind {
        switch number(0...9) {
        case 0: timeline()
        case 1: packages()
        case 2: ranking()
        case 3: glance()
        case 4: claims()
        case 5: MultiplesChart(lines: lines(0...9, points: 0...12), format: format())
        case 6: bars()
        case 7: scatter()
        default: TimeSeriesChart(lines: lines(0...6, points: 0...16), events: events(), format: format())
        }
    }

    mutating func frame() -> ChartFrame {
        ChartFrame(title: phrase(0...16), subtitle: phrase(0...20), note: phrase(0...20), source: phrase(0...8))
    }

    mutating func size() -> ChartSize {
        let all = ChartFormat.allCases.map(\.size) + [ChartSize(width: 640, height: 300, scale: 2)]
        return all[number(0...all.count - 1)]
    }

    mutating func look() -> ChartLook { ChartLook.allCases[number(0...ChartLook.allCases.count - 1)] }

    // MARK: Kinds

    private mutating func timeline() -> any ChartKind {
        let span = days()
        let items = (0..<few(60)).map { _ in
            TimelineItem(date: interval(span), label: phrase(0...14), tint: tint(), isPlanned: number(0...4) == 0)
        }
        return TimelineChart(items: items, key: key())
    }

    private mutating func packages() -> any ChartKind {
        let span = days()
        let amounts = (0..<few(30)).map { _ in
            StatedAmount(date: interval(span), value: value(), detail: phrase(0...5))
        }
        let baselines = (0..<3).map { _ in day(span) }
        let totals = (0..<number(0...9)).map { _ in
            StatedTotal(baseline: baselines[number(0...2)], asOf: day(span), value: value(), detail: phrase(0...5))
        }
        return PackagesChart(
            amounts: amounts, totals: totals, amountsTitle: phrase(0...4), totalsTitle: phrase(0...4),
            runningTitle: number(0...1) == 0 ? phrase(1...3) : nil, format: format(), tint: tint())
    }

    private mutating func ranking() -> any ChartKind {
        let rows = (0..<few(14)).map { _ in
            let (one, other) = (value(), value())
            let isExact = number(0...2) == 0
            return RankedRow(
                label: phrase(0...9), detail: phrase(0...9), value: number(0...1) == 0 ? one : nil,
                low: number(0...3) == 0 ? nil : min(one, other),
                high: number(0...3) == 0 ? nil : isExact ? min(one, other) : max(one, other),
                isApproximate: number(0...2) == 0, valueText: phrase(1...4), tint: tint())
        }
        return RankedChart(
            rows: rows, key: key(), format: format(), look: number(0...2) == 0 ? .bars : .lollipops)
    }

    private mutating func glance() -> any ChartKind {
        let cards = (0..<few(12)).map { _ in
            let (one, other) = (value(), value())
            let range = GlanceCard.Range(
                value: number(0...1) == 0 ? one : nil, low: min(one, other), high: max(one, other),
                lowText: phrase(1...2), highText: phrase(1...2))
            return GlanceCard(
                value: phrase(1...3), what: phrase(0...16), detail: phrase(0...16), isDated: number(0...1) == 0,
                tint: tint(), range: number(0...1) == 0 ? range : nil)
        }
        return GlanceChart(cards: cards, key: key())
    }

    private mutating func claims() -> any ChartKind {
        let rows = (0..<few(8)).map { _ in
            let claims = (0..<number(0...5)).map { _ in
                let value = value()
                let isExact = number(0...1) == 0
                return ClaimRow.Claim(
                    value: isExact ? value : nil, low: number(0...2) == 0 ? nil : value,
                    high: number(0...2) == 0 ? nil : value * 2, text: phrase(1...3), tint: tint())
            }
            return ClaimRow(label: phrase(0...9), detail: phrase(0...9), claims: claims)
        }
        return ClaimsChart(rows: rows, key: key(), format: format())
    }

    private mutating func bars() -> any ChartKind {
        let (first, length) = (day(days()), number(1...40))
        let bins = (0..<few(90)).map { BarsChart.Bin(start: first.adding(days: $0 * length), value: value()) }
        return BarsChart(bins: bins, dayCount: length, events: events(), format: format(), tint: tint())
    }

    private mutating func scatter() -> any ChartKind {
        let figures = lines(0...6, points: 0...16).flatMap { line in
            line.points.map { ScatterFigure(point: $0, label: phrase(0...5), tint: tint()) }
        }
        return ScatterChart(figures: figures, key: key(), events: events(), format: format())
    }

    private mutating func lines(_ count: ClosedRange<Int>, points: ClosedRange<Int>) -> [TimeSeriesLine] {
        let span = days()
        return (0..<number(count)).map { index in
            let points = (0..<number(points)).map { _ in
                let value = value()
                return TimeSeriesPoint(
                    date: interval(span), value: number(0...8) == 0 ? nil : value,
                    low: number(0...2) == 0 ? value / 2 : nil, high: number(0...2) == 0 ? value * 2 : nil,
                    isPlanned: number(0...6) == 0, isRevised: number(0...6) == 0)
            }
            return TimeSeriesLine(
                name: phrase(0...6), points: points, tint: .series(index), gapDays: number(0...1) == 0 ? 30 : nil,
                isOneSided: number(0...3) == 0)
        }
    }

    // MARK: Parts

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    /// Mostly few, now and then as many as `most`.
    private mutating func few(_ most: Int) -> Int { number(0...(number(0...9) == 0 ? most : min(5, most))) }

    private mutating func phrase(_ count: ClosedRange<Int>) -> String {
        let isLong = number(0...1999) == 0
        let words = (0..<(isLong ? 1500 : number(count))).map { _ in Self.words[number(0...Self.words.count - 1)] }
        return words.joined(separator: isLong && number(0...1) == 0 ? "" : " ")
    }

    private mutating func format() -> ValueFormat { [.count, .percent, .money(sign: "$")][number(0...2)] }

    private mutating func events() -> [EventRule] {
        let span = days()
        return (0..<number(0...4)).map { _ in EventRule(day: day(span), label: phrase(0...9)) }
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
        let digits = Decimal(number(number(0...5) == 0 ? -999...999 : 0...999))
        return digits * Decimal(sign: .plus, exponent: [0, 0, 0, 3, 9, -3, 27, -9][number(0...7)], significand: 1)
    }

    private mutating func tint() -> Tint { [.sideA, .sideB, .neutral, .series(number(0...6))][number(0...3)] }

    private mutating func key() -> [KeyEntry] {
        [.sideA, .sideB, .neutral].map { KeyEntry(name: phrase(0...6), tint: $0) }
    }
}
