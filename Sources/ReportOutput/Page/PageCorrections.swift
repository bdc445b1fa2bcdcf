internal import ReportModel

/// Shows what an analyst has changed: a mark beside each figure that was corrected, and a table of all corrections.
struct PageCorrections {
    private let applied: [AppliedCorrection]
    private let words: CorrectionWords
    /// By the observations that they hold for and that are still in the report.
    private let byObservation: [String: [Correction]]

    init(_ report: Report, words: CorrectionWords) {
        applied = report.corrections
        self.words = words
        var found: [String: [Correction]] = [:]
        for correction in applied {
            for observation in correction.after { found[observation.id, default: []].append(correction.correction) }
        }
        byObservation = found
    }

    /// The mark of a corrected figure with the reason; nothing for the others.
    func mark(_ observation: Observation) -> HTML {
        (byObservation[observation.id] ?? []).map { correction -> HTML in
            let what = "\(words.mark): \(words[correction.action])"
            let reason = words.because.filled(["reason": correction.reason])
            return " <span class=\"chip corrected\">\(what)</span><span class=\"note\">\(reason)</span>"
        }.joined()
    }

    /// Every correction with the sentence that it is about, also those that took a figure out; nothing without any.
    func table(_ page: PageContext) -> HTML {
        guard !applied.isEmpty else { return "" }
        let table = PageTable(
            kind: "corrections", caption: words.table, columns: [words.figure, words.action, words.reason],
            rows: applied.map { row($0, page) })
        return "<h3 id=\"corrections\">\(words.title)</h3>\n\(table.html)"
    }

    private func row(_ applied: AppliedCorrection, _ page: PageContext) -> PageTable.Row {
        let figures = applied.before.prefix(1).map { observation in
            ClaimCells(page).quote(observation.source, marking: observation.number)
        }
        return PageTable.Row(cells: [
            figures.joined(), "\(words[applied.correction.action])", "\(applied.correction.reason)",
        ])
    }
}
