internal import ReportCharts
internal import ReportModel

/// Timelines of few, some and many events.
enum EventSamples {
    static let all = [timeline(1), timeline(5), timeline(16), clustered, timeline(36), timeline(60)]

    private static let key = [
        KeyEntry(name: "Northland", tint: .sideA), KeyEntry(name: "Southland", tint: .sideB),
        KeyEntry(name: "Others", tint: .neutral),
    ]
    private static let labels = [
        "Assault on the ford begins", "First rocket strike on the harbour", "Second armoured wave",
        "A package of $150m is announced", "Frigate struck in the docks", "Bridgehead widened by two battalions",
        "The minister visits the capital and promises launchers, shells and a third brigade before the winter",
        "75 drones launched at the capital", "Village largely destroyed", "Council opens accession talks",
        "Exchange of 478 prisoners", "Transport aircraft crashes near the border", "Corvette sunk",
    ]

    private static func timeline(_ count: Int) -> Sample {
        var noise = Noise(count)
        let items = (0..<count).map { index -> TimelineItem in
            let start = index * 240 / max(1, count) + noise.next(0...4)
            let tint = [Tint.sideA, .sideB, .neutral][noise.next(0...2)]
            return TimelineItem(
                date: date(start, noise.next(0...6)), label: labels[(index * 5 + count) % labels.count], tint: tint,
                isPlanned: index > count * 9 / 10)
        }
        return Sample(
            "timeline-\(count)", count == 1 ? "One dated event" : "Eight months of war in \(count) reported events",
            "January – August 2031", TimelineChart(items: items, key: key))
    }

    /// Nearly all in the last week.
    private static let clustered: Sample = {
        var noise = Noise(77)
        let items = (0..<13).map { index in
            TimelineItem(
                date: date(index < 2 ? index * 90 : 225 + noise.next(0...12), noise.next(0...6)),
                label: labels[index % labels.count], tint: [.sideA, .sideB, .neutral][noise.next(0...2)])
        }
        return Sample(
            "timeline-clustered", "13 dated events, most of them in the last week", "January – August 2031",
            TimelineChart(items: items, key: key))
    }()

    private static func date(_ start: Int, _ kind: Int) -> CivilInterval {
        let made: CivilInterval? =
            switch kind {
            case 0: CivilInterval(from: .day(start), to: .day(start + 12))
            case 1: CivilInterval(oneDayFrom: .day(start), to: .day(start + 9))
            case 2: CivilInterval(EDTFDate(day: .day(start), qualifier: .approximate))
            default: nil
            }
        return made ?? CivilInterval(day: .day(start))
    }
}
