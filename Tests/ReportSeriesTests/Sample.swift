import Foundation
import ReportModel
import ReportSeries

/// Observations for tests, told by their text forms.
enum Sample {
    static func observation(
        _ id: String, _ value: Decimal, measure: String = "aid", unit: UnitCode = "USD",
        statistic: Statistic = .flow, side: String? = "USA", period: String? = nil, asOf: String? = nil,
        baseline: String? = nil, recorder: String? = "White House", status: ClaimStatus = .reported,
        plausible: ClosedRange<Decimal>? = nil, includedIn: String? = nil, conversionOf: String? = nil,
        quantity: Quantity? = nil, article: String = "a.txt", sentence: String = "a",
        place: String? = nil, parts: [String] = [], at start: Int = 0
    ) -> Observation {
        let measure = Measure(
            id: measure, label: measure, definition: "", unit: unit, defaultStatistic: statistic,
            plausible: plausible, group: "test", parts: parts)
        let chain = recorder.map { [Source(name: $0, role: .official, span: nil, admiralty: nil)] } ?? []
        let source = source(article, sentence)
        return Observation(
            id: id, source: source, number: TextSpan(start, start + 1),
            quantity: quantity ?? Quantity(exactly: value, unit: unit),
            counted: nil,
            measure: measure, statistic: statistic, dimensions: Dimensions(side: side, place: place),
            claim: Claim(attribution: Attribution(chain: chain), status: status),
            period: period.flatMap(CivilInterval.init), asOf: asOf.flatMap(CivilInterval.init),
            baseline: baseline.flatMap(CivilInterval.init), base: nil, includedIn: includedIn,
            conversionOf: conversionOf, event: nil, rule: RuleID("test", "rule"), confidence: 1, notChartable: nil)
    }

    static func extraction(
        published: String? = nil, observations: [Observation] = [], sha256: String = "", id: String = "a.txt",
        reprintOf: String? = nil
    ) -> Extraction {
        let article = Article(
            id: id, origin: Origin(location: id, byteCount: 1, sha256: sha256), title: nil, text: "a",
            language: nil, publication: nil, passages: [])
        let publication = published.flatMap(CivilInterval.init).map { PublicationTime(interval: $0, evidence: []) }
        return Extraction(
            article: reprintOf.map(article.reprinting) ?? article, publication: publication, times: [], quantities: [],
            observations: observations,
            events: [], ignored: [], findings: [])
    }

    static func claims(of observations: [Observation], _ extractions: [Extraction] = []) -> [ClaimedFigure] {
        ClaimBuilder.claims(of: observations, origins: ArticleOrigins(Extractions(extractions).articles))
    }

    static func series(of observations: [Observation]) -> [Series] {
        SeriesBuilder.series(of: claims(of: observations), telling: observations)
    }

    private static func source(_ article: String, _ sentence: String) -> SourceSpan {
        let told = Article(
            id: article, origin: Origin(location: article, byteCount: sentence.utf8.count, sha256: ""), title: nil,
            text: sentence, language: nil, publication: nil, passages: [])
        return SourceSpan(told, span: TextSpan(0, 1), sentence: TextSpan(0, sentence.utf8.count))
    }
}
