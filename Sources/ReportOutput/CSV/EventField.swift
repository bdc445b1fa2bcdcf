internal import ReportModel

/// A row of `events.csv`.
struct EventRow: SourcedRow {
    let event: Event
    let article: ArticleEntry?

    var source: SourceSpan { event.source }
    var claim: Claim { event.claim }
    var rule: RuleID { event.rule }

    fileprivate func names(_ role: EventActor.Role) -> String {
        event.actors.filter { $0.role == role }.map(\.name).joined(separator: "; ")
    }
}

/// The columns of `events.csv`.
enum EventField {
    static let all: [Field<EventRow>] = what + when + who + Field.speakers + more + Field.evidence

    private static let what: [Field<EventRow>] = [
        .text("id", "Identifier of the event, the same in every edition") { $0.event.id },
        .text("category", "What happened, by identifier") { $0.event.category.id },
        .text("label", "What happened, in words") { $0.event.category.label },
        .text("plover_event", "PLOVER event") { $0.event.category.plover.event },
        .text("plover_mode", "PLOVER mode") { $0.event.category.plover.mode },
        .text("plover_context", "PLOVER context") { $0.event.category.plover.context },
        .text("cameo", "CAMEO code") { $0.event.category.cameo },
        .text("acled", "ACLED sub-event type; empty where ACLED has none") { $0.event.category.acled },
    ]

    private static let when: [Field<EventRow>] = [
        .text("date", "When it happened (EDTF)") { $0.event.date?.edtf },
        .date("date_earliest", "The first day of it; empty if open") { $0.event.date?.earliest?.description },
        .date("date_latest", "The last day of it; empty if open") { $0.event.date?.latest?.description },
        .count("date_prec", "UCDP: 1 day, 2 to six days, 3 week, 4 month, 5 year or more; empty if undated") {
            $0.event.date.map(precision)
        },
    ]

    private static let who: [Field<EventRow>] = [
        .text("actor", "Who did it") { $0.names(.actor) },
        .text("recipient", "To whom") { $0.names(.recipient) },
        .text("place", "Where") { $0.event.place },
    ]

    private static let more: [Field<EventRow>] = [
        Field(name: "confidence", kind: .number, description: "Between 0 and 1: how sure the reading is") {
            .number("\($0.event.confidence)")
        }
    ]

    private static func precision(_ date: CivilInterval) -> Int {
        switch date.dayCount {
        case .some(1): 1
        case .some(2...6): 2
        case .some(7...8): 3
        case .some(9...31): 4
        default: 5
        }
    }
}
