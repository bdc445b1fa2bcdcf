internal import Foundation
internal import ReportCharts
internal import ReportModel

/// Values side by side.
enum RowSamples {
    static let all = [ranking, bars, claims, glance, figure]

    private static func row(
        _ label: String, _ detail: String, _ value: Decimal?, _ low: Decimal?, _ high: Decimal?, _ text: String,
        isApproximate: Bool = false, _ tint: Tint = .sideB
    ) -> RankedRow {
        RankedRow(
            label: label, detail: detail, value: value, low: low ?? value, high: high ?? value,
            isApproximate: isApproximate, valueText: text, tint: tint)
    }

    private static func share(_ percent: Int) -> Decimal { Decimal(percent) / 100 }

    static let ranking = Sample(
        "ranking", "Five units are reported to have lost more than half their strength",
        "Killed, wounded and captured as a share of the unit’s strength before the battle",
        note: "Pale bar: range of figures where sources differ.",
        RankedChart(
            rows: [
                row(
                    "155th Harbour Brigade", "The Lantern, citing relatives, 12 Feb", share(73), share(62), share(80),
                    "73% (62–80%)"),
                row("Storm company, 2nd Army", "Institute, 3 Feb", share(68), nil, nil, "68%"),
                row("74th Rifle Brigade", "Northland’s staff, 20 Feb", share(61), share(55), share(66), "61% (55–66%)"),
                RankedRow(
                    label: "110th Brigade", detail: "The Truth, 17 Feb", low: share(55), high: nil,
                    valueText: "at least 55%", tint: .sideB),
                row(
                    "25th Airborne Battalion", "The Independent, 30 Jan", share(52), nil, nil, "about 52%",
                    isApproximate: true),
                RankedRow(
                    label: "3rd Assault Brigade, 2nd battalion", detail: "Radio, 9 Mar", low: nil, high: share(34),
                    valueText: "up to 34%", tint: .sideA),
                row("Гуляйполе: 102-га бригада ТрО", "Укрінформ, 1 бер.", share(21), nil, nil, "21%"),
            ], key: [KeyEntry(name: "Northland", tint: .sideA), KeyEntry(name: "Southland", tint: .sideB)]))

    static let bars = Sample(
        "bars", "Lorries are lost most often", "Vehicles counted in pictures",
        RankedChart(
            rows: [
                ("Lorries", 4210), ("Armoured cars", 2873), ("Tanks", 1933), ("Guns", 911),
                ("Engineering vehicles", 388),
                ("Radars", 57), ("Boats", 3),
            ].map { name, count in
                row(name, "", Decimal(count), nil, nil, ValueText.count(count), .series(0))
            }, format: .count, look: .bars))

    static let claims: Sample = {
        func claim(_ value: Int, _ tint: Tint) -> ClaimRow.Claim {
            ClaimRow.Claim(value: Decimal(value), text: ValueText.count(value), tint: tint)
        }
        return Sample(
            "claims", "The two sides’ counts differ by a factor of three or more",
            "Enemy soldiers killed or captured, as each side claims",
            note: "Where several figures were given, the last one.",
            ClaimsChart(
                rows: [
                    ClaimRow(
                        label: "The ford, southern dead", detail: "Oct 2031 – Feb 2032",
                        claims: [claim(3800, .sideB), claim(9600, .neutral), claim(17_000, .sideA)]),
                    ClaimRow(
                        label: "The ford, northern dead", detail: "Oct 2031 – Feb 2032",
                        claims: [claim(2100, .sideA), claim(5200, .neutral), claim(11_400, .sideB)]),
                    ClaimRow(
                        label: "Bakham, southern dead", detail: "Aug 2030 – May 2031",
                        claims: [
                            claim(5600, .sideB),
                            ClaimRow.Claim(
                                value: nil, low: 12_000, high: 16_000, text: "12,000–16,000", tint: .neutral),
                            claim(20_500, .sideA),
                        ]),
                    ClaimRow(
                        label: "Krynk, northern dead", detail: "Oct 2031 – Jul 2032",
                        claims: [claim(800, .sideA), claim(1050, .neutral), claim(3500, .sideB)]),
                    ClaimRow(
                        label: "Barracks strike", detail: "1 Jan 2031",
                        claims: [
                            claim(89, .sideB),
                            ClaimRow.Claim(value: nil, low: 400, high: nil, text: "over 400", tint: .sideA),
                        ]),
                ],
                key: [
                    KeyEntry(name: "Northland says", tint: .sideA), KeyEntry(name: "Southland says", tint: .sideB),
                    KeyEntry(name: "Independent estimate", tint: .neutral),
                ], format: .count))
    }()

    private static func card(
        _ value: String, _ what: String, _ detail: String, dated: Bool = true, _ tint: Tint
    ) -> GlanceCard {
        GlanceCard(value: value, what: what, detail: detail, isDated: dated, tint: tint)
    }

    static let glance = Sample(
        "at-a-glance", "Six reported figures at a glance",
        "As claimed by their sources; a dashed line marks an undated figure",
        GlanceChart(
            cards: [
                card("$16.2 bn", "Aid committed since February", "Treasury, 29 Sep 2031", .neutral),
                card(
                    "55%", "Casualties as a share of a force", "Intelligence chiefs, said by June", dated: false, .sideB
                ),
                card("Hundreds", "Bodies found near Izmere", "No speaker named, 29 Sep 2031", .sideA),
                card("18", "Rocket launchers pledged", "Treasury, 28 Sep 2031", .neutral),
                card("⅓", "Killed as a share of a unit", "A prisoner, 12 Sep 2031", .sideB),
                card("76", "Soldiers captured", "An unnamed woman, July", dated: false, .sideB),
            ],
            key: [
                KeyEntry(name: "Northland", tint: .sideA), KeyEntry(name: "Southland", tint: .sideB),
                KeyEntry(name: "Others", tint: .neutral),
            ]))

    static let figure = Sample(
        "figure", "One report puts captured soldiers at 76", "Fighting near the ford, 18 February 2031",
        GlanceChart(cards: [
            GlanceCard(
                value: "76", what: "Northern soldiers reported captured",
                detail: "A courier, citing militia commanders, 18 Feb 2031",
                isDated: true, tint: .sideA,
                range: GlanceCard.Range(value: 76, low: 60, high: 93, lowText: "60", highText: "93"))
        ]))
}

/// Counts in words of the samples.
enum ValueText {
    static func count(_ value: Int) -> String {
        value < 1000 ? String(value) : "\(value / 1000),\(String(value % 1000 + 1000).dropFirst())"
    }
}
