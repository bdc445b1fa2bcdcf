internal import ReportModel

/// How an article was read, for people: its date with the evidence, then every figure, date and unused number.
struct Explanation {
    private let extraction: Extraction
    private let dates: IntervalFormatter
    private let figure: FigureExplanation

    init(_ extraction: Extraction, dates: IntervalFormatter) {
        self.extraction = extraction
        self.dates = dates
        figure = FigureExplanation(extraction: extraction, places: LineIndex(extraction.article.text))
    }

    var text: String {
        let sections = [
            publication, section("Figures", extraction.observations.flatMap(figure.lines(for:))),
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
        figure.position(of: span).padded(to: 7)
    }

    private func quote(_ span: TextSpan) -> String { figure.quote(span) }

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
        let source = publication.evidence.contains { $0.span != nil } ? ", no date in the file" : ""
        let dated = extraction.article.publication == nil ? source : ""
        let head = "\(location)  published \(dates.text(publication.interval))\(days)\(dated)"
        return [head] + bounds(publication).map(\.line)
    }

    /// The lower bounds, latest first, then the upper ones, earliest first: what decides stands on top of each.
    private func bounds(_ publication: PublicationTime) -> [(day: CivilDate?, line: String)] {
        let evidence = publication.evidence
        let exact = evidence.filter { $0.bound.exactDay != nil || $0.bound.isChoice }.map { one in
            (one.bound.earliest, line(one.bound.exactDay == nil ? "one of    " : "on        ", one.bound, one))
        }
        let ranges = evidence.filter { $0.bound.exactDay == nil && !$0.bound.isChoice }
        let lower = ranges.filter { shows($0.bound.earliest, publication.interval.earliest, $0) }.compactMap { one in
            one.bound.earliest.map { ($0, line("not before", CivilInterval(day: $0), one)) }
        }
        let upper = ranges.filter { shows($0.bound.latest, publication.interval.latest, $0) }.compactMap { one in
            one.bound.latest.map { ($0, line("not after ", CivilInterval(day: $0), one)) }
        }
        return exact + lower.sorted { $0.0 > $1.0 } + upper.sorted { $0.0 < $1.0 }
    }

    /// A bound that decides (within a week, where a weekday does), or one of a pair that lies close together.
    private func shows(_ day: CivilDate?, _ deciding: CivilDate?, _ evidence: DateEvidence) -> Bool {
        guard let day, let deciding else { return false }
        return abs(day.dayNumber - deciding.dayNumber) < 7 || evidence.bound.dayCount.map { $0 <= 62 } ?? false
    }

    /// Longer quotes are cut: their place says where they go on.
    private static let quotedWords = 10

    private func line(_ word: String, _ bound: CivilInterval, _ evidence: DateEvidence) -> String {
        let words = evidence.quote.split(whereSeparator: \.isWhitespace)
        let quote =
            words.prefix(Self.quotedWords).joined(separator: " ") + (words.count > Self.quotedWords ? " ..." : "")
        let day = bound.isChoice ? "\(bound.dayCount.map { ($0 + 6) / 7 } ?? 0) days" : dates.text(bound, style: .short)
        return "  \(word)  \(day.padded(to: 11))  \"\(quote)\"  \(evidence.explanation)  (\(evidence.rule))"
    }
}

extension CivilInterval {
    /// One unknown day of several that are listed.
    fileprivate var isChoice: Bool { if case .choice = form { true } else { false } }
}

// MARK: - Readings

extension Explanation {
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
            let head = "\(quote(mention.span))  \(FigureExplanation.value(mention.quantity)): \(mention.unused ?? "")"
            return ["  \(place(mention.number)) \(head)  (\(mention.rule))"] + rivals(of: mention.number)
        }
    }

    private var ignored: [String] {
        extraction.ignored.map { "  \(place($0.span)) \(quote($0.span))  \($0.reason)  (\($0.rule))" }
    }
}
