internal import Foundation
internal import ReportCharts
internal import ReportModel

/// Values over time.
enum TimeSamples {
    static let all = [
        series, five, band, gaps, two, one, long, log, multiples, coverage, packages, fewPackages,
    ]

    private static let events = [
        EventRule(day: .day(12), label: "Assault on the ford begins"),
        EventRule(day: .day(139), label: "Garrison leaves the ford"),
        EventRule(day: .day(222), label: "Border crossed near Harrow"),
    ]

    private static func line(
        _ name: String, _ values: [Decimal], every days: Int, from first: Int = 0, _ tint: Tint, gapDays: Int? = nil,
        isOneSided: Bool = false
    ) -> TimeSeriesLine {
        let points = values.enumerated().map { index, value in
            TimeSeriesPoint(date: CivilInterval(day: .day(first + index * days)), value: value)
        }
        return TimeSeriesLine(name: name, points: points, tint: tint, gapDays: gapDays, isOneSided: isOneSided)
    }

    static let series = Sample(
        "time-series", "Claims of captured soldiers diverge after the ford",
        "Cumulative soldiers reported captured, by who made the claim",
        note: "Shaded area: lowest and highest figure.",
        TimeSeriesChart(
            lines: [
                line(
                    "Southland’s ministry",
                    [
                        75, 110, 155, 190, 260, 310, 420, 455, 560, 640, 1290, 1410, 1520, 1600, 1690, 1860, 2110, 2380,
                        2470,
                    ],
                    every: 14, from: 2, .sideB, isOneSided: true),
                line(
                    "Northland’s staff",
                    [40, 95, 170, 240, 300, 345, 400, 470, 520, 560, 610, 660, 720, 790, 850, 930, 1010, 1105, 1176],
                    every: 14, from: 7, .sideA, isOneSided: true),
                bandLine,
            ], events: events, format: .count))

    private static let bandLine: TimeSeriesLine = {
        let values: [Decimal] = [60, 120, 190, 270, 360, 430, 520, 840, 910, 990, 1080, 1220, 1310]
        let points = values.enumerated().map { index, value in
            TimeSeriesPoint(
                date: CivilInterval(day: .day(14 + index * 21)), value: value, low: value * 83 / 100,
                high: value * 122 / 100)
        }
        return TimeSeriesLine(name: "Independent estimates", points: points, tint: .neutral)
    }()

    static let five: Sample = {
        var noise = Noise(5)
        let lines = ["Kharen", "Donmere", "Cherwell", "Sumby", "Zapham"].enumerated().map { index, name in
            line(name, noise.walk(16, from: 20 + index * 12, steps: -9...11), every: 30, .series(index))
        }
        return Sample(
            "five-series", "Five towns are shelled ever more unequally", "Strikes reported a month",
            TimeSeriesChart(
                lines: lines,
                events: [
                    EventRule(day: .day(250), label: "Power plants struck"),
                    EventRule(day: .day(290), label: "Offensive near Kharen"),
                ], format: .count))
    }()

    static let band: Sample = {
        let points = (0..<9).map { index -> TimeSeriesPoint in
            let day = CivilInterval(day: .day(index * 20))
            let value = Decimal(100 + index * 60)
            return switch index {
            case 2: TimeSeriesPoint(date: day, value: nil, low: value - 60, high: value + 90)
            case 5: TimeSeriesPoint(date: day, value: nil, low: value)
            case 6: TimeSeriesPoint(date: day, value: value, isRevised: true)
            case 8: TimeSeriesPoint(date: day, value: value, isPlanned: true)
            default: TimeSeriesPoint(date: day, value: value)
            }
        }
        return Sample(
            "bounds", "Bounds, gaps and revisions are drawn as what they are", "Wounded, as stated",
            TimeSeriesChart(
                lines: [TimeSeriesLine(name: "Hospital", points: points, tint: .series(0))], format: .count))
    }()

    static let gaps: Sample = {
        var noise = Noise(8)
        let days = Array(0..<12) + Array(24..<34) + [60, 61, 62, 63, 64, 65]
        let points = days.map { day in
            TimeSeriesPoint(
                date: CivilInterval(day: .day(day * 7)), value: Decimal(noise.next(200...420)))
        }
        return Sample(
            "gaps", "What nobody counted stays empty", "Shells a week",
            TimeSeriesChart(
                lines: [TimeSeriesLine(name: "Counted by villagers", points: points, tint: .sideA, gapDays: 30)],
                format: .count))
    }()

