import ReportLexicon
import ReportModel

/// Keeps of an event that is told twice the telling that dates it best.
struct EventMerger {
    struct Telling {
        let event: Event
        let basis: EventDater.Basis
        let isHeadline: Bool
        /// Its phrase means one known event.
        let isNamed: Bool
        /// Its words point back at something: `the attack`, `soldiers captured in May`.
        let isReminder: Bool
        /// A statement: its clause says who makes it, not what it is.
        let isSpeech: Bool
        /// The words of its clause that carry meaning.
        let words: Set<WordID>

        /// Text before headlines, stated dates before assumed ones.
        fileprivate var rank: (Int, Int) { (isHeadline ? 1 : 0, basis.rawValue) }
    }

    private var tellings: [Telling] = []

    /// In text order.
    var events: [Event] { tellings.map(\.event).sorted { $0.source.span < $1.source.span } }

    mutating func insert(_ telling: Telling) {
        guard let index = tellings.firstIndex(where: { Self.isSame($0, telling) }) else {
            tellings.append(telling)
            return
        }
        if telling.rank < tellings[index].rank { tellings[index] = telling }
    }

    /// The same kind at a time that can be the same, with no other actor or place: headlines repeat their text, words
    /// that point back repeat what was told before, and else half of the words must be in common.
    private static func isSame(_ first: Telling, _ second: Telling) -> Bool {
        let (one, other) = (first.event, second.event)
        guard one.category.id == other.category.id, meet(one.date, other.date) else { return false }
        if second.isSpeech { return areAlike(first.words, second.words) }
        if first.isHeadline != second.isHeadline || (first.isNamed && second.isNamed) { return true }
        let places = agreement(one.place, other.place)
        let actors = agreement(actor(one), actor(other))
        guard places != .contrary, actors != .contrary else { return false }
        if second.isReminder || actors == .same, second.basis != .sentence { return true }
        return areAlike(first.words, second.words)
    }

    private static func areAlike(_ first: Set<WordID>, _ second: Set<WordID>) -> Bool {
        let shared = first.intersection(second).count
        return shared >= 3 && shared * 2 >= min(first.count, second.count)
    }

    private static func meet(_ first: CivilInterval?, _ second: CivilInterval?) -> Bool {
        guard let first, let second else { return true }
        return first.meets(second)
    }

    private enum Agreement { case same, open, contrary }

    private static func actor(_ event: Event) -> String? { event.actors.first { $0.role == .actor }?.name }

    private static func agreement(_ first: String?, _ second: String?) -> Agreement {
        guard let first, let second else { return .open }
        return first == second ? .same : .contrary
    }
}
