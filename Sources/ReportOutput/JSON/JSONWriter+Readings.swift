internal import ReportModel

// How single readings stand in the contract. The order of keys is part of it.
extension JSONWriter {
    mutating func span(_ span: TextSpan?, _ place: TextPlace) {
        member("start", span.map(place.start))
        member("end", span.map(place.end))
    }

    mutating func write(_ evidence: DateEvidence, _ place: TextPlace) {
        object { json in
            json.span(evidence.span, place)
            json.member("text", evidence.quote)
            json.member("rule", evidence.rule)
            json.member("bound", evidence.bound.edtf)
            json.member("explanation", evidence.explanation)
        }
    }

    mutating func write(_ time: TimeExpression, _ place: TextPlace) {
        object { json in
            json.span(time.span, place)
            json.member("text", place.words(time.span))
            json.member("type", time.kind.rawValue)
            json.member("value", time.value)
            json.member("mod", time.modifier?.rawValue)
            json.member("edtf", time.interval?.edtf)
            json.member("bounded", time.bounded?.edtf)
            json.member("rule", time.rule)
        }
    }

    mutating func write(_ mention: QuantityMention, _ place: TextPlace) {
        object { json in
            json.span(mention.span, place)
            json.member("text", place.words(mention.span))
            json.member("number") { json in json.object { $0.span(mention.number, place) } }
            json.write(mention.quantity)
            json.member("what", mention.counted)
            json.member("unused", mention.unused)
            json.member("rule", mention.rule)
        }
    }

    mutating func write(_ quantity: Quantity) {
        member("low", quantity.low)
        member("high", quantity.high)
        member("stated", quantity.stated)
        member("hedge", quantity.hedge.rawValue)
        member("unit", quantity.unit.rawValue)
    }

    mutating func write(_ ignored: IgnoredNumber, _ place: TextPlace) {
        object { json in
            json.span(ignored.span, place)
            json.member("text", place.words(ignored.span))
            json.member("reason", ignored.reason)
            json.member("rule", ignored.rule)
        }
    }

    /// A finding of the whole build has no place in an article's text.
    mutating func write(_ finding: Finding, _ place: TextPlace?) {
        object { json in
            json.member("severity", finding.severity.rawValue)
            json.member("code", finding.code)
            json.member("message", finding.message)
            json.member("location", finding.location)
            json.member("hint", finding.hint)
            json.member("start", finding.span.flatMap { place?.start($0) })
            json.member("end", finding.span.flatMap { place?.end($0) })
        }
    }
}
