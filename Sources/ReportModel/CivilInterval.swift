/// What an article says of a time: a period, or one day that is only known to lie between two others.
///
/// The two are never confused: `2022-09-01/2022-09-30` lasts a month, `[2022-09-01..2022-09-30]` is one day of that month.
/// `earliest` is never after `latest`; nil means that this side is open.
package struct CivilInterval: Hashable, Sendable {
    /// How the days between `earliest` and `latest` are meant.
    package enum Form: Hashable, Sendable {
        /// One written date: a day, or a month, season, year as a whole.
        case date(EDTFDate)
        /// A period from one date to another; nil is an open side (`..`).
        case period(from: EDTFDate?, to: EDTFDate?)
        /// One unknown day of the stretch between two dates (`[a..b]`); nil is an open side.
        case oneOf(from: EDTFDate?, to: EDTFDate?)
        /// One unknown day of those listed (`[a,b,c]`), in ascending order, at least two.
        case choice([EDTFDate])
    }

    package let form: Form

    private init(unchecked form: Form) { self.form = form }

    package init(_ date: EDTFDate) { form = .date(date) }

    package init(day: CivilDate) { form = .date(EDTFDate(day: day)) }

    /// A period; nil if it would end before it begins, or if both sides are open.
    package init?(from: EDTFDate?, to: EDTFDate?) {
        guard Self.isOrdered(from, to) else { return nil }
        form = .period(from: from, to: to)
    }

    /// A period of whole days; nil if it would end before it begins, or if both sides are open.
    package init?(from: CivilDate?, to: CivilDate?) {
        self.init(from: from.map { EDTFDate(day: $0) }, to: to.map { EDTFDate(day: $0) })
    }

    /// One unknown day between two days, both possible; nil if the first is after the second, or both are missing.
    ///
    /// Where only one day is possible the answer is that day.
    package init?(oneDayFrom from: CivilDate?, to: CivilDate?) {
        if let from, from == to {
            self.init(day: from)
            return
        }
        let (first, last) = (from.map { EDTFDate(day: $0) }, to.map { EDTFDate(day: $0) })
        guard Self.isOrdered(first, last) else { return nil }
        self.init(unchecked: .oneOf(from: first, to: last))
    }

    /// One unknown day of those given, in any order; nil if there are none.
    package init?(oneDayOf days: some Sequence<CivilDate>) {
        let sorted = Set(days).sorted()
        guard let first = sorted.first else { return nil }
        form = sorted.count == 1 ? .date(EDTFDate(day: first)) : .choice(sorted.map { EDTFDate(day: $0) })
    }

    private static func isOrdered(_ from: EDTFDate?, _ to: EDTFDate?) -> Bool {
        if let from, let to { return from.earliest <= to.latest }
        return from != nil || to != nil
    }
}

// MARK: - Bounds

extension CivilInterval {
    /// The first day that can belong to it; nil where the interval is open to the past.
    package var earliest: CivilDate? {
        switch form {
        case .date(let date): date.earliest
        case .period(let from, _), .oneOf(let from, _): from?.earliest
        case .choice(let dates): dates.first?.earliest
        }
    }

    /// The last day that can belong to it; nil where the interval is open to the future.
    package var latest: CivilDate? {
        switch form {
        case .date(let date): date.latest
        case .period(_, let to), .oneOf(_, let to): to?.latest
        case .choice(let dates): dates.last?.latest
        }
    }

    /// The day, if it is known exactly.
    package var exactDay: CivilDate? {
        guard let earliest, earliest == latest else { return nil }
        return earliest
    }

    /// Whether it means one day, known or not, rather than a period.
    package var isOneDay: Bool {
        switch form {
        case .date(let date): date.precision == .day
        case .period: exactDay != nil
        case .oneOf, .choice: true
        }
    }

    /// How many days lie between its bounds, both included; nil if a side is open.
    package var dayCount: Int? {
        guard let earliest, let latest else { return nil }
        return latest.dayNumber - earliest.dayNumber + 1
    }

    /// Whether some day can belong to both.
    package func meets(_ other: CivilInterval) -> Bool {
        if let earliest, let latest = other.latest, earliest > latest { return false }
        if let latest, let earliest = other.earliest, earliest > latest { return false }
        return true
    }

    /// The bounds in which both lie, as one unknown day; nil if no day can belong to both.
    package func intersection(_ other: CivilInterval) -> CivilInterval? {
        guard meets(other) else { return nil }
        let from = [earliest, other.earliest].compactMap { $0 }.max()
        let to = [latest, other.latest].compactMap { $0 }.min()
        return CivilInterval(oneDayFrom: from, to: to)
    }
}

// MARK: - EDTF text

extension CivilInterval: CustomStringConvertible, LosslessStringConvertible {
    package var description: String { edtf }

    /// The EDTF form (ISO 8601-2): `2022-09-28`, `2022-04~`, `a/b`, `a/..`, `[a..b]`, `[a,b]`.
    package var edtf: String {
        switch form {
        case .date(let date): date.description
        case .period(let from, let to): "\(from?.description ?? "..")/\(to?.description ?? "..")"
        case .oneOf(let from, let to): "[\(from?.description ?? "")..\(to?.description ?? "")]"
        case .choice(let dates): "[\(dates.map(\.description).joined(separator: ","))]"
        }
    }

    /// Reads any form that `edtf` writes; nil for anything else.
    package init?(_ text: String) {
        if text.hasPrefix("["), text.hasSuffix("]") {
            guard let form = Self.readSet(text.dropFirst().dropLast()) else { return nil }
            self.init(unchecked: form)
        } else if let slash = text.firstIndex(of: "/") {
            guard let (from, to) = Self.readEnds(text[..<slash], text[text.index(after: slash)...], open: "..") else {
                return nil
            }
            self.init(from: from, to: to)
        } else {
            guard let date = EDTFDate(text) else { return nil }
            self.init(date)
        }
    }

    private static func readSet(_ text: Substring) -> Form? {
        if let dots = text.firstRange(of: "..") {
            guard let (from, to) = readEnds(text[..<dots.lowerBound], text[dots.upperBound...], open: ""),
                isOrdered(from, to)
            else { return nil }
            return .oneOf(from: from, to: to)
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let dates = parts.compactMap { EDTFDate(String($0)) }
        guard dates.count == parts.count, dates.count > 1,
            zip(dates, dates.dropFirst()).allSatisfy({ $0.earliest < $1.earliest })
        else { return nil }
        return .choice(dates)
    }

    private static func readEnds(
        _ left: Substring, _ right: Substring, open: String
    ) -> (EDTFDate?, EDTFDate?)? {
        let (from, to) = (EDTFDate(String(left)), EDTFDate(String(right)))
        guard from != nil || left == open, to != nil || right == open else { return nil }
        return (from, to)
    }
}
