internal import ReportModel

/// How one figure was read, for a terminal of 80 columns: its value, then what in the text made it so, line by line.
struct FigureExplanation {
    let extraction: Extraction
    let places: LineIndex

    private static let width = 80

    func lines(for observation: Observation) -> [String] {
        let place = position(of: observation.number).padded(to: 7)
        let clues = extraction.clues.filter { $0.figure == observation.id }
        let facts: [(label: String, text: String)] =
            [("is", value(of: observation)), ("rule", observation.rule.description)]
            + clues.map { (Self.label(of: $0.kind), text(of: $0)) } + speakers(of: observation)
            + [("confidence", "\(observation.confidence)")] + rivals(of: observation)
        let drawn = observation.notChartable.map { [("not drawn", $0)] } ?? []
        return Self.wrapped(quote(observation.source.span), first: "  " + place)
            + (facts + drawn).flatMap { Self.line($0.label, $0.text) } + [""]
    }

    private func value(of observation: Observation) -> String {
        let dimensions = observation.dimensions
        let key = [dimensions.side, dimensions.group, dimensions.place, dimensions.type].compactMap { $0 }
        return ([Self.value(observation.quantity), observation.measure.id, observation.statistic.rawValue] + key)
            .joined(separator: ", ")
    }

    private static func label(of kind: FigureClue.Kind) -> String {
        switch kind {
        case .counts: "counts"
        case .governor: "governed by"
        case .subject: "subject"
        case .statistic: "kind"
        case .status: "status"
        case .side: "whose"
        case .place: "where"
        case .period: "when"
        }
    }

    private func text(of clue: FigureClue) -> String {
        guard let span = clue.span else { return clue.note }
        return "\(quote(span)) \(position(of: span)), \(clue.note)"
    }

    /// Who says so, the origin first.
    private func speakers(of observation: Observation) -> [(label: String, text: String)] {
        let chain = observation.claim.attribution.chain
        if chain.isEmpty { return [("says", "the article itself")] }
        return chain.enumerated().map { number, source in
            let place = source.span.map { " " + position(of: $0) } ?? ""
            return (number == 0 ? "says" : "told by", "\(source.name)\(place), \(source.role.rawValue)")
        }
    }

    private func rivals(of observation: Observation) -> [(label: String, text: String)] {
        extraction.rivals.filter { $0.span.overlaps(observation.number) }.map { ("lost", "\($0.rule): \($0.reason)") }
    }

    /// Line and column of its first character.
    func position(of span: TextSpan) -> String {
        let (line, column) = places.position(of: span.start)
        return "\(line):\(column)"
    }

    /// The words of a span on one line, in quotation marks.
    func quote(_ span: TextSpan) -> String {
        let words = extraction.article.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\"\(words)\""
    }

    // MARK: Lines

    private static func line(_ label: String, _ text: String) -> [String] {
        wrapped(text, first: String(repeating: " ", count: 10) + label.padded(to: 12))
    }

    /// The text behind `first`, on lines of at most 80 columns that begin below it.
    private static func wrapped(_ text: String, first: String) -> [String] {
        let margin = String(repeating: " ", count: first.count)
        var lines: [String] = []
        var line = first
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > width, line.count > first.count {
                lines.append(line)
                line = margin
            }
            line += " " + word
        }
        return lines + [line]
    }

    /// `76 person`, `101 or more person`: bounds and unit as they are stored.
    static func value(_ quantity: Quantity) -> String {
        let bounds =
            switch (quantity.low, quantity.high) {
            case (let low?, let high?): low == high ? "\(low)" : "\(low) to \(high)"
            case (let low?, nil): "\(low) or more"
            case (nil, let high?): "\(high) or less"
            case (nil, nil): "unbounded"
            }
        return "\(bounds) \(quantity.unit.rawValue)"
    }
}
