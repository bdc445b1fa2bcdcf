internal import ReportModel

/// At most six sentences, each saying no more than its claim: what, how many, when, who, and where it stands.
struct MainPoints {
    private let page: PageContext
    private var words: MainPointWords { page.strings.mainPoints }

    init(_ page: PageContext) { self.page = page }

    var html: HTML {
        let points = page.ranking.best(6).map(point)
        let body: HTML = points.isEmpty ? "<p>\(words.none)</p>\n" : "<ul class=\"points\">\n\(points)</ul>\n"
        return "<section aria-labelledby=\"points\">\n<h2 id=\"points\">\(words.title)</h2>\n\(body)</section>\n"
    }

    private func point(_ observation: Observation) -> HTML {
        let text = words.point.html([
            "what": told(observation), "status": HTML(text: status(observation)),
            "when": HTML(text: when(observation)), "who": HTML(text: who(observation)),
        ])
        let number = page.number(ofArticle: observation.source.article).map(String.init) ?? ""
        let label = page.strings.page.source.filled(["number": number])
        let address = page.address(of: observation, class: "ref")
        return "<li>\(text)\u{A0}<a\(address) aria-label=\"\(label)\">[\(number)]</a></li>\n"
    }

    /// The sentence of the topic for it, or one that fits every figure.
    private func told(_ observation: Observation) -> HTML {
        let phrase = page.wording.sentence(observation)
        var values = page.wording.places(observation)
        if phrase == nil { values["measure"] = page.wording.label(observation) }
        if case .place(let first)? = phrase?.pieces.first { values[first] = values[first]?.capitalizedFirst }
        var value = value(observation)
        // Hundreds are told of things, 300 are told with them.
        if observation.quantity.hedge == .vague, value.hasSuffix("s") {
            values["counted"] = values["counted"].map { words.vagueOf.filled(["noun": $0]) }
        }
        // `534 bodies` and `civilian bodies` are told once.
        if let noun = values["counted"]?.split(separator: " ").last, value.hasSuffix("\u{A0}" + noun) {
            value = String(value.dropLast(noun.count + 1))
        }
        values["noun"] = observation.base.map { " " + words.wholeOf.filled(["base": $0]) } ?? ""
        var places = values.mapValues { HTML(text: $0) }
        places["value"] = "<b>\(phrase?.pieces.first == .place("value") ? value.capitalizedFirst : value)</b>"
        return (phrase ?? words.anyFigure).html(places)
    }

    /// A share that the article gives in words stays in words.
    private func value(_ observation: Observation) -> String {
        let isInWords = page.inWords(observation) != nil
        let value = page.value(observation, style: .long)
        let told = isInWords ? page.written(observation) : value
        // A word from the beginning of a sentence stands within one here.
        return isInWords || observation.quantity.hedge == .vague ? told.prefix(1).lowercased() + told.dropFirst() : told
    }

    private func status(_ observation: Observation) -> String {
        let status = observation.claim.effectiveStatus
        switch status {
        case .reported, .announced: return ""
        case .planned where page.wording.sentence(observation) != nil && page.wording.saysPlan(observation): return ""
        default: return words.status.filled(["words": page.strings.statuses[status]])
        }
    }

    private func when(_ observation: Observation) -> String {
        if observation.statistic == .cumulative, let baseline = observation.baseline {
            if let period = observation.period, period.earliest == baseline.earliest, period.dayCount != nil {
                return words.totalDuring.filled(["date": page.dates.text(period)])
            }
            return words.totalSince.filled(["baseline": page.dates.text(baseline)])
        }
        switch Dating(observation) {
        case .unknown: return words.undated
        case .bounded(let interval): return words.undatedBetween.filled(["date": page.dates.text(interval)])
        case .dated(let interval):
            let date = ["date": page.dates.text(interval)]
            return interval.exactDay == nil ? words.during.filled(date) : words.onDate.filled(date)
        }
    }

    /// Nothing where the sentence is about the speaker.
    private func who(_ observation: Observation) -> String {
        guard let origin = observation.claim.attribution.origin else { return words.ownWords }
        return origin.name == observation.dimensions.side
            ? "" : words.according.filled(["who": page.wording.names.voice(origin)])
    }
}
