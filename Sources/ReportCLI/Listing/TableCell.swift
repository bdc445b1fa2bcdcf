internal import ReportModel

/// A value of a list.
enum TableCell: Encodable, Hashable, Sendable {
    case text(String)
    case number(Int)
    case decimal(Double)
    /// Dates are words for people and EDTF for programs.
    case date(CivilInterval)
    case none

    init(_ text: String?) { self = text.map(Self.text) ?? .none }
    init(_ interval: CivilInterval?) { self = interval.map(Self.date) ?? .none }

    var isNumber: Bool {
        switch self {
        case .number, .decimal: true
        case .text, .date, .none: false
        }
    }

    /// On one line, without control characters.
    func text(_ dates: IntervalFormatter?) -> String {
        switch self {
        case .text(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ").filter(Self.isPrintable)
        case .number(let number): String(number)
        case .decimal(let number): "\(Self.rounded(number))"
        case .date(let interval): dates?.text(interval, style: .short) ?? interval.edtf
        case .none: ""
        }
    }

    /// To three places.
    private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

    /// What a terminal would take for a command has no place in a list.
    private static func isPrintable(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .number(let number): try value.encode(number)
        case .decimal(let number): try value.encode(Self.rounded(number))
        case .text(let text): try value.encode(text)
        case .date(let interval): try value.encode(interval.edtf)
        case .none: try value.encodeNil()
        }
    }
}
