/// The PLOVER coding of an event category: what happened, how, and in which context.
package struct PloverCode: Hashable, Sendable {
    package let event: String?
    package let mode: String?
    package let context: String?

    package init(event: String?, mode: String?, context: String?) {
        self.event = event
        self.mode = mode
        self.context = context
    }
}

/// A kind of event that the lexicon knows, with its codes in the event data standards; shared by reference.
package final class EventCategory: Sendable {
    package let id: String
    package let label: String
    package let plover: PloverCode
    package let cameo: String?
    /// ACLED sub-event type, or nil where ACLED has none.
    package let acled: String?

    package init(id: String, label: String, plover: PloverCode, cameo: String?, acled: String?) {
        self.id = id
        self.label = label
        self.plover = plover
        self.cameo = cameo
        self.acled = acled
    }
}

extension EventCategory: Hashable {
    package static func == (left: EventCategory, right: EventCategory) -> Bool {
        left === right || left.isEqual(right)
    }

    private func isEqual(_ other: EventCategory) -> Bool {
        id == other.id && label == other.label && plover == other.plover && cameo == other.cameo
            && acled == other.acled
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

package struct EventActor: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable {
        case actor
        case recipient
    }

    package let name: String
    package let role: Role
    /// The country or bloc that it belongs to; nil if none is known.
    package let side: String?

    package init(name: String, role: Role, side: String? = nil) {
        self.name = name
        self.role = role
        self.side = side
    }
}

/// A dated event as an article tells it; never changed, and shared by reference as ``Observation`` is.
package final class Event: Sendable {
    /// Stable: a hash of article, span and category.
    package let id: String
    package let source: SourceSpan
    package let category: EventCategory
    /// Nil where nothing says when.
    package let date: CivilInterval?
    package let claim: Claim
    package let actors: [EventActor]
    package let place: String?
    package let rule: RuleID
    /// Between 0 and 1: of the events given 0.8, about eight in ten are right.
    package let confidence: Double

    package init(
        id: String, source: SourceSpan, category: EventCategory, date: CivilInterval?, claim: Claim,
        actors: [EventActor], place: String?, rule: RuleID, confidence: Double
    ) {
        self.id = id
        self.source = source
        self.category = category
        self.date = date
        self.claim = claim
        self.actors = actors
        self.place = place
        self.rule = rule
        self.confidence = confidence
    }
}

extension Event: Hashable {
    package static func == (left: Event, right: Event) -> Bool {
        left === right || left.isEqual(right)
    }

    private func isEqual(_ other: Event) -> Bool {
        id == other.id && source == other.source && category == other.category && date == other.date
            && claim == other.claim && actors == other.actors && place == other.place && rule == other.rule
            && confidence == other.confidence
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
