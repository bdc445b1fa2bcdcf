internal import ReportModel

/// An entry of an `events.json5`: a category with the phrases that tell of it, or, with its `id` alone, more phrases
/// of a topic for a category of the generic file.
package struct EventEntry: Decodable, Sendable {
    package let id: String
    let label: String?
    let plover: Plover?
    let cameo: String?
    let acled: String?
    /// Phrases that alone tell of an event of this kind.
    let triggers: [String]
    /// Phrases that do so only with a date beside them or as subject or object of a verb of happening.
    let nouns: [String]?
    /// Phrases that name the kind of a clause that its date makes an event, or of a statement by all that it says; those
    /// of two words or more make news of a verb in them.
    let hints: [String]?
    /// Phrases that mean one known event, and its date in EDTF.
    let dated: [String: String]?
    /// What the event is, where nothing in the clause says otherwise (`planned`).
    let status: ClaimStatus?
    /// It lasts, so that `since March` is its beginning.
    let lasts: Bool?
    /// A statement: an event of the day on which it is made; `status` holds where it is about what may come.
    let speech: Bool?
    /// What a statement says may make it an event of this kind (`said that he would not go`).
    let told: Bool?
    /// What dated clauses without a phrase of their own are: `happening` or `statement`.
    let plain: Plain?
    /// Sentences that tell of such an event.
    package let examples: [String]
    /// Sentences that do not.
    package let counterexamples: [String]

    struct Plover: Decodable, Sendable {
        let event: String?
        let mode: String?
        let context: String?
    }

    enum Plain: String, Decodable, Sendable {
        case happening
        case statement
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, label, plover, cameo, acled, triggers, nouns, hints, dated, status, lasts, speech, told, plain
        case examples, counterexamples
    }

    package init(from decoder: any Decoder) throws {
        try decoder.rejectUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        label = try values.decodeIfPresent(String.self, forKey: .label)
        plover = try values.decodeIfPresent(Plover.self, forKey: .plover)
        cameo = try values.decodeIfPresent(String.self, forKey: .cameo)
        acled = try values.decodeIfPresent(String.self, forKey: .acled)
        triggers = try values.decodeIfPresent([String].self, forKey: .triggers) ?? []
        nouns = try values.decodeIfPresent([String].self, forKey: .nouns)
        hints = try values.decodeIfPresent([String].self, forKey: .hints)
        dated = try values.decodeIfPresent([String: String].self, forKey: .dated)
        status = try values.decodeIfPresent(String.self, forKey: .status).map { text in
            guard let status = ClaimStatus(rawValue: text) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .status, in: values, debugDescription: "there is no status '\(text)'")
            }
            return status
        }
        lasts = try values.decodeIfPresent(Bool.self, forKey: .lasts)
        speech = try values.decodeIfPresent(Bool.self, forKey: .speech)
        told = try values.decodeIfPresent(Bool.self, forKey: .told)
        plain = try values.decodeIfPresent(Plain.self, forKey: .plain)
        examples = try values.decode([String].self, forKey: .examples)
        counterexamples = try values.decode([String].self, forKey: .counterexamples)
    }

    /// The category that it defines; nil if it only adds phrases to one.
    var category: EventCategory? {
        guard let label, let plover else { return nil }
        return EventCategory(
            id: id, label: label,
            plover: PloverCode(event: plover.event, mode: plover.mode, context: plover.context), cameo: cameo,
            acled: acled)
    }
}
