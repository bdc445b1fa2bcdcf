/// The classes of `timewords.tsv` whose values the operations read.
package enum TimeWordRole: String, Sendable, CaseIterable {
    case month
    case weekday
    case unit = "time-unit"
    case number = "time-number"
    case ordinal = "ordinal-word"
    case ordinalSuffix = "ordinal-suffix"
    case relation = "time-relation"
    case pageRelation = "page-relation"
    case reachRelation = "reach-relation"
    case dayPart = "day-part"
    case season
    case stretchPart = "stretch-part"
    case stretchPartNoun = "stretch-part-noun"
    case meridiem
    case clockWord = "clock-word"
    case decadeWord = "decade-word"
    case halfWord = "half-word"
    case weekdayPlural = "weekday-plural"
    case bound = "time-bound"
    case frequency
}

/// The classes of mentions under which patterns find expressions that an earlier pass has read.
package struct TimeMentionClasses: Sendable {
    /// Any stretch of the calendar, days included.
    package let date: WordClass
    package let day: WordClass
    package let duration: WordClass
    package let clock: WordClass
    package let event: WordClass

    init(builder: inout VocabularyBuilder) throws(LexiconError) {
        date = try builder.wordClass("t-date")
        day = try builder.wordClass("t-day")
        duration = try builder.wordClass("t-duration")
        clock = try builder.wordClass("t-clock")
        event = try builder.wordClass("t-event")
    }
}
