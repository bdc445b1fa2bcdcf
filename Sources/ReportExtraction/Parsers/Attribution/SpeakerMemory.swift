import ReportModel

/// Who has spoken so far, so that pronouns and surnames find their source.
struct SpeakerMemory {
    private var phrases: [SourcePhrase] = []

    mutating func note(_ phrase: SourcePhrase) { phrases.append(phrase) }

    var last: SourcePhrase? { phrases.last }

    /// The last speaker of that form.
    func last(_ form: SourcePhrase.Form) -> SourcePhrase? { phrases.last { $0.form == form } }

    /// The last person of whom that holds.
    func lastPerson(where holds: (SourcePhrase) -> Bool) -> SourcePhrase? {
        phrases.last { $0.form == .person && holds($0) }
    }

    /// The full name under which a surname was introduced, with its role.
    func introduced(_ phrase: SourcePhrase) -> SourcePhrase {
        guard phrase.form == .person else { return phrase }
        let surname = " " + phrase.name
        guard
            let first = phrases.first(where: { $0.form == .person && $0.name.hasSuffix(surname) })
                ?? phrases.first(where: { $0.name == phrase.name && $0.role != .unknown })
        else { return phrase }
        let role = phrase.role == .unknown ? first.role : phrase.role
        return SourcePhrase(tokens: phrase.tokens, name: first.name, role: role, form: .person)
    }

    /// `the agency` and `the ministry` mean the last body whose name holds that word, or the last body at all.
    func meant(by phrase: SourcePhrase, isBareNoun: Bool) -> SourcePhrase {
        guard isBareNoun, phrase.form == .body, let body = phrases.last(where: { $0.form == .body }) else {
            return phrase
        }
        return SourcePhrase(tokens: phrase.tokens, name: body.name, role: body.role, form: .body)
    }
}