    static let two = Sample(
        "connector", "Strength of the battalion halved in four days", "Soldiers fit for duty, as told to reporters",
        TimeSeriesChart(
            lines: [
                TimeSeriesLine(
                    name: "25th Battalion",
                    points: [
                        TimeSeriesPoint(date: CivilInterval(day: .day(29)), value: 600),
                        TimeSeriesPoint(date: CivilInterval(day: .day(33)), value: 270, low: 240, high: 300),
                    ], tint: .sideB)
            ], events: [EventRule(day: .day(31), label: "Road to Artem cut")], format: .count))

    static let one = Sample(
        "single-point", "One report puts captured soldiers at 76", "Soldiers reported captured",
        TimeSeriesChart(
            lines: [
                TimeSeriesLine(
                    name: "A courier, citing militia",
                    points: [TimeSeriesPoint(date: CivilInterval(day: .day(48)), value: 76, low: 60, high: 93)],
                    tint: .sideA)
            ], format: .count))

    static let long: Sample = {
        var noise = Noise(3)
        let walks = [(0, 300...1400), (1, 100...900)].map { index, steps in
            line(
                index == 0 ? "Personnel" : "Wounded", noise.walk(1600, from: 2800, steps: steps), every: 1,
                .series(index))
        }
        return Sample(
            "long-series", "Losses have grown for more than four years", "Cumulative, as claimed each day",
            TimeSeriesChart(lines: walks, format: .count))
    }()

    static let log: Sample = {
        let values: [Decimal] = [3, 9, 40, 90, 410, 900, 3800, 9200, 42_000, 88_000]
        return Sample(
            "log-scale", "Registered drones grew from three to 88,000", "Drones in the register",
            TimeSeriesChart(
                lines: [
                    line("Northland", values, every: 60, .sideA),
                    line("Southland", values.map { $0 / 2 + 1 }, every: 60, .sideB),
                ], format: .count))
    }()

    static let multiples: Sample = {
        var noise = Noise(11)
        let names = ["Kharen", "Sumby", "Donmere", "Zapham", "Cherwell", "Dnipford", "Mykolay", "Odessy"]
        let lines = names.map { name in
            line(name, noise.walk(18, from: noise.next(30...130), steps: -20...24), every: 30, .series(0))
        }
        return Sample(
            "multiples", "Strikes moved from Cherwell to Kharen and Sumby",
            "Strikes reported a month. Grey lines: the other towns", MultiplesChart(lines: lines, format: .count))
    }()

    static let coverage: Sample = {
        var noise = Noise(4)
        let bins = noise.walk(60, from: 40, steps: -14...15).enumerated().map {
            BarsChart.Bin(start: .day($0 * 7), value: $1)
        }
        return Sample(
            "coverage", "Most articles come from the weeks after the ford", "Articles a week, by day of publication",
            BarsChart(
                bins: bins, dayCount: 7, events: [EventRule(day: .day(139), label: "Garrison leaves the ford")],
                tint: .neutral))
    }()

    static let packages: Sample = {
        var noise = Noise(9)
        let amounts = (0..<30).map { index in
            StatedAmount(
                date: CivilInterval(day: .day(4 + index * 12)),
                value: Decimal(noise.next(0...4) == 0 ? noise.next(1200...2900) : noise.next(90...500)) * 1_000_000)
        }
        return Sample(
            "packages", "A third of the aid came in six packages", "Value of announced packages",
            PackagesChart(
                amounts: amounts, totals: [], amountsTitle: "Each package", totalsTitle: "",
                runningTitle: "Running total", format: .money(sign: "$"), tint: .series(0)))
    }()

    static let fewPackages = Sample(
        "few-packages", "Aid is put at $16.2 bn since February", "Amounts as stated by the sources",
        PackagesChart(
            amounts: [
                StatedAmount(date: CivilInterval(day: .day(270)), value: 1_100_000_000, detail: "Treasury"),
                StatedAmount(
                    date: CivilInterval(oneDayFrom: .day(120), to: .day(150)) ?? CivilInterval(day: .day(120)),
                    value: 425_000_000, detail: "A minister"),
            ],
            totals: [
                StatedTotal(baseline: .day(54), asOf: .day(270), value: 16_200_000_000, detail: "Treasury"),
                StatedTotal(baseline: .day(-345), asOf: .day(270), value: 16_900_000_000, detail: "Treasury"),
            ], amountsTitle: "Single amounts", totalsTitle: "Totals as stated", format: .money(sign: "$"),
            tint: .series(0)))
}
