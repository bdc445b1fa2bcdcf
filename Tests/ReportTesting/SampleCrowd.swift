package import ReportModel

/// The sample report with its figures told many times over, as a year of news would tell them.
package enum SampleCrowd {
    package static func report(times: Int) -> Report {
        let sample = SampleReport.make()
        let observations = sample.observations.flatMap { figure in (0..<times).map { copy(figure, $0) } }
        return Report(
            edition: sample.edition, extractions: sample.extractions, observations: observations,
            series: sample.series, events: sample.events, charts: sample.charts, findings: [])
    }

    private static func copy(_ figure: Observation, _ number: Int) -> Observation {
        Observation(
            id: number == 0 ? figure.id : "\(figure.id)-\(number)", source: figure.source, number: figure.number,
            quantity: figure.quantity, counted: figure.counted, measure: figure.measure,
            statistic: figure.statistic, dimensions: figure.dimensions, claim: figure.claim, period: figure.period,
            asOf: figure.asOf, baseline: figure.baseline, base: figure.base, includedIn: figure.includedIn,
            conversionOf: figure.conversionOf, event: figure.event, rule: figure.rule,
            confidence: figure.confidence, notChartable: figure.notChartable)
    }
}
