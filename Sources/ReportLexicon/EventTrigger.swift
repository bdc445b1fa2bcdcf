package import ReportModel

extension EventLexicon {
    /// One phrase of one entry.
    package final class Trigger: Sendable {
        package let category: EventCategory
        package let rule: RuleID
        /// It tells of an event only with a date or a verb of happening.
        package let isNoun: Bool
        package let lasts: Bool
        /// A statement: an event of the day on which it is made.
        package let isSpeech: Bool
        /// A statement, or what one may say.
        package let isTold: Bool
        /// When the one event was that the phrase means.
        package let date: CivilInterval?
        package let status: ClaimStatus?
        /// From the topic's own file, whose kinds are nearer to what its news tells.
        package let isTopical: Bool

        init(
            _ category: EventCategory, of entry: EventEntry, isTopical: Bool, isNoun: Bool = false,
            date: CivilInterval? = nil
        ) {
            self.category = category
            self.isTopical = isTopical
            self.isNoun = isNoun
            self.date = date
            rule = RuleID("events", entry.id)
            lasts = entry.lasts ?? false
            isSpeech = entry.speech ?? false
            isTold = isSpeech || entry.told ?? false
            status = entry.status
        }
    }
}
