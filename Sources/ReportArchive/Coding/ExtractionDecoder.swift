internal import ReportModel

/// Reads an extraction again.
enum ExtractionDecoder {
    /// - Parameter article: the article that it was read from, byte for byte.
    static func extraction(_ bytes: [UInt8], of article: Article) throws(BlobReader.Damage) -> Extraction {
        var blob = try BlobReader(bytes)
        let reader = SourceReader(article: article)
        let publication = try blob.optional { blob throws(BlobReader.Damage) in try blob.publication() }
        let times = try blob.list { blob throws(BlobReader.Damage) in try blob.time() }
        let quantities = try blob.list { blob throws(BlobReader.Damage) in try blob.mention() }
        let observations = try blob.list { blob throws(BlobReader.Damage) in try blob.observation(reader) }
        let events = try blob.list { blob throws(BlobReader.Damage) in try blob.event(reader) }
        let ignored = try blob.list { blob throws(BlobReader.Damage) in
            IgnoredNumber(span: try blob.span(), reason: try blob.text(), rule: try blob.rule())
        }
        let findings = try blob.list { blob throws(BlobReader.Damage) in try blob.finding() }
        guard blob.isAtEnd else { throw BlobReader.Damage() }
        return Extraction(
            article: article, publication: publication, times: times, quantities: quantities,
            observations: observations, events: events, ignored: ignored, findings: findings)
    }
}

/// Makes places in the article's text.
private struct SourceReader {
    let article: Article
    private let length: Int

    init(article: Article) {
        self.article = article
        length = article.text.utf8.count
    }

    func source(_ span: TextSpan, _ sentence: TextSpan) throws(BlobReader.Damage) -> SourceSpan {
        guard span.end <= length, sentence.end <= length else { throw BlobReader.Damage() }
        return SourceSpan(article, span: span, sentence: sentence)
    }
}

extension BlobReader {
    mutating func publication() throws(Damage) -> PublicationTime {
        guard let interval = try interval() else { throw Damage() }
        let evidence = try list { blob throws(Damage) in
            let span = try blob.optional { blob throws(Damage) in try blob.span() }
            let (quote, rule) = (try blob.text(), try blob.rule())
            guard let bound = try blob.interval() else { throw Damage() }
            return DateEvidence(span: span, quote: quote, rule: rule, bound: bound, explanation: try blob.text())
        }
        return PublicationTime(interval: interval, evidence: evidence)
    }

    fileprivate mutating func time() throws(Damage) -> TimeExpression {
        TimeExpression(
            span: try span(), kind: try value(), value: try text(),
            modifier: try optional { blob throws(Damage) in try blob.value() }, interval: try interval(),
            bounded: try interval(), rule: try rule())
    }

    private mutating func quantity() throws(Damage) -> Quantity {
        let (low, high, stated) = (try decimal(), try decimal(), try decimal())
        let quantity = Quantity(
            low: low, high: high, stated: stated, hedge: try value(), unit: UnitCode(rawValue: try text()))
        guard let quantity else { throw Damage() }
        return quantity
    }

    fileprivate mutating func mention() throws(Damage) -> QuantityMention {
        QuantityMention(
            span: try span(), number: try span(), quantity: try quantity(), counted: try optionalText(),
            rule: try rule(), unused: try optionalText())
    }

    private mutating func claim() throws(Damage) -> Claim {
        let chain = try list { blob throws(Damage) in
            Source(
                name: try blob.text(), role: try blob.value(),
                span: try blob.optional { blob throws(Damage) in try blob.span() },
                admiralty: try blob.optional { blob throws(Damage) in try blob.admiralty() })
        }
        return Claim(
            attribution: Attribution(chain: chain), status: try value(), isAffirmed: try bool(),
            certainty: try list { blob throws(Damage) in try blob.text() })
    }

    private mutating func admiralty() throws(Damage) -> AdmiraltyCode {
        let text = try text()
        guard let reliability = text.first, let credibility = Int(text.dropFirst()),
            let code = AdmiraltyCode(reliability: reliability, credibility: credibility)
        else { throw Damage() }
        return code
    }

    private mutating func measure() throws(Damage) -> Measure {
        try sharedMeasure { blob throws(Damage) in
            Measure(
                id: try blob.text(), label: try blob.text(), definition: try blob.text(),
                unit: UnitCode(rawValue: try blob.text()), defaultStatistic: try blob.value(),
                plausible: try blob.optional { blob throws(Damage) in
                    guard let low = try blob.decimal(), let high = try blob.decimal(), low <= high else {
                        throw Damage()
                    }
                    return low...high
                }, group: try blob.text(), parts: try blob.list { blob throws(Damage) in try blob.text() })
        }
    }

    fileprivate mutating func observation(_ reader: SourceReader) throws(Damage) -> Observation {
        Observation(
            id: try text(), source: try reader.source(try span(), try span()), number: try span(),
            quantity: try quantity(), counted: try optionalText(), measure: try measure(), statistic: try value(),
            dimensions: Dimensions(
                side: try optionalText(), group: try optionalText(), place: try optionalText(),
                type: try optionalText()),
            claim: try claim(), period: try interval(), asOf: try interval(), baseline: try interval(),
            base: try optionalText(), includedIn: try optionalText(), conversionOf: try optionalText(),
            event: try optionalText(), rule: try rule(), confidence: try double(), notChartable: try optionalText())
    }

    private mutating func category() throws(Damage) -> EventCategory {
        try sharedCategory { blob throws(Damage) in
            EventCategory(
                id: try blob.text(), label: try blob.text(),
                plover: PloverCode(
                    event: try blob.optionalText(), mode: try blob.optionalText(), context: try blob.optionalText()),
                cameo: try blob.optionalText(), acled: try blob.optionalText())
        }
    }

    fileprivate mutating func event(_ reader: SourceReader) throws(Damage) -> Event {
        Event(
            id: try text(), source: try reader.source(try span(), try span()), category: try category(),
            date: try interval(), claim: try claim(),
            actors: try list { blob throws(Damage) in
                EventActor(name: try blob.text(), role: try blob.value(), side: try blob.optionalText())
            }, place: try optionalText(), rule: try rule(), confidence: try double())
    }

    fileprivate mutating func finding() throws(Damage) -> Finding {
        let (severity, code, message): (Finding.Severity, String, String) = (try value(), try text(), try text())
        let location = try optionalText()
        let span = try optional { blob throws(Damage) in try blob.span() }
        return Finding(severity, code: code, message: message, location: location, span: span, hint: try optionalText())
    }
}
