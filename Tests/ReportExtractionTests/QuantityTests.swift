import ReportLexicon
import ReportModel
import Testing

@testable import ReportExtraction

/// Hedges, units, ranges and counted nouns.
@Suite struct QuantityTests {
    @Test(arguments: [
        ("about 20,000 farmers", "approx 18000..22000 person"), ("some 55 farmers", "approx 50..60 person"),
        ("600 farmers or so", "approx 540..660 person"), ("an estimated 568 farmers", "approx 567..569 person"),
        ("more than 100 farmers", "more_than 101.. person"), ("more than four months", "more_than 4..5 month"),
        ("over $3 billion", "more_than 3000000000.. USD"), ("at least 35 farmers", "at_least 35.. person"),
        ("no fewer than 12 farmers", "at_least 12.. person"), ("600-plus farmers", "at_least 600.. person"),
        ("40 or more farmers", "at_least 40.. person"), ("up to 22,000 farmers", "up_to 0..22000 person"),
        ("as many as 60 farmers", "up_to 0..60 person"), ("50 farmers or fewer", "up_to 0..50 person"),
        ("fewer than 50 farmers", "less_than 0..49 person"), ("less than two hours", "less_than 0..2 hour"),
        ("nearly 5,000 farmers", "nearly 4500..4999 person"), ("just over 200 farmers", "more_than 201..220 person"),
        ("exactly 18 farmers", "18 person"), ("all 29 farmers", "29 person"), ("another 12 farmers", "12 person"),
        ("12 more farmers", "12 person"), ("about 95 percent", "approx 0.94..0.96 share"),
        ("at least about 20 farmers", "at_least 20.. person"), ("no more than 10 farmers", "up_to 0..10 person"),
    ])
    func boundsByHedge(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test(arguments: [
        ("10-15 farmers", "range 10..15 person"), ("between 500 and 600 farmers", "range 500..600 person"),
        ("3 to 5 million euros", "range 3000000..5000000 EUR"), ("500 or 600 farmers", "range 500..600 person"),
        ("$10-15 million", "range 10000000..15000000 USD"), ("from 5% to 10%", "range 0.05..0.1 share"),
        ("more than 10 and less than 20 farmers", "range 11..19 person"),
        ("between about 50 and 60 farmers", "range 50..60 person"), ("-5 to -10 degrees", "range -10..-5 degree"),
        ("from nearly 3 to almost 5 million farmers", "range 3000000..5000000 person"),
        ("two to three dozen cars", "range 24..36 item"), ("between 4 km to 5 km", "range 4..5 km"),
        ("cars between the second and the ninth", "range 2..9"), ("places from 3rd to 5th", "range 3..5"),
        ("some higher than the third but lower than the eighth", "range 4..7"),
    ])
    func readsRanges(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test func keepsChangesApart() throws {
        #expect(try NumberReader.quantities("Prices rose from $10 to $12.") == ["10 USD", "12 USD"])
    }

    @Test(arguments: [
        ("hundreds of letters", "vague 200..999 letter"), ("several boats", "vague 3..9 item"),
        ("a few dozen boats", "vague 24..60 item"), ("tens of thousands of boats", "vague 20000..99999 item"),
        ("hundreds or thousands of letters", "vague 200..9999 letter"), ("a couple of boats", "vague 2..3 item"),
        ("both boats", "2 item"), ("scores of boats", "vague 40..99 item"),
    ])
    func readsVagueWords(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test(arguments: [
        ("$44.7bn", "44700000000 USD"), ("£850m", "850000000 GBP"), ("€ 3.5 million", "3500000 EUR"),
        ("A$5m", "5000000 AUD"),
        ("a $300 million plan", "300000000 USD"), ("US$ 12", "12 USD"), ("C$100", "100 CAD"),
        ("USD 22.5 million", "22500000 USD"),
        ("75 USD million", "75000000 USD"), ("30 MUSD", "30000000 USD"), ("50 cents", "0.5 USD"),
        ("470 pence", "4.7 GBP"),
        ("3 dollars 50 cents", "3.5 USD"), ("40 million Australian dollars", "40000000 AUD"), ("900 rubles", "900 RUB"),
        ("20 hryvnias", "20 UAH"), ("$1.6 trillion dollars", "1600000000000 USD"),
        ("361 million pounds", "361000000 GBP"),
        ("five million yen", "5000000 JPY"), ("12 million South Korean won", "12000000 KRW"), ("₴700", "700 UAH"),
        ("1,100 million dollars", "1100000000 USD"), ("10 Turkish lira", "10 TRY"),
    ])
    func readsMoney(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test func findsCurrenciesThatAreLeftOut() throws {
        let text = "Aid reached $8.2 billion. With training it amounts to 9.1 billion."
        #expect(try NumberReader.quantities(text) == ["8200000000 USD", "9100000000 USD"])
        #expect(try NumberReader.quantities("They found 4 million in her account.") == ["4000000 XXX"])
        #expect(try NumberReader.quantities("A yacht worth 3 million sank.") == ["3000000 XXX"])
        #expect(
            try NumberReader.quantities("It cost $2 billion. Some 4 million fled.").last == "approx 3600000..4400000")
    }

    @Test(arguments: [
        ("12 km", "12 km"), ("9 square kilometers", "9 km2"), ("a 40-mile road", "40 mile"),
        ("165 pounds", "165 pound"),
        ("3 tons of grain", "3 ton"), ("half an hour", "approx 0.5..0.5 hour"), ("55 percent", "0.55 share"),
        ("2 percentage points", "2 percentage point"), ("80 km/h", "80 km/h"), ("30 degrees Celsius", "30 °C"),
        ("6 feet 2 inches", "74 inch"), ("4 km and 250 m", "4250 m"), ("9,000 km2", "9000 km2"), ("12 m3", "12 m3"),
        ("15 ° Celsius", "15 °C"), ("30 degrees below zero", "-30 degree"), ("800g of salt", "800 g"), ("3 kV", "3 kV"),
        ("2 hectolitres", "2 hectoliter"), ("40 microsieverts", "40 microsievert"),
        ("300 megawatts", "300 MW"), ("six months", "6 month"), ("5 million barrels of oil", "5000000 barrel"),
    ])
    func readsUnits(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("We saw " + text + ".") == [quantity])
    }

    @Test func linksConversionsAndRates() throws {
        let distance = try NumberReader.readings("It is 15 kilometers (9 miles) away.").readings.quantities
        #expect(distance.map(\.conversionOf) == [nil, 0])
        let rate = try NumberReader.readings("They lose $3 billion a month and 12 ships per day.").readings.quantities
        #expect(rate.map(\.per) == ["month", "day"])
    }

    @Test(arguments: [
        ("It is 5 km (3 miles) away.", []), ("It is 1 mile (2 km) away.", []), ("It has 5 acres (2 hectares).", []),
        ("It is 5 km (9 miles) away.", ["conversion-mismatch"]),
        ("It has 40 acres (4 hectares).", ["conversion-mismatch"]),
        ("It weighs 10 kg (22 pounds).", []), ("It weighs 10 kg (50 pounds).", ["conversion-mismatch"]),
        ("It makes 100 kW (134 horsepower).", []), ("It is 5 km (9 kg) big.", []),
    ])
    func checksConversions(_ text: String, _ codes: [String]) throws {
        #expect(try NumberReader.readings(text).readings.findings.map(\.code) == codes)
    }

    @Test(arguments: [
        ("At least 12 men have died and 30 were hurt.", ["at_least 12.. person", "at_least 30.. person"]),
        ("At least 12 men died, and 30 were hurt.", ["at_least 12.. person", "30 person"]),
        ("At least 12 men died and about 30 were hurt.", ["at_least 12.. person", "approx 27..33 person"]),
        ("At least 12 men and 30 dogs died.", ["at_least 12.. person", "30 dog"]),
        ("Some 12 men died and 30 were hurt.", ["approx 11..13 person", "30 person"]),
    ])
    func carriesLowerBounds(_ text: String, _ expected: [String]) throws {
        #expect(try NumberReader.quantities(text) == expected)
    }

    @Test(arguments: [
        ("No one was killed.", ["0 person"]), ("None were injured.", ["0 person"]), ("No one came.", []),
        ("None of the sailors drowned.", ["0 person"]), ("Nobody knows.", []),
    ])
    func readsNone(_ text: String, _ expected: [String]) throws {
        #expect(try NumberReader.quantities(text) == expected)
    }

    @Test(arguments: [
        ("18 new High Mobility Rocket Systems (HMRS)", "High Mobility Rocket Systems", "item"),
        ("hundreds of armored vehicles", "armored vehicles", "item"),
        ("over 100 Secret Agents", "Secret Agents", "person"),
        ("four Finnish soldiers killed in a raid", "Finnish soldiers", "person"),
        ("two air bases", "air bases", "base"),
        ("20 US officials", "US officials", "person"),
        ("three large and heavy bombers", "large and heavy bombers", "item"),
        ("a 15-member council", "member", "person"), ("12 police stations", "police stations", "station"),
        ("thousands of the phone calls", "phone calls", "call"), ("one of these boats", "boats", "item"),
        ("seven T-99 tanks", "T-99 tanks", "item"), ("five children dead", "children", "person"),
        ("30 killed", "-", "person"), ("12 of them", "-", "1"), ("six cities, towns and farms", "cities", "city"),
        ("one old woman said so", "old woman", "person"),
    ])
    func findsWhatIsCounted(_ text: String, _ counted: String, _ unit: String) throws {
        let quantity = try #require(try NumberReader.readings("We saw " + text + ".").readings.quantities.first)
        #expect(quantity.quantity.unit.rawValue == unit)
        #expect(try NumberReader.counted("We saw " + text + ".").first == counted)
    }

    @Test func lendsNounsThatAreSaidOnce() throws {
        let text = "They stopped five out of 10 missiles. He was two of the 16 captives."
        #expect(try NumberReader.quantities(text) == ["5 item", "10 item", "2 person", "16 person"])
    }

    @Test(arguments: [
        ("They took 45 and 50 mg.", ["45 mg", "50 mg"]),
        ("It grew by 2, 3 and 4 percent.", ["0.02", "0.03", "0.04"].map { $0 + " share" }),
        ("We met 12 and 15 farmers.", ["12 person", "15 person"]), ("It lost 3 and then 4 km.", ["3", "4 km"]),
        ("It won 2 and 3 million euros.", ["2", "3000000 EUR"]), ("It paid 7 and $3.", ["7", "3 USD"]),
    ])
    func lendsUnitsThatAreSaidOnce(_ text: String, _ quantities: [String]) throws {
        #expect(try NumberReader.quantities(text) == quantities)
    }

    @Test(arguments: [
        ("It cost $5 a gallon.", "gallon"), ("They took 5 mg per kilogram.", "kg"), ("He slept 12 hours a day.", "day"),
        ("They ran 12 hours a mile.", nil),
    ])
    func tellsWhatRatesAreCountedBy(_ text: String, _ unit: String?) throws {
        #expect(try NumberReader.readings(text).readings.quantities.first?.per?.rawValue == unit)
    }

    @Test func readsTheBaseOfShares() throws {
        let (first, percent) = try NumberReader.readings("It lost 55 percent of its original troops.")
        #expect(percent.quantities.first?.base.map { first.text(of: $0) } == "original troops")
        let (second, third) = try NumberReader.readings("A third of the soldiers left.")
        #expect(third.quantities.first?.base.map { second.text(of: $0) } == "soldiers")
    }

    @Test(arguments: [
        ("A fourth Finnish general was killed.", ["4 person"]), ("He is the 18th officer to be killed.", ["18 person"]),
        ("It is at least the second swap for them.", ["at_least 2.. swap"]), ("The second battalion left.", []),
        ("He came second.", []), ("For the third time it rained.", []),
    ])
    func tellsOrdinalsThatCount(_ text: String, _ expected: [String]) throws {
        #expect(try NumberReader.quantities(text) == expected)
    }
}
