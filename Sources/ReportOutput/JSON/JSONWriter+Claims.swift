internal import ReportModel

// How observations and events stand in the contract. The order of keys is part of it.
extension JSONWriter {
    mutating func write(_ observation: Observation, _ place: TextPlace) {
        object { json in
            json.member("id", observation.id)
            json.span(observation.source.span, place)
            json.member("text", observation.source.quote)
            json.member("number") { json in json.object { $0.span(observation.number, place) } }
            json.write(observation.quantity)
            json.member("what", observation.counted)
            json.write(observation.measure, observation.statistic, observation.dimensions)
            json.member("status", observation.claim.status.rawValue)
            json.member("polarity", observation.claim.isAffirmed ? "positive" : "negative")
            json.member("period", observation.period?.edtf)
            json.member("asOf", observation.asOf?.edtf)
            json.member("baseline", observation.baseline?.edtf)
            json.member("base", observation.base)
            json.member("includedIn", observation.includedIn)
            json.member("conversionOf", observation.conversionOf)
            json.member("event", observation.event)
            json.write(observation.claim, place)
            json.write(sentence: observation.source, place)
            json.member("rule", observation.rule)
            json.member("confidence", observation.confidence)
            json.member("chartable", observation.notChartable == nil)
            json.member("reason", observation.notChartable)
        }
    }

    mutating func write(_ event: Event, _ place: TextPlace) {
        object { json in
            json.member("id", event.id)
            json.span(event.source.span, place)
            json.member("text", event.source.quote)
            json.member("category", event.category.id)
            json.member("label", event.category.label)
            json.member("plover") { $0.write(event.category.plover) }
            json.member("cameo", event.category.cameo)
            json.member("acled", event.category.acled)
            json.member("date", event.date?.edtf)
            json.member("modality", event.claim.status.rawValue)
            json.member("polarity", event.claim.isAffirmed ? "positive" : "negative")
            json.member("actors", event.actors) { json, actor in
                json.object { json in
                    json.member("name", actor.name)
                    json.member("role", actor.role.rawValue)
                }
            }
            json.member("place", event.place)
            json.write(event.claim, place)
            json.write(sentence: event.source, place)
            json.member("rule", event.rule)
            json.member("confidence", event.confidence)
        }
    }

    private mutating func write(_ measure: Measure, _ statistic: Statistic, _ dimensions: Dimensions) {
        member("measure", measure.id)
        member("kind", statistic.rawValue)
        write(dimensions)
    }

    mutating func write(_ dimensions: Dimensions) {
        member("side", dimensions.side)
        member("group", dimensions.group)
        member("place", dimensions.place)
        member("type", dimensions.type)
    }

    private mutating func write(_ code: PloverCode) {
        object { json in
            json.member("event", code.event)
            json.member("mode", code.mode)
            json.member("context", code.context)
        }
    }

    private mutating func write(_ claim: Claim, _ place: TextPlace) {
        member("attribution", claim.attribution.chain) { json, source in
            json.object { json in
                json.member("name", source.name)
                json.member("role", source.role.rawValue)
                json.span(source.span, place)
                json.member("admiralty", source.admiralty?.description)
            }
        }
        member("certainty", claim.certainty)
    }

    private mutating func write(sentence source: SourceSpan, _ place: TextPlace) {
        member("sentence") { json in
            json.object { json in
                json.span(source.sentence, place)
                json.member("text", source.sentenceText)
            }
        }
    }
}
