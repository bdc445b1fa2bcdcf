/// What a clause shows that speaks for or against its being an event that its article reports, of whatever kind.
package enum EventSign: UInt32, CaseIterable, Sendable {
    /// It stands in a headline, which the text tells again.
    case headline
    /// A time stands in the clause.
    case ownTime
    /// Only the sentence before has a time.
    case timeBefore
    /// Nothing but the day of the article says when.
    case assumedTime
    case figure
    case place
    case actor
    case recipient
    /// Other events stand before it in the sentence.
    case later
    case statement
    /// A statement without a time of its own.
    case undatedStatement
    /// Found by a dated noun.
    case noun
    /// Found by its time, its speaker or its verb alone.
    case found
    /// No phrase names its kind.
    case plain
    /// Found by a phrase of three words or more.
    case phrase
    /// Four words at most.
    case short
    case verbless
    case present
    case perfect
    /// A plan that is told for sure.
    case arranged
    /// A participle that reminds of something.
    case reduced
    /// The second of two verbs of one subject.
    case continued
    /// Its clause begins with `which`, `who` or `that`.
    case relative
    /// `who` and the like are the subject of the verb.
    case relativeSubject

    /// As the lexicon calls it.
    var name: String { String(describing: self) }
}

/// The signs that one clause shows.
package struct EventSigns: OptionSet, Hashable, Sendable {
    package private(set) var rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package mutating func insert(_ sign: EventSign, if isShown: Bool) {
        if isShown { rawValue |= 1 << sign.rawValue }
    }

    /// In the order of ``EventSign``.
    package var names: [String] {
        EventSign.allCases.filter { rawValue & 1 << $0.rawValue != 0 }.map(\.name)
    }
}
