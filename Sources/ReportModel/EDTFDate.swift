/// How far a date is written out.
package enum DatePrecision: Int, Hashable, Sendable, Comparable {
    case century
    case decade
    case year
    case season
    case month
    case day

    package static func < (left: DatePrecision, right: DatePrecision) -> Bool { left.rawValue < right.rawValue }
}

/// The qualifier of an EDTF date (ISO 8601-2 level 1).
package enum DateQualifier: String, Hashable, Sendable {
    case certain = ""
    case uncertain = "?"
    case approximate = "~"
    case uncertainAndApproximate = "%"
}

/// A date as written in EDTF (ISO 8601-2): a day, or a stretch of the calendar that stands for itself.
///
/// Forms: `2022-09-28`, `2022-09`, `2022-21` (seasons 21 to 24), `2022`, `202X`, `20XX`, each with `?`, `~` or `%`.
/// Northern seasons: spring is March to May; winter begins in December and ends in the following year.
package struct EDTFDate: Hashable, Sendable {
    package let precision: DatePrecision
    package let qualifier: DateQualifier
    /// The first and the last day that the written date covers.
    package let earliest: CivilDate
    package let latest: CivilDate

    package init(day: CivilDate, qualifier: DateQualifier = .certain) {
        self.init(precision: .day, qualifier: qualifier, earliest: day, latest: day)
    }

    /// A whole month; nil if `month` is not 1...12 or the year not 1...9999.
    package init?(year: Int, month: Int, qualifier: DateQualifier = .certain) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        self.init(precision: .month, qualifier: qualifier, earliest: first, latest: first.lastOfMonth)
    }

    package init?(year: Int, qualifier: DateQualifier = .certain) {
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
        self.init(precision: .year, qualifier: qualifier, earliest: first, latest: first.lastOfYear)
    }

    /// A season by its EDTF number, 21 spring to 24 winter.
    package init?(year: Int, season: Int, qualifier: DateQualifier = .certain) {
        guard (21...24).contains(season), let first = CivilDate(year: year, month: (season - 20) * 3, day: 1) else {
            return nil
        }
        let last = first.adding(months: 2).lastOfMonth
        self.init(precision: .season, qualifier: qualifier, earliest: first, latest: last)
    }

    private init(precision: DatePrecision, qualifier: DateQualifier, earliest: CivilDate, latest: CivilDate) {
        self.precision = precision
        self.qualifier = qualifier
        self.earliest = earliest
        self.latest = latest
    }

    /// The same date with another qualifier.
    package func qualified(_ qualifier: DateQualifier) -> EDTFDate {
        EDTFDate(precision: precision, qualifier: qualifier, earliest: earliest, latest: latest)
    }
}

// MARK: - Text

extension EDTFDate: CustomStringConvertible, LosslessStringConvertible {
    package var description: String {
        let year = padded(earliest.year, to: 4)
        let month = padded(earliest.month, to: 2)
        let text =
            switch precision {
            case .century: "\(year.prefix(2))XX"
            case .decade: "\(year.prefix(3))X"
            case .year: year
            case .season: "\(year)-\(20 + earliest.month / 3)"
            case .month: "\(year)-\(month)"
            case .day: earliest.description
            }
        return text + qualifier.rawValue
    }

    /// Reads one of the forms above; nil for anything else, impossible days included.
    package init?(_ text: String) {
        var bytes = Substring(text).utf8
        var qualifier = DateQualifier.certain
        if let last = bytes.last, let found = DateQualifier(rawValue: String(UnicodeScalar(last))) {
            qualifier = found
            bytes = bytes.dropLast()
        }
        let fields = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let date = EDTFDate.read(fields) else { return nil }
        self = date.qualified(qualifier)
    }

    private static func read(_ fields: [Substring.UTF8View.SubSequence]) -> EDTFDate? {
        guard fields[0].count == 4 else { return nil }
        guard let year = number(fields[0], digits: 4) else {
            return fields.count == 1 ? readUnspecified(fields[0]) : nil
        }
        switch fields.count {
        case 1: return EDTFDate(year: year)
        case 2:
            guard let second = number(fields[1], digits: 2) else { return nil }
            return second > 12 ? EDTFDate(year: year, season: second) : EDTFDate(year: year, month: second)
        case 3:
            guard let month = number(fields[1], digits: 2), let day = number(fields[2], digits: 2) else { return nil }
            return CivilDate(year: year, month: month, day: day).map { EDTFDate(day: $0) }
        default: return nil
        }
    }

    /// `202X` and `20XX`.
    private static func readUnspecified(_ field: Substring.UTF8View.SubSequence) -> EDTFDate? {
        let known = field.prefix { $0 != UInt8(ascii: "X") }
        guard (2...3).contains(known.count), field.dropFirst(known.count).allSatisfy({ $0 == UInt8(ascii: "X") }),
            let start = number(known, digits: known.count)
        else { return nil }
        let years = known.count == 3 ? 10 : 100
        guard let first = CivilDate(year: start * years, month: 1, day: 1) else { return nil }
        let last = first.adding(years: years - 1).lastOfYear
        return EDTFDate(
            precision: years == 10 ? .decade : .century, qualifier: .certain, earliest: first, latest: last)
    }

    private static func number(_ field: Substring.UTF8View.SubSequence, digits: Int) -> Int? {
        guard field.count == digits, field.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return field.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
