import Testing

/// How numbers are written: each in a sentence of its own, with what it is worth.
@Suite struct NumberTests {
    @Test(arguments: [
        ("1,234,567", "1234567"), ("44.7", "44.7"), ("1 100 000", "1100000"), ("40\u{202F}000", "40000"),
        ("3\u{A0}400\u{A0}000.5", "3400000.5"), ("12,34,567.89", "1234567.89"), ("1.111,25", "1111.25"), ("7,5", "7.5"),
        ("1.250.000", "1250000"), (".08", "0.08"), ("12k", "12000"), ("10M", "10000000"), ("2.5bn", "2500000000"),
        ("1,100 million", "1100000000"), ("16.9 billion", "16900000000"), ("2.5 thousand", "2500"),
        ("13 lakh", "1300000"), ("3 crore", "30000000"), ("1e6", "1000000"), ("1.3x10^6", "1300000"), ("2^10", "1024"),
    ])
    func readsDigits(_ text: String, _ value: String) throws {
        #expect(try NumberReader.quantities("It was " + text + ".") == [value])
    }

    @Test(arguments: [
        ("seventy-six", "76"), ("one hundred and twenty", "120"), ("two thousand three hundred", "2300"),
        ("a hundred", "100"), ("a million", "1000000"), ("half a million", "500000"), ("three dozen", "36"),
        ("half a dozen", "6"), ("two and a half", "2.5"), ("one and a half million", "1500000"),
        ("a million and a half", "1500000"), ("nine point nought four", "9.04"), ("minus five", "-5"),
        ("4 thousand 3 hundred and 21", "4321"), ("two hundred and two thousand", "202000"),
        ("three lakh crore", "3000000000000"), ("twenty-one trillion and three hundred", "21000000000300"),
        ("five and a half million", "5500000"), ("three quarters of a million", "750000"), ("1½", "1.5"),
        ("10 1/2", "10.5"), ("three hundred and two dozen", "324"), ("four hundred and seven tenths", "400.7"),
        ("thirty and two and four fifths", "32.8"), ("nine point one million", "9100000"), ("1,830.5 M", "1830500000"),
        ("700 over 4", "175"),
    ])
    func readsWords(_ text: String, _ value: String) throws {
        #expect(try NumberReader.quantities("It was " + text + ".") == [value])
    }

    @Test(arguments: [
        ("half of the fleet", "approx 0.5..0.5 share"), ("¾ of the fleet", "0.75 share"),
        ("two-fifths of the fleet", "approx 0.4..0.4 share"), ("one in five of them", "0.2 share"),
        ("three quarters of the fleet", "approx 0.75..0.75 share"), ("more than half of it", "more_than 0.5.. share"),
        ("1 in 20 households", "0.05 share"), ("a hundred millionths of it", "approx 0.0001..0.0001 share"),
        ("one one hundred and twenty-fifth of it", "approx 0.008..0.008 share"),
        ("one hundred and forty fifths of it", "approx 28..28 share"), ("a percentage of 40", "0.4 share"),
        ("half-mile of it", "approx 0.5..0.5 mile"), ("one out of four", "0.25 share"),
    ])
    func readsFractions(_ text: String, _ quantity: String) throws {
        #expect(try NumberReader.quantities("It was " + text + ".") == [quantity])
    }

    @Test func keepsNumbersApart() throws {
        #expect(try NumberReader.quantities("We met two in 24 hours.") == ["2", "24 hour"])
        #expect(try NumberReader.quantities("3 hundred and 2 hundred.") == ["300", "200"])
        #expect(try NumberReader.quantities("A million and two hundred thousand.") == ["1200000"])
        #expect(try NumberReader.quantities("Rooms nine, ten and eleven.").count == 3)
    }

    @Test(arguments: [
        String(repeating: "9", count: 1_000_000), String(repeating: "1,", count: 3_000),
        String(repeating: "and ", count: 3_000), String(repeating: "two and ", count: 3_000),
        String(repeating: "1/", count: 3_000), String(repeating: "million ", count: 3_000),
        String(repeating: "5 ", count: 3_000), String(repeating: "one in ", count: 3_000), "1e999", "1.2.3",
        "2^9999",
        String(repeating: "hundred and one ", count: 3_000), String(repeating: ",", count: 1_000_000),
        String(repeating: "1,000", count: 100_000), String(repeating: "one two hundred and ", count: 1_000),
        String(repeating: "2 km and ", count: 1_000), "1e-999", "-1e99", String(repeating: "٣", count: 100),
        String(repeating: "more than ", count: 3_000) + "5", String(repeating: "1-", count: 3_000), "- ", "a", ".5.",
    ])
    func survives(_ text: String) throws {
        _ = try NumberReader.readings("It was " + text)
    }
}
