import ReportModel

/// Keeps of an event that is told twice only the first telling.
struct EventMerger {
    private(set) var events: [Event] = []

    mutating func insert(_ event: Event) {
        guard !events.contains(where: { Self.isSame($0, event) }) else { return }
        events.append(event)
    }

    /// The same kind at a time, a place and of an actor that do not contradict each other.
    private static func isSame(_ first: Event, _ second: Event) -> Bool {
        guard first.category.id == second.category.id, first.claim.status == second.claim.status else { return false }
        guard agrees(first.place, second.place), agrees(actor(first), actor(second)) else { return false }
        guard let one = first.date, let other = second.date else { return first.date == second.date }
        return one.meets(other)
    }

    private static func actor(_ event: Event) -> String? { event.actors.first { $0.role == .actor }?.name }

    private static func agrees(_ first: String?, _ second: String?) -> Bool {
        first == nil || second == nil || first == second
    }
}
