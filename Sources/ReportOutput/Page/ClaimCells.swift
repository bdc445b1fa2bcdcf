internal import ReportModel

/// The cells that show a claim: the figure, when it holds, who says so, and the sentence.
struct ClaimCells {
    let page: PageContext
    private static let longestUnbroken = 12
    private var words: FigureWords { page.strings.figures }

    init(_ page: PageContext) { self.page = page }

    /// The value as it was said, and what it counts; the bounds of a word or a hedge stand in the title text.
    func figure(_ observation: Observation) -> HTML {
        """
        <span class="value"\(title(observation.quantity))>\(value(observation))</span>\(notes(scope(observation)))
        """
    }

    func title(_ quantity: Quantity) -> HTML {
        quantity.hedge == .exact ? "" : " title=\"\(page.quantities.bounds(quantity))\""
    }

    /// Without the noun that stands right below; a long one may break between its words.
    private func value(_ observation: Observation) -> String {
        let value = page.value(observation)
        let noun = observation.counted?.split(separator: " ").last.map { "\u{A0}" + $0 } ?? ""
        let bare = noun.isEmpty || !value.hasSuffix(noun) ? value : String(value.dropLast(noun.count))
        return bare.count > Self.longestUnbroken ? bare.replacing("\u{A0}", with: " ") : bare
    }

    /// What the figure counts, in the article's nouns and the measure's kind.
    func scope(_ observation: Observation) -> [String] {
        let dimensions = observation.dimensions
        let side = dimensions.side.map { page.wording.name($0, style: .short) }
        let type = dimensions.type == observation.counted ? nil : dimensions.type
        let place = dimensions.place == dimensions.side ? nil : dimensions.place
        var parts = [observation.counted, side, dimensions.group, type, place].compactMap { $0 }
        if let base = observation.base { parts.append(words.of.filled(["base": base])) }
        var kind = [page.strings.statistics[observation.statistic]]
        if let baseline = observation.baseline {
            kind.append(words.since.filled(["date": page.dates.text(baseline, style: .short)]))
        }
        var lines = [page.inWords(observation) ?? "", parts.joined(separator: ", "), kind.joined(separator: ", ")]
        if observation.quantity.unit == .unknownCurrency { lines.insert(page.strings.names.noCurrency, at: 0) }
        if observation.includedIn != nil { lines.append(words.includedIn) }
        if observation.conversionOf != nil { lines.append(words.conversion) }
        return lines.filter { !$0.isEmpty }
    }

    func when(_ observation: Observation) -> HTML {
        let dating = Dating(observation)
        let published = page.publication(ofArticle: observation.source.article)
        var parts: HTML = when(dating)
        // What holds as of its article is dated by the line on the article, and a period says when it ends.
        let isSaid =
            !dating.isDated && observation.asOf == published || observation.asOf?.latest == observation.period?.latest
        if let asOf = observation.asOf, observation.period != nil, !isSaid {
            parts += note(words.asOf.filled(["date": page.dates.text(asOf, style: .short)]))
        }
        if dating == .unknown, let published {
            parts += note(words.articleDate.filled(["date": page.dates.text(published, style: .short)]))
        }
        return parts
    }

    func when(_ dating: Dating) -> HTML {
        switch dating {
        case .dated(let date): return dated(date)
        case .bounded(let bounds):
            let possible = words.possible.filled(["date": page.dates.text(bounds, style: .short)])
            return "\(noDate)\(note(possible))"
        case .unknown: return noDate
        }
    }

    /// The date with its precision; an exact day says so to machines too.
    private func dated(_ date: CivilInterval) -> HTML {
        let text = page.dates.text(date, style: .short)
        let precision = note(page.dates.precision(date))
        guard let day = date.exactDay else { return "<span class=\"date\">\(text)</span>\(precision)" }
        return "<time class=\"date\" datetime=\"\(day.description)\">\(text)</time>\(precision)"
    }

    var noDate: HTML { "<span class=\"chip no-date\">\(words.noDate)</span>" }

    /// The voice with its kind; an article that speaks itself has no other name.
    func who(_ claim: Claim) -> HTML {
        let chain = claim.attribution.chain
        let names = page.wording.names
        let name: HTML = chain.first.map { "<bdi>\(names.speaker($0, style: .long).capitalizedFirst)</bdi> " } ?? ""
        let role = chain.first.map { page.strings.roles[$0.role] } ?? words.own
        // From the voice outward: outlets come last, wherever the article names them.
        let others = chain.dropFirst()
        let path = (others.filter { $0.role != .outlet } + others.filter { $0.role == .outlet })
            .map { names.speaker($0, style: .long) }
        let via = path.isEmpty ? "" : note(words.via.filled(["who": path.joined(separator: ", ")]))
        let voice = Voice(claim)
        return "\(name)<span class=\"chip \(HTML(text: voice.rawValue))\">\(role)</span>\(via)"
    }

    /// The sentence, word for word, with the number marked, and what weakens the claim.
    func sentence(_ observation: Observation) -> HTML {
        var cell = quote(observation.source, marking: observation.number)
        let claim = observation.claim
        cell += status(claim) + page.corrections.mark(observation)
        if !claim.certainty.isEmpty {
            let said = claim.certainty.map { "“\($0)”" }.joined(separator: ", ")
            cell += note(words.certainty.filled(["words": said]))
        }
        if let reason = observation.notChartable { cell += note(words.notDrawn.filled(["reason": reason])) }
        return cell
    }

    /// Whether it is planned, denied or otherwise not simply reported.
    func status(_ claim: Claim) -> HTML {
        let status = claim.effectiveStatus
        return status == .reported ? "" : chip(page.strings.statuses[status])
    }

    func quote(_ source: SourceSpan, marking mark: TextSpan) -> HTML {
        let language = page.language(ofArticle: source.article)
        let tag: HTML = language.map { " lang=\"\($0)\"" } ?? ""
        let sentence = MarkedText(source.sentenceText, from: source.sentence.start, marking: mark)
        return "<q\(tag) dir=\"auto\">\(sentence.html)</q> \(page.reference(to: source.article))"
    }

    private func chip(_ text: String) -> HTML { " <span class=\"chip\">\(text)</span>" }
    private func note(_ text: String) -> HTML { "<span class=\"note\">\(text)</span>" }
    private func notes(_ lines: [String]) -> HTML { lines.map(note).joined() }
}
