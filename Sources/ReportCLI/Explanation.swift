internal import ReportModel

/// How an article was read, for people: its date with the evidence, then every figure, date and unused number.
struct Explanation {
    private let extraction: Extraction
    private let dates: IntervalFormatter
    private let lines: LineIndex

    init(_ extraction: Extraction, dates: IntervalFormatter) {
        self.extraction = extraction
        self.dates = dates
        lines = LineIndex(extraction.article.text)
    }

    var text: String {
        let sections = [
            publication, section("Figures", extraction.observations.flatMap(lines(for:))),
            section("Dates and durations", extraction.times.flatMap(lines(for:))),
            section("Events", extraction.events.flatMap(lines(for:))), section("Numbers without a measure", unused),
            section("Numbers that count nothing", ignored),
        ]
        return sections.joined().map { $0 + "\n" }.joined()
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines
    }

    private func place(_ span: TextSpan) -> String {
        let (line, column) = lines.position(of: span.start)
        return Self.padded("\(line):\(column)", to: 7)
    }

    private func quote(_ span: TextSpan) -> String {
        let words = extraction.article.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\"\(words)\""
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// The readings that lost to the one of this span, and why.
    private func rivals(of span: TextSpan) -> [String] {
        extraction.rivals.filter { $0.span.overlaps(span) }.map {
            "          lost: \($0.rule) on \(quote($0.span)): \($0.reason)"
        }
    }
}

// MARK: - Publication

extension Explanation {
    /// Each bound with the words that give it and what follows from them.
    private var publication: [String] {
        let location = extraction.article.origin.location
        guard let publication = extraction.publication else {
            return ["\(location)  nothing says when it was published"]
        }
        let days = publication.interval.dayCount.map { $0 == 1 ? "" : " (\($0) days)" } ?? ""
        let head = "\(location)  published \(dates.text(publication.interval))\(days)"
        return [head] + publication.evidence.flatMap(lines(for:))
    }

    private func lines(for evidence: DateEvidence) -> [String] {
        let reason = "\"\(evidence.quote)\"  \(evidence.explanation)  (\(evidence.rule))"
        if let day = evidence.bound.exactDay { return ["  on          \(dates.text(day, style: .short))  \(reason)"] }
        let bounds = [("not before", evidence.bound.earliest), ("not after ", evidence.bound.latest)]
        return bounds.compactMap { word, day in day.map { "  \(word)  \(dates.text($0, style: .short))  \(reason)" } }
    }
}

// MARK: - Readings

extension Explanation {
    private func lines(for observation: Observation) -> [String] {
        let dimensions = observation.dimensions
        let key = [dimensions.side, dimensions.group, dimensions.place, dimensions.type].compactMap { $0 }
        let chain = observation.claim.attribution.chain.map(\.name)
        let facts = [
            "says: " + (chain.isEmpty ? "the article itself" : chain.joined(separator: ", via ")),
            "when: " + (observation.period?.edtf ?? "unknown"), observation.asOf.map { "as of: \($0.edtf)" },
            observation.baseline.map { "since: \($0.edtf)" }, "confidence: \(observation.confidence)",
            observation.notChartable.map { "not drawn: \($0)" },
        ]
        let head =
            "  \(place(observation.number)) \(quote(observation.source.span))  \(Self.value(observation.quantity))  "
            + ([observation.measure.id, observation.statistic.rawValue] + key).joined(separator: ", ")
            + "  (\(observation.rule))"
        return [head, "          " + facts.compactMap { $0 }.joined(separator: "; ")] + rivals(of: observation.number)
    }

    private func lines(for time: TimeExpression) -> [String] {
        let modifier = time.modifier.map { " " + $0.rawValue } ?? ""
        let meaning = time.interval.map { ", means \($0.edtf)" } ?? ""
        let head = "\(quote(time.span))  \(time.kind.rawValue) \(time.value)\(modifier)\(meaning)  (\(time.rule))"
        return ["  \(place(time.span)) \(head)"] + rivals(of: time.span)
    }

    private func lines(for event: Event) -> [String] {
        let date = event.date.map(\.edtf) ?? "undated"
        return [
            "  \(place(event.source.span)) \(quote(event.source.span))  \(event.category.id), \(date)  (\(event.rule))"
        ]
    }

    private var unused: [String] {
        extraction.quantities.filter { $0.unused != nil }.flatMap { mention in
            let head = "\(quote(mention.span))  \(Self.value(mention.quantity)): \(mention.unused ?? "")"
            return ["  \(place(mention.number)) \(head)  (\(mention.rule))"] + rivals(of: mention.number)
        }
    }

    private var ignored: [String] {
        extraction.ignored.map { "  \(place($0.span)) \(quote($0.span))  \($0.reason)  (\($0.rule))" }
    }

    /// `76 person`, `101 or more person`: bounds and unit as they are stored.
    private static func value(_ quantity: Quantity) -> String {
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
