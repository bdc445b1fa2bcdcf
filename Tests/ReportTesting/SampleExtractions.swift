internal import Foundation
internal import ReportModel

/// What a reader would find in the invented articles.
enum SampleExtractions {
    static let all: [Extraction] = [river, agents, october, contract, militia]

    private static let river: Extraction = {
        let sample = SampleArticle(
            id: "seeds/river.txt", title: "What a Call From the River Says About “Our Own People”",
            text: """
                “Yes, 83 people were led away,” a woman says in a call that the ministry has released, and she blames \
                “one of our own”.
                She adds that 12 million lay in the major’s safe. By now the war has lasted over three months.
                The 58th Brigade did not answer.
                """,
            published: "[2022-05-25..2022-06-24]",
            evidence: ("over three months", "more than three and less than four months after 24 February 2022"))
        let woman = Source(name: "a woman", role: .intercept, span: sample.span("a woman"), admiralty: nil)
        let ministry = Source(
            name: "the ministry", role: .government, span: sample.span("the ministry"), admiralty: nil)
        let claim = Claim(attribution: Attribution(chain: [woman, ministry]), status: .reported)
        return Extraction(
            article: sample.article, publication: sample.publication,
            times: [
                TimeExpression(
                    span: sample.span("over three months"), kind: .duration, value: "P3M", modifier: .moreThan,
                    interval: nil, rule: RuleID("dates", "duration"))
            ],
            quantities: [
                sample.mention("over three months", number: "three", .months(more: 3), unused: "background"),
                sample.mention("83 people", number: "83", Quantity(exactly: 83, unit: .person), counted: "people"),
            ],
            observations: [
                sample.observation(
                    "f83", "83 people were led away", number: "83", Quantity(exactly: 83, unit: .person),
                    .captured, .flow, claim: claim, counted: "people", side: "Russia",
                    period: "[2022-02-24..2022-06-24]"),
                sample.observation(
                    "f12m", "12 million lay in the major’s safe", number: "12 million",
                    Quantity(exactly: 12_000_000, unit: .unknownCurrency), .moneyFound, .stock, claim: claim,
                    counted: nil, side: "Russia", period: nil, notChartable: "currency not said"),
            ],
            events: [],
            ignored: [
                IgnoredNumber(span: sample.span("58th"), reason: "unit-name", rule: RuleID("numbers", "unit name"))
            ],
            findings: [])
    }()

    private static let agents: Extraction = {
        let sample = SampleArticle(
            id: "seeds/harbour.txt", title: "Heads Roll at the Agency After a Bad Week",
            text: """
                The president has sent away more than 90 agents, and nobody says why. \
                Since then the harbour has been quiet.
                """)
        return Extraction(
            article: sample.article, publication: nil, times: [], quantities: [],
            observations: [
                sample.observation(
                    "f90", "more than 90 agents", number: "90", .people(moreThan: 90), .dismissed, .flow,
                    claim: Claim(attribution: .none, status: .reported, certainty: ["reportedly"]),
                    counted: "agents", side: "Russia", period: nil)
            ],
            events: [], ignored: [], findings: [])
    }()

    private static let contract: Extraction = {
        let sample = SampleArticle(
            id: "seeds/contract.txt", title: "Eight Months and Then Home, the Recruiter Said",
            text: "“You sign for eight months,” the soldier tells his mother, “and then they keep you.”",
            published: "2023-21")
        let soldier = Source(name: "the soldier", role: .intercept, span: sample.span("the soldier"), admiralty: nil)
        return Extraction(
            article: sample.article, publication: sample.publication, times: [], quantities: [],
            observations: [
                sample.observation(
                    "f8m", "eight months", number: "eight", Quantity(exactly: 8, unit: "month"), .term, .duration,
                    claim: Claim(attribution: Attribution(chain: [soldier]), status: .reported), counted: nil,
                    side: "Russia", period: nil, notChartable: "a term, not a count")
            ],
            events: [], ignored: [], findings: [])
    }()

    private static let militia: Extraction = {
        let sample = SampleArticle(
            id: "seeds/militia.txt", title: "Only Five of Us, Says a Soldier in the East",
            text: """
                British intelligence chiefs judged on Wednesday that the militia had lost 40 percent of its first strength.
                “We are five people now,” one of the troops says.
                """,
            published: "[2022-05-05..2022-06-30]",
            evidence: ("on Wednesday", "the day after a Wednesday in May or June 2022"))
        let chiefs = Source(
            name: "British intelligence chiefs", role: .official, span: sample.span("British intelligence chiefs"),
            admiralty: AdmiraltyCode(reliability: "B", credibility: 3))
        let soldier = Source(name: "one of the troops", role: .witness, span: nil, admiralty: nil)
        return Extraction(
            article: sample.article, publication: sample.publication, times: [], quantities: [],
            observations: [
                sample.observation(
                    "f40", "40 percent of its first strength", number: "40 percent",
                    Quantity(exactly: Decimal(40) / 100, unit: .share), .lossShare, .share,
                    claim: Claim(attribution: Attribution(chain: [chiefs]), status: .reported), counted: nil,
                    side: "Russia", period: "2022-02-24/2022-06-29", base: "its first strength"),
                sample.observation(
                    "f5", "five people now", number: "five", Quantity(exactly: 5, unit: .person), .remaining, .stock,
                    claim: Claim(attribution: Attribution(chain: [soldier]), status: .reported), counted: "people",
                    side: "Russia", period: nil),
            ],
            events: [], ignored: [], findings: [])
    }()
}
