internal import ReportModel

/// Figures for what may be the same thing, side by side with what sets them apart.
struct DifferencesSection {
    private let page: PageContext
    private let cells: ClaimCells
    private static let mostRows = 8
    private static let mostNamed = 3
    /// A longer table may break between pages.
    private static let mostUnbroken = 4
    private var words: DifferenceWords { page.strings.differences }

    init(_ page: PageContext) {
        self.page = page
        cells = ClaimCells(page)
    }

    var section: PageSection {
        let differences = FigureDifference.all(in: page.sections.filter(\.measure.isCatalogued))
        let body: HTML =
            differences.isEmpty
            ? "<p>\(words.none)</p>\n"
            : "<p class=\"lead\">\(words.lead)</p>\n\(boxes(differences))"
        return PageSection(name: .differences, title: words.title, body: body)
    }

    /// In the order of the measures.
    private func boxes(_ differences: [FigureDifference]) -> HTML {
        let shown = mostDisputed(differences)
        let source = Fold.Source(file: "observations.csv", order: page.strings.fold.differences)
        let list = FoldedList(
            shown.count, page, open: page.limits.differences.open, left: differences.count - shown.count, source: source
        ) { box(shown[$0]) }
        return list.html
    }

    /// Those on which most sources speak, in the order of the measures; as many as the page has room for.
    private func mostDisputed(_ differences: [FigureDifference]) -> [FigureDifference] {
        let sources = differences.map { difference in
            Set(difference.observations.map { $0.claim.attribution.origin?.name ?? $0.source.article }).count
        }
        let ranked = differences.indices.sorted { (sources[$1], $0) < (sources[$0], $1) }
        return ranked.prefix(page.limits.differences.rows).sorted().map { differences[$0] }
    }

    private func box(_ difference: FigureDifference) -> HTML {
        let label = difference.observations.first.map(page.wording.label) ?? ""
        return """
            <div class="\(difference.observations.count > Self.mostUnbroken ? "box" : "box whole" as HTML)">
            <h3>\(heading(difference, label))</h3>
            \(table(difference, caption: label))\(rest(difference))<p class="verdict">\(reason(difference)) \(words.never)</p>
            </div>

            """
    }

    /// Names two or three values; more only by their number.
    private func heading(_ difference: FigureDifference, _ label: String) -> String {
        var values: [String] = []
        for observation in difference.observations where values.count <= Self.mostNamed {
            let value = page.value(observation)
            if !values.contains(value) { values.append(value) }
        }
        guard (2...Self.mostNamed).contains(values.count) else {
            let count = page.number(difference.observations.count)
            return words.headingOfMany.filled(["measure": label, "count": count])
        }
        let first = values.dropLast().joined(separator: ", ")
        return words.heading.filled(["measure": label, "first": first, "last": values[values.count - 1]])
    }

    private func table(_ difference: FigureDifference, caption: String) -> HTML {
        PageTable(
            kind: "differences titled", caption: caption,
            columns: [words.figure, words.counts, words.when, page.strings.figures.who, words.source],
            rows: difference.observations.prefix(Self.mostRows).map { observation in
                let scope = cells.scope(observation).map { "<span class=\"line\">\($0)</span>" as HTML }
                return PageTable.Row(cells: [
                    page.link(to: observation, class: "value"), scope.joined(), cells.when(Dating(observation)),
                    cells.who(observation.claim),
                    page.reference(to: observation.source.article),
                ])
            }
        ).html
    }

    /// How many more there are than a reader can compare at a glance, and where.
    private func rest(_ difference: FigureDifference) -> HTML {
        let rest = difference.observations.dropFirst(Self.mostRows)
        let count = rest.count
        guard rest.allSatisfy(page.selection.isOnPage) else {
            return Fold(page: page, source: Fold.Source(file: "observations.csv")).html("", count: 0, left: count)
        }
        guard count > 0 else { return "" }
        let number = PageSection.Name.figures.number
        let section = page.strings.page.section.filled(["number": String(number)])
        return
            "<p class=\"small\">\(words.more.of(count).filled(["count": page.number(count), "section": section]))</p>\n"
    }

    private func reason(_ difference: FigureDifference) -> String {
        let names = difference.reasons.map(name)
        guard let last = names.last else { return words.unknown }
        let first = names.dropLast().joined(separator: ", ")
        let list = first.isEmpty ? last : page.strings.figures.and.filled(["first": first, "last": last])
        return words.because.filled(["reason": list])
    }

    private func name(_ reason: FigureDifference.Reason) -> String {
        switch reason {
        case .kind: words.kind
        case .baseline: words.baseline
        case .unit: words.unit
        case .scope: words.scope
        case .status: words.status
        case .date: words.date
        case .speaker: words.speaker
        }
    }
}
