internal import ReportModel

/// An event with its first and last day, for calendars and timelines.
struct DatedEvent {
    let event: Event
    let first: CivilDate
    let last: CivilDate

    /// Nil for an event without a date, with an open side, or known less exactly than to so many days.
    init?(_ event: Event, longest: Int) {
        guard let date = event.date, let first = date.earliest, let last = date.latest,
            (date.dayCount ?? .max) <= longest, event.claim.isAffirmed
        else { return nil }
        self.event = event
        self.first = first
        self.last = last
    }

    /// What happened and in which words; that only one day of several is meant.
    var headline: String {
        let isOneOfSeveral = event.date?.isOneDay == true && first != last
        let plan = [.planned, .forecast].contains(event.claim.status) ? " (planned)" : ""
        return "\(event.category.label)\(plan): \(event.source.quote)" + (isOneOfSeveral ? " (one day of these)" : "")
    }
}
