/// A value of a JSON text by the places of its parts; strings and numbers are read when they are asked for.
indirect enum JSONValue {
    /// What stands between the quotation marks.
    case string(Range<Int>, hasEscapes: Bool)
    case number(Range<Int>)
    case literal
    case null
    case array([JSONValue], Range<Int>)
    case object([JSONMember], Range<Int>)
}

struct JSONMember {
    let name: String
    let value: JSONValue
}

/// Why a text is no JSON.
struct JSONProblem: Error {
    let reason: String
    let offset: Int
}
