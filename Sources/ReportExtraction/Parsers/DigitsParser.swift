import ReportLexicon

/// A number in digits: one token, or several with group separators.
struct DigitsReading {
    let value: ExactNumber
    /// One behind the last token.
    let end: Int
    /// One token of nothing but digits, as years are written.
    let isPlain: Bool
    /// A comma was read as decimal point.
    let hasDecimalComma: Bool
}

/// Reads digits with points, commas and spaces as decimal numbers, exactly.
struct DigitsParser {
    let view: TokenView

    /// The number that begins at a token of digits; nil if its digits are no number (`1.2.3`) or too many.
    func digits(at index: Int) -> DigitsReading? {
        guard let first = DigitGroup(view, at: index) else { return nil }
        switch view.kind(index + 1) {
        case .digits?:
            if let spaced = spacedGroups(at: index, first) { return spaced }
        case .comma? where view.isGlued(index + 1):
            if let comma = commaParts(at: index, first) { return comma }
        default: break
        }
        guard let value = first.value else { return nil }
        return DigitsReading(value: value, end: index + 1, isPlain: first.isPlain, hasDecimalComma: false)
    }

    /// `1 100 000`, with plain, no-break or thin spaces.
    private func spacedGroups(at index: Int, _ first: DigitGroup) -> DigitsReading? {
        guard first.isPlain, (1...3).contains(first.digits), view.text(index).first != UInt8(ascii: "0") else {
            return nil
        }
        var value = first.number
        var next = index + 1
        while view.kind(next) == .digits, isSpaceGroup(next), let group = DigitGroup(view, at: next),
            group.commas == 0, group.points < 2, group.whole == 3
        {
            value = value.shifted(by: 3) + (group.value ?? .invalid)
            next += 1
            guard next - index < 6 else { return nil }
            if group.points == 1 { break }
        }
        guard next > index + 1, view.kind(next) != .digits, !isCaliber(next) else { return nil }
        return DigitsReading(value: value, end: next, isPlain: false, hasDecimalComma: false)
    }

    /// `18 155 mm howitzers`, `18 155-millimeter guns`: the last group is the caliber of what the first counts.
    private func isCaliber(_ end: Int) -> Bool {
        let unit = view.kind(end) == .hyphen ? end + 1 : end
        guard let found = view.unitBehind(at: unit), found.payload.dimension == .length else {
            return false
        }
        return (found.end..<found.end + 2).contains { view.has($0, view.nouns.gun) }
    }

    /// Whether exactly one blank, on the same line, stands before the token.
    private func isSpaceGroup(_ index: Int) -> Bool {
        let token = view.token(index)
        guard !token.flags.contains(.lineBefore) else { return false }
        let gap = token.start - view.token(index - 1).end
        return gap == 1 || (token.flags.contains(.narrowSpaceBefore) && gap <= 3)
    }

    // MARK: Commas

    /// Indian groups (`12,34,567`) and decimal commas (`1,3`, `1.111,11`), which the lexer leaves apart.
    private func commaParts(at index: Int, _ first: DigitGroup) -> DigitsReading? {
        if view.kind(index - 1) == .comma, view.isGlued(index) { return nil }
        var parts = [first]
        var next = index + 1
        while view.kind(next) == .comma, view.isGlued(next), view.isGlued(next + 1),
            let part = DigitGroup(view, at: next + 1)
        {
            parts.append(part)
            next += 2
            if parts.count > 6 { return nil }
        }
        if let value = indian(parts) {
            return DigitsReading(value: value, end: next, isPlain: false, hasDecimalComma: false)
        }
        guard parts.count == 2, parts[1].isPlain, parts[1].digits <= 2, first.isPlain || first.isEuropeanHead else {
            return nil
        }
        let value = first.number + parts[1].number.shifted(by: -parts[1].digits)
        return DigitsReading(value: value, end: next, isPlain: false, hasDecimalComma: true)
    }

    /// `12,34,567`: groups of two, and a last one that the lexer holds together (`34,567`).
    private func indian(_ parts: [DigitGroup]) -> ExactNumber? {
        guard let first = parts.first, let last = parts.last, parts.count > 1, first.isPlain, first.digits <= 2,
            last.head == 2, last.commas == 1,
            parts.dropFirst().dropLast().allSatisfy({ $0.isPlain && $0.digits == 2 })
        else { return nil }
        return parts.dropFirst().reduce(first.number) { $0.shifted(by: $1.whole) + ($1.value ?? .invalid) }
    }
}
