internal import Foundation
internal import ReportModel

extension SampleExtractions {
    /// The one article with a date: aid with three scopes, losses in words, plans, a denial and a retreat.
    static let october: Extraction = {
        let sample = SampleArticle(
            id: "seeds/october.txt", title: "New Arms for Kyiv, and Voices From the Front", text: octoberText,
            published: "2022-10-13", evidence: ("2022-10-13", "the file’s first line"))
        return Extraction(
            article: sample.article, publication: sample.publication,
            times: [
                TimeExpression(
                    span: sample.span("On Wednesday"), kind: .date, value: "2022-10-12", modifier: nil,
                    interval: CivilInterval("2022-10-12"), rule: RuleID("dates", "weekday"))
            ],
            quantities: [],
            observations: aid(sample) + losses(sample),
            events: [
                sample.event(
                    "e1", "early in May the troops fell back from the city", .withdrawal, date: "2022-05-01/2022-05-10"),
                sample.event(
                    "e2", "the United States announced a package", .aid, date: "2022-10-12",
                    by: Source(name: "the United States", role: .government, span: nil, admiralty: nil)),
                sample.event("e3", "The cemetery was opened", .cemetery, date: nil),
            ],
            ignored: [
                IgnoredNumber(span: sample.span("2022-10-13"), reason: "date", rule: RuleID("dates", "header")),
                IgnoredNumber(span: sample.span("412th"), reason: "unit-name", rule: RuleID("numbers", "unit name")),
            ],
            findings: [])
    }()

    private static let octoberText = """
        2022-10-13 New Arms for Kyiv, and Voices From the Front
        On Wednesday the United States announced a package of arms for 900 million dollars. It holds 14 new rocket \
        launchers and dozens of trucks, the Pentagon said. American aid since the invasion now stands at $17.4 billion. \
        With what was given before, it comes to 18.1 billion since January 2021.
        A soldier of the 412th Regiment said that the whole third battalion, of 540 men, was “gone”. Another said that \
        a quarter of his company had died. The ministry denied that 2,000 to 3,000 men had deserted.
        The cemetery was opened, and hundreds of bodies lay in it. Already early in May the troops fell back from the city.
        """

    private static func aid(_ sample: SampleArticle) -> [Observation] {
        let states = Source(name: "the United States", role: .government, span: nil, admiralty: nil)
        let pentagon = Source(
            name: "the Pentagon", role: .government, span: sample.span("the Pentagon"), admiralty: nil)
        let announced = Claim(attribution: Attribution(chain: [states]), status: .announced)
        let planned = Claim(attribution: Attribution(chain: [pentagon]), status: .planned)
        let own = Claim(attribution: .none, status: .reported)
        return [
            sample.observation(
                "f900", "a package of arms for 900 million dollars", number: "900 million dollars",
                Quantity(exactly: 900_000_000, unit: "USD"), .aid, .flow, claim: announced, counted: nil, side: "USA",
                period: "2022-10-12"),
            sample.observation(
                "f14", "14 new rocket launchers", number: "14", Quantity(exactly: 14, unit: .item), .pledged, .flow,
                claim: planned, counted: "new rocket launchers", side: "USA", period: "2022-10-12"),
            sample.observation(
                "fdozens", "dozens of trucks", number: "dozens", .vague(24, 99, .item), .pledged, .flow,
                claim: planned, counted: "trucks", side: "USA", period: "2022-10-12"),
            sample.observation(
                "f174", "$17.4 billion", number: "$17.4 billion", Quantity(exactly: 17_400_000_000, unit: "USD"), .aid,
                .cumulative, claim: own, counted: nil, side: "USA", period: "2022-02-24/2022-10-12",
                baseline: "2022-02-24"),
            sample.observation(
                "f181", "18.1 billion since January 2021", number: "18.1 billion",
                Quantity(exactly: 18_100_000_000, unit: "USD"), .aid, .cumulative, claim: own, counted: nil,
                side: "USA", period: "2021-01/2022-10-12", baseline: "2021-01"),
        ]
    }

    private static func losses(_ sample: SampleArticle) -> [Observation] {
        let soldier = Source(name: "A soldier of the 412th Regiment", role: .witness, span: nil, admiralty: nil)
        let ministry = Source(name: "The ministry", role: .government, span: nil, admiralty: nil)
        let told = Claim(attribution: Attribution(chain: [soldier]), status: .reported)
        let denial = Claim(attribution: Attribution(chain: [ministry]), status: .denied, isAffirmed: false)
        return [
            sample.observation(
                "f540", "third battalion, of 540 men", number: "540", Quantity(exactly: 540, unit: .person),
                .strength, .size, claim: told, counted: "men", side: "Russia", period: nil, group: "third battalion"),
            sample.observation(
                "fquarter", "a quarter of his company", number: "a quarter", .share(Decimal(1) / 4), .lossShare, .share,
                claim: told, counted: nil, side: "Russia", period: nil, base: "his company", group: "a company"),
            sample.observation(
                "fdeserted", "2,000 to 3,000 men", number: "2,000 to 3,000", .people(from: 2000, to: 3000), .deserted,
                .flow, claim: denial, counted: "men", side: "Russia", period: nil),
            sample.observation(
                "fbodies", "hundreds of bodies", number: "hundreds", .vague(200, 999, "body"), .bodies, .flow,
                claim: Claim(attribution: .none, status: .reported), counted: "bodies", side: "Ukraine", period: nil),
        ]
    }
}
