internal import ReportModel

/// Up to eight figures as cards, and how far they can be trusted.
struct KeyFigures {
    private let page: PageContext
    private var words: KeyFigureWords { page.strings.keyFigures }

    init(_ page: PageContext) { self.page = page }

    var html: HTML {
        let cards = page.ranking.best(8).map { card($0, isWeak: !FigureRanking.isStrong($0)) }
        let body: HTML =
            cards.isEmpty
            ? "<p>\(words.none)</p>\n"
            : "<ul class=\"cards\">\(cards)</ul>\n<p class=\"small\">\(words.legend)</p>\n\(caveat)"
        return "<section aria-labelledby=\"key\">\n<h2 id=\"key\">\(words.title)</h2>\n\(body)</section>\n"
    }

    /// No white space follows a card: in print, where cards are words on a line, it would be a gap.
    private func card(_ observation: Observation, isWeak: Bool) -> HTML {
        let weak: HTML = isWeak ? " class=\"weak\"" : ""
        let title = ClaimCells(page).title(observation.quantity)
        let address = page.address(of: observation, class: "evidence")
        return """
            <li\(weak)><b\(title)>\(page.wording.value(observation, written: page.written(observation)))</b> <span class="label">\(page.wording.label(observation))</span> \
            <span class="facts-line">\(facts(observation)) <a\(address)>\(words.evidence)</a>\u{A0}\
            \(page.reference(to: observation.source.article))</span></li>
            """
    }

    /// What is counted, when, and who says so, each with its full stop.
    private func facts(_ observation: Observation) -> String {
        let dating = Dating(observation)
        let when = dating.date.map { page.dates.text($0, style: .short) } ?? page.strings.figures.noDate
        let origin = observation.claim.attribution.origin
        let who = origin.map { page.strings.roles[$0.role] } ?? page.strings.figures.own
        let facts = [page.inWords(observation), noun(observation), status(observation.claim), when, who]
        return facts.compactMap { $0 }.map { $0.capitalizedFirst + "." }.joined(separator: " ")
    }

    /// The counted noun or the whole of a share, unless the label says it.
    private func noun(_ observation: Observation) -> String? {
        let base = observation.base.map { page.strings.mainPoints.wholeOf.filled(["base": $0]) }
        guard let noun = observation.counted ?? base else { return nil }
        return page.wording.label(observation).lowercased().contains(noun.lowercased()) ? nil : noun
    }

    private func status(_ claim: Claim) -> String? {
        claim.effectiveStatus == .reported ? nil : page.strings.statuses[claim.effectiveStatus]
    }

    private var caveat: HTML {
        let parts = [undatedShare, newestAge].compactMap { $0 }
        let section = PageSection.Name.undated
        let name = page.strings.page.section.filled(["number": String(section.number)])
        let link: HTML = "<a href=\"#\(section.rawValue)\">\(name)</a>"
        let pointer: HTML = undatedCount > 0 ? " \(words.pointer.html(["section": link]))" : ""
        let text = parts.joined(separator: " ")
        return "<div class=\"caveat\"><p><b>\(words.caveat)</b> \(text)\(pointer)</p></div>\n"
    }

    private var undatedCount: Int { page.report.observations.count { !Dating($0).isDated } }

    private var undatedShare: String? {
        let total = page.report.observations.count
        let values = ["undated": page.number(undatedCount), "total": page.number(total)]
        if undatedCount == 0 { return words.noneUndated.of(total).filled(values) }
        if undatedCount == total { return words.allUndated.of(total).filled(values) }
        return words.someUndated.of(undatedCount).filled(values)
    }

    /// How old the newest dated figure is on the day of the edition.
    private var newestAge: String? {
        guard let asOf = page.report.edition.asOf else { return nil }
        let latest = page.report.observations.compactMap { Dating($0).date?.latest }.filter { $0 <= asOf }.max()
        return latest.map { latest in
            let days = asOf.dayNumber - latest.dayNumber
            if days == 0 { return words.newestToday.filled(["date": page.dates.text(asOf)]) }
            return words.newestAge.of(days).filled(["days": page.number(days), "date": page.dates.text(asOf)])
        }
    }
}
