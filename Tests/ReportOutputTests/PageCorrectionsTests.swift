import ReportModel
import ReportTesting
import Testing

@testable import ReportOutput

/// An analyst's corrections stand on the page, beside what they changed.
@Suite struct PageCorrectionsTests {
    private static func page(_ action: Correction.Action, isKept: Bool) throws -> String {
        let sample = SampleReport.make()
        let figure = sample.observations[0]
        let correction = Correction(
            claim: figure.id, action: action, reason: "The <unit> was named later.", location: "corrections.json5")
        let applied = AppliedCorrection(correction: correction, before: [figure], after: isKept ? [figure] : [])
        return try Resources.page(
            of: Report(
                edition: sample.edition, extractions: sample.extractions, observations: sample.observations, series: [],
                events: [], charts: [], findings: [], corrections: [applied]))
    }

    @Test(arguments: [
        (Correction.Action.redate(CivilInterval(day: CivilDate(dayNumber: 8000))), "holds at another time"),
        (.remeasure(measure: nil, statistic: .flow, side: nil, place: nil), "counts something else"),
        (.split, "counted as a claim of its own"),
    ])
    func whatIsCorrectedCarriesMarkAndReason(_ action: Correction.Action, _ words: String) throws {
        let page = try Self.page(action, isKept: true)
        #expect(page.contains("<span class=\"chip corrected\">Corrected by the analyst: \(words)</span>"))
        #expect(page.contains("Reason: The &lt;unit&gt; was named later."))
        #expect(page.contains("id=\"corrections\""))
    }

    @Test func whatIsRejectedStandsInTheTableOnly() throws {
        let page = try Self.page(.reject, isKept: false)
        #expect(!page.contains("chip corrected"))
        #expect(page.contains("rejected, no figure of the report"))
    }

    @Test func withoutCorrectionsThereIsNothing() throws {
        #expect(try !Resources.page(of: SampleReport.make()).contains("id=\"corrections\""))
    }
}
