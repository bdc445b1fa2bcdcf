internal import ReportLexicon
internal import ReportModel

/// Everything on a page that says when its article was published.
struct PageDates {
    /// What one place of the page says.
    struct Candidate {
        let day: CivilDate
        let quote: String
        /// Names the kind of place.
        let rule: String
        let isChange: Bool
    }

    /// The best first.
    private(set) var candidates: [Candidate] = []
    /// Values that name a day which no article on the web can have.
    private(set) var refused: [(value: String, rule: String)] = []
    private let page: Page
    private let lexicon: PageLexicon
    private let monthFirst: Bool

    init(_ page: Page, _ verdicts: PageJudge.Verdicts, data: [ScriptValue], lexicon: PageLexicon) {
        (self.page, self.lexicon) = (page, lexicon)
        monthFirst = lexicon.dates.monthFirst.contains((page.language ?? "en").lowercased())
        readScripts(data)
        readFields()
        readAddress()
        readTimes(verdicts.outline.regions)
        readBlocks(verdicts.rules)
        readChanges(data)
    }

    private mutating func add(_ value: String, _ rule: String, isChange: Bool = false) {
        if let written = WrittenDate(value, monthFirst: monthFirst, in: lexicon.dates) {
            candidates.append(Candidate(day: written.day, quote: value, rule: rule, isChange: isChange))
        } else if value.utf8.contains(where: \.isDigit) {
            refused.append((value, rule))
        }
    }

    private mutating func readScripts(_ data: [ScriptValue]) {
        let ranked = data.compactMap { value in lexicon.dates.rank(published: value.name).map { ($0, value) } }
        for (_, value) in ranked.sorted(by: { $0.0 < $1.0 }) where value.isArticle { add(value.text, "JSON-LD") }
    }

    private mutating func readFields() {
        let ranked = page.fields.compactMap { field in lexicon.dates.rank(published: field.name).map { ($0, field) } }
        for (_, field) in ranked.sorted(by: { ($0.0, $0.1.source) < ($1.0, $1.1.source) }) {
            add(field.value, "meta element")
        }
    }

    private mutating func readAddress() {
        for address in [page.address, page.value(["og:url"])].compactMap(\.self) {
            let path = address.prefix { $0 != "?" && $0 != "#" }
            guard let written = WrittenDate(String(path), monthFirst: monthFirst, in: lexicon.dates) else { continue }
            candidates.append(Candidate(day: written.day, quote: address, rule: "address", isChange: false))
            return
        }
    }

    /// Elements that tell a time: those of the article before those around it, in the order of the page.
    private mutating func readTimes(_ regions: [PageRegionSet]) {
        let first = page.elements.firstIndex { $0.tag == .h1 } ?? 0
        let near = page.times.filter { !isElsewhere(regions[$0.element]) }
        let ordered = near.filter { $0.element >= first } + near.filter { $0.element < first }
        for time in ordered {
            let text = page.text.string(time.text)
            let written = WrittenDate(text, monthFirst: monthFirst, in: lexicon.dates)
            let isChange =
                !regions[time.element].isDisjoint(with: lexicon.changed)
                || written?.before.contains(where: lexicon.dates.changedLabels.contains) == true
            if let value = time.value {
                add(value, "time element", isChange: isChange)
            } else if let written, written.before.count <= 12 {
                candidates.append(Candidate(day: written.day, quote: text, rule: "date line", isChange: isChange))
            }
        }
    }

    /// Whether a region belongs to other stories or to comments.
    private func isElsewhere(_ regions: PageRegionSet) -> Bool { !regions.isDisjoint(with: lexicon.elsewhere) }

    /// Short lines that begin with a label or are a date and little else.
    private mutating func readBlocks(_ verdicts: [String?]) {
        for (block, verdict) in zip(page.blocks, verdicts) where block.words <= 24 {
            let text = page.text.string(block.text)
            guard text.utf8.contains(where: \.isDigit), verdict.map({ !lexicon.isElsewhere($0) }) ?? true,
                let written = WrittenDate(text, monthFirst: monthFirst, in: lexicon.dates)
            else { continue }
            let isChange = written.before.contains(where: lexicon.dates.changedLabels.contains)
            let isLabelled = written.before.contains(where: lexicon.dates.labels.contains)
            if isLabelled || isChange || written.before.count <= 2 && written.behind <= 6 {
                candidates.append(
                    Candidate(
                        day: written.day, quote: text, rule: isLabelled ? "labelled line" : "line", isChange: isChange))
            }
        }
    }

    private mutating func readChanges(_ data: [ScriptValue]) {
        for value in data where lexicon.dates.isChanged(value.name) { add(value.text, "JSON-LD", isChange: true) }
        for field in page.fields where lexicon.dates.isChanged(field.name) {
            add(field.value, "meta element", isChange: true)
        }
    }
}
