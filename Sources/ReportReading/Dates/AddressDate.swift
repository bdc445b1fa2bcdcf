internal import ReportModel

/// Reads the date that news sites write into the addresses of their articles.
enum AddressDate {
    /// `/2022/09/28/`, `/2022/sep/28/`, `/2022-09-28`, `-20220928`, and `/2022/09/` for a month; nil where there is none.
    static func evidence(of address: String) -> DateEvidence? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { $0.lowercased() }
        for (index, word) in words.enumerated() {
            let rest = words[(index + 1)...].prefix(2)
            guard let (interval, count) = interval(word, Array(rest)) else { continue }
            return DateEvidence(
                span: nil, quote: words[index..<index + count].joined(separator: "/"),
                rule: RuleID("dates", "address"), bound: interval, explanation: "the address is '\(path)'")
        }
        return nil
    }

    private static func interval(_ word: String, _ rest: [String]) -> (CivilInterval, count: Int)? {
        if word.utf8.count == 8, let number = Int(word),
            let day = day(number / 10_000, number / 100 % 100, number % 100)
        {
            return (CivilInterval(day: day), 1)
        }
        guard word.utf8.count == 4, let year = Int(word), plausible.contains(year), let second = rest.first,
            let month = MonthName.number(second) ?? twoDigits(second)
        else { return nil }
        if rest.count > 1, let day = day(year, month, twoDigits(rest[1]) ?? 0) { return (CivilInterval(day: day), 3) }
        return EDTFDate(year: year, month: month).map { (CivilInterval($0), 2) }
    }

    /// Other numbers of four digits in addresses name articles.
    private static let plausible = 1990...2099

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        plausible.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }

    private static func twoDigits(_ word: String) -> Int? { word.utf8.count <= 2 ? Int(word) : nil }
}
