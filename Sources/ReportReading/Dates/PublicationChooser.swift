internal import ReportModel

/// Decides on the date of publication where several things tell it.
enum PublicationChooser {
    /// A day and month without a year, at the head of the text.
    struct Dateline {
        let month: Int
        let day: Int
        let span: TextSpan
        let quote: String
    }

    /// Where a report was written is dated so many days before it is printed, at most.
    private static let printingDays = 3
    /// Clocks of two places differ by so much.
    private static let clockDays = 1

    /// The first of `evidence` decides; what agrees stands behind it, what cannot be true beside it becomes a finding.
    static func choose(
        _ evidence: [DateEvidence], dateline: Dateline?, location: String
    ) -> (time: PublicationTime?, findings: [Finding]) {
        guard let best = evidence.first else { return (nil, []) }
        var interval = best.bound
        var agreeing: [DateEvidence] = []
        var findings: [Finding] = []
        for item in evidence {
            if let common = narrowed(interval, by: item.bound) {
                agreeing.append(item)
                interval = common
            } else if distance(interval, item.bound) > (item.span == nil ? clockDays : printingDays) {
                findings.append(.contradictedDate(item, by: best, location: location))
            }
        }
        if let dateline {
            if let proof = proof(dateline, in: interval) {
                agreeing.append(proof)
                interval = proof.bound
            } else if !isNear(dateline, interval) {
                findings.append(.contradictedDateline(dateline, by: best, location: location))
            }
        }
        return (PublicationTime(interval: interval, evidence: agreeing), findings)
    }

    /// What both allow; the interval itself where that is no less, nil where nothing is left.
    private static func narrowed(_ interval: CivilInterval, by other: CivilInterval) -> CivilInterval? {
        guard interval.meets(other) else { return nil }
        guard let mine = interval.dayCount, let both = interval.intersection(other), both.dayCount ?? .max < mine else {
            return interval.dayCount == nil ? other : interval
        }
        return other.dayCount == both.dayCount ? other : both
    }

    private static func distance(_ one: CivilInterval, _ other: CivilInterval) -> Int {
        func gap(_ last: CivilDate?, _ first: CivilDate?) -> Int {
            guard let last, let first else { return 0 }
            return first.dayNumber - last.dayNumber
        }
        return max(gap(one.latest, other.earliest), gap(other.latest, one.earliest))
    }

    /// The day of the dateline in the one year that the interval leaves it, where the interval is wider than a day.
    private static func proof(_ dateline: Dateline, in interval: CivilInterval) -> DateEvidence? {
        guard interval.exactDay == nil, let first = interval.earliest, let last = interval.latest,
            last.year - first.year < 2
        else { return nil }
        let days = Set([first.year, last.year]).compactMap {
            CivilDate(year: $0, month: dateline.month, day: dateline.day)
        }.filter { first <= $0 && $0 <= last }
        guard days.count == 1 else { return nil }
        return DateEvidence(
            span: dateline.span, quote: dateline.quote, rule: RuleID("headers", "dateline without year"),
            bound: CivilInterval(day: days[0]), explanation: "the dateline names the day, the year is known")
    }

    private static func isNear(_ dateline: Dateline, _ interval: CivilInterval) -> Bool {
        guard let day = interval.exactDay else { return true }
        return [day.year - 1, day.year, day.year + 1].contains { year in
            guard let written = CivilDate(year: year, month: dateline.month, day: dateline.day) else { return false }
            return (-clockDays...printingDays).contains(day.dayNumber - written.dayNumber)
        }
    }
}
