internal import ReportModel

// How the parts of a report stand in `report.json` and in the manifest.
extension JSONWriter {
    mutating func write(_ edition: Edition) {
        object { json in
            json.member("id", edition.id)
            json.member("title", edition.title)
            json.member("asOf", edition.asOf?.description)
            json.member("since", edition.window.since?.description)
            json.member("until", edition.window.until?.description)
            json.member("command", edition.command)
            json.member("toolVersion", edition.toolVersion)
            json.member("lexiconDigest", edition.lexiconDigest)
            json.member("inputDigest", edition.inputDigest)
            json.member("correctionsDigest", edition.correctionsDigest)
            json.member("previous", edition.previous)
        }
    }

    mutating func write(_ measure: Measure) {
        object { json in
            json.member("id", measure.id)
            json.member("label", measure.label)
            json.member("definition", measure.definition)
            json.member("unit", measure.unit.rawValue)
            json.member("kind", measure.defaultStatistic.rawValue)
            json.member("group", measure.group)
            json.member("plausibleLow", measure.plausible?.lowerBound)
            json.member("plausibleHigh", measure.plausible?.upperBound)
        }
    }

    /// The members that say what a series or claim is about.
    mutating func write(_ key: SeriesKey) {
        member("measure", key.measure)
        member("kind", key.statistic.rawValue)
        write(key.dimensions)
        member("baseline", key.baseline?.edtf)
        member("planned", key.isPlanned)
        member("recorder", key.recorder)
    }

    mutating func write(_ claim: ClaimedFigure) {
        object { json in
            json.member("id", claim.id)
            json.write(claim.key)
            json.member("date", claim.interval?.edtf)
            json.write(claim.quantity)
            json.member("observations", claim.observations)
            json.member("origins", claim.origins)
            json.member("variants", claim.variants) { json, variant in
                json.object { json in
                    json.write(variant.quantity)
                    json.member("observations", variant.observations)
                }
            }
        }
    }

    mutating func write(_ contradiction: Contradiction) {
        object { json in
            json.member("claims", contradiction.claims)
            json.member("reasons", contradiction.reasons.map(\.rawValue))
        }
    }

    mutating func write(_ applied: AppliedCorrection) {
        object { json in
            json.member("claim", applied.correction.claim)
            json.member("action", applied.correction.action.name)
            json.member("reason", applied.correction.reason)
            json.member("observations", applied.before.map(\.id))
            json.member("before", applied.before.map(\.source.quote))
        }
    }

    mutating func write(_ series: Series) {
        object { json in
            json.member("id", series.id)
            json.member("unit", series.key.unit.rawValue)
            json.write(series.key)
            json.member("points", series.points) { json, point in
                json.object { json in
                    json.member("date", point.interval?.edtf)
                    json.write(point.quantity)
                    json.member("observations", point.observations)
                }
            }
        }
    }

    mutating func write(_ chart: ReportChart) {
        object { json in
            json.member("id", chart.id)
            json.member("title", chart.title)
            json.member("caption", chart.caption)
            json.member("alt", chart.altText)
            json.member("measures", chart.measures)
            json.member("shows", chart.shows)
            json.member("images", chart.images) { json, image in
                json.object { json in
                    json.member("path", image.path)
                    json.member("width", image.width)
                    json.member("height", image.height)
                }
            }
        }
    }
}
