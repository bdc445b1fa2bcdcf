internal import ReportModel

/// At most six sentences, each saying no more than its claim: what, how many, when, who, and where it stands.
struct MainPoints {
    private let page: PageContext
    private var words: MainPointWords { page.strings.mainPoints }

    init(_ page: PageContext) { self.page = page }

    var html: HTML {
        let points = FigureRanking(page).best(6).map(point)
        let body: HTML = points.isEmpty ? "<p>\(words.none)</p>\n" : "<ul class=\"points\">\n\(points)</ul>\n"
        return "<section aria-labelledby=\"points\">\n<h2 id=\"points\">\(words.title)</h2>\n\(body)</section>\n"
    }

    private func point(_ observation: Observation) -> HTML {
        let value: HTML = "<b>\(page.value(observation, style: .long))</b>"
        let text = words.point.html([
            "measure": HTML(text: page.label(observation)), "value": value, "what": HTML(text: what(observation)),
            "when": HTML(text: when(observation)), "who": HTML(text: who(observation.claim)),
        ])
        let number = page.number(ofArticle: observation.source.article).map(String.init) ?? ""
        let label = page.strings.page.source.filled(["number": number])
        let anchor = Anchor.figure(observation.id)
        return "<li>\(text) <a class=\"ref\" href=\"#\(anchor)\" aria-label=\"\(label)\">[\(number)]</a></li>\n"
    }

    /// The counted noun, the base of a share, the baseline of a total, and whether it is planned or denied.
    private func what(_ observation: Observation) -> String {
        var text = observation.counted.map { " " + $0 } ?? ""
        if let base = observation.base { text += words.shareOf.filled(["base": base]) }
        if let group = observation.dimensions.group { text += ", " + group }
        if observation.statistic == .cumulative {
            let baseline = observation.baseline.map { page.dates.text($0) }
            text += baseline.map { words.totalSince.filled(["baseline": $0]) } ?? words.total.filled([:])
        }
        let status = observation.claim.effectiveStatus
        return status == .reported ? text : text + ", " + page.strings.statuses[status]
    }

    private func when(_ observation: Observation) -> String {
        switch Dating(observation) {
        case .unknown: return words.undated
        case .bounded(let interval): return words.undatedBetween.filled(["date": page.dates.text(interval)])
        case .dated(let interval):
            let date = ["date": page.dates.text(interval)]
            if observation.period == nil { return words.asOf.filled(date) }
            return interval.isOneDay ? words.onDate.filled(date) : words.during.filled(date)
        }
    }

    private func who(_ claim: Claim) -> String {
        guard let origin = claim.attribution.origin else { return words.ownWords }
        let role = Voice(claim) == .unnamed ? " (\(page.strings.roles[origin.role]))" : ""
        return words.according.filled(["who": origin.name + role])
    }
}
