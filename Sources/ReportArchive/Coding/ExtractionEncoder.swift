internal import ReportModel

/// Writes an extraction without its article, whose text is at hand when it is read again.
enum ExtractionEncoder {
    static func bytes(_ extraction: Extraction) -> [UInt8] {
        var blob = BlobWriter()
        blob.write(extraction.publication) { $0.write($1) }
        blob.write(extraction.times) { $0.write($1) }
        blob.write(extraction.quantities) { $0.write($1) }
        blob.write(extraction.observations) { $0.write($1) }
        blob.write(extraction.events) { $0.write($1) }
        blob.write(extraction.ignored) { blob, ignored in
            blob.write(ignored.span)
            blob.write(ignored.reason)
            blob.write(ignored.rule)
        }
        blob.write(extraction.findings) { $0.write($1) }
        return blob.bytes
    }
}

extension BlobWriter {
    mutating func write(_ publication: PublicationTime) {
        write(publication.interval)
        write(publication.evidence) { blob, evidence in
            blob.write(evidence.span) { $0.write($1) }
            blob.write(evidence.quote)
            blob.write(evidence.rule)
            blob.write(evidence.bound)
            blob.write(evidence.explanation)
        }
    }

    fileprivate mutating func write(_ time: TimeExpression) {
        write(time.span)
        write(time.kind.rawValue)
        write(time.value)
        write(time.modifier?.rawValue)
        write(time.interval)
        write(time.bounded)
        write(time.rule)
    }

    private mutating func write(_ quantity: Quantity) {
        write(quantity.low)
        write(quantity.high)
        write(quantity.stated)
        write(quantity.hedge.rawValue)
        write(quantity.unit.rawValue)
    }

    fileprivate mutating func write(_ mention: QuantityMention) {
        write(mention.span)
        write(mention.number)
        write(mention.quantity)
        write(mention.counted)
        write(mention.rule)
        write(mention.unused)
    }

    private mutating func write(_ source: SourceSpan) {
        write(source.span)
        write(source.sentence)
    }

    private mutating func write(_ claim: Claim) {
        write(claim.attribution.chain) { blob, source in
            blob.write(source.name)
            blob.write(source.role.rawValue)
            blob.write(source.span) { $0.write($1) }
            blob.write(source.admiralty?.description)
        }
        write(claim.status.rawValue)
        write(claim.isAffirmed)
        write(claim.certainty) { $0.write($1) }
    }

    private mutating func write(_ measure: Measure) {
        guard isNew(measure) else { return }
        write(measure.id)
        write(measure.label)
        write(measure.definition)
        write(measure.unit.rawValue)
        write(measure.defaultStatistic.rawValue)
        write(measure.plausible) { blob, range in
            blob.write(range.lowerBound)
            blob.write(range.upperBound)
        }
        write(measure.group)
        write(measure.parts) { $0.write($1) }
    }

    fileprivate mutating func write(_ observation: Observation) {
        write(observation.id)
        write(observation.source)
        write(observation.number)
        write(observation.quantity)
        write(observation.counted)
        write(observation.measure)
        write(observation.statistic.rawValue)
        write(observation.dimensions.side)
        write(observation.dimensions.group)
        write(observation.dimensions.place)
        write(observation.dimensions.type)
        write(observation.claim)
        write(observation.period)
        write(observation.asOf)
        write(observation.baseline)
        write(observation.base)
        write(observation.includedIn)
        write(observation.conversionOf)
        write(observation.event)
        write(observation.rule)
        write(observation.confidence)
        write(observation.notChartable)
    }

    private mutating func write(_ category: EventCategory) {
        guard isNew(category) else { return }
        write(category.id)
        write(category.label)
        write(category.plover.event)
        write(category.plover.mode)
        write(category.plover.context)
        write(category.cameo)
        write(category.acled)
    }

    fileprivate mutating func write(_ event: Event) {
        write(event.id)
        write(event.source)
        write(event.category)
        write(event.date)
        write(event.claim)
        write(event.actors) { blob, actor in
            blob.write(actor.name)
            blob.write(actor.role.rawValue)
            blob.write(actor.side)
        }
        write(event.place)
        write(event.rule)
        write(event.confidence)
    }

    fileprivate mutating func write(_ finding: Finding) {
        write(finding.severity.rawValue)
        write(finding.code)
        write(finding.message)
        write(finding.location)
        write(finding.span) { $0.write($1) }
        write(finding.hint)
    }
}
