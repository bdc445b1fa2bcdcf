/// The months by the first three letters of their English names.
enum MonthName {
    private static let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Its number, from 1; `word` is in lower case, and is not checked behind its third letter.
    static func number(_ word: some StringProtocol) -> Int? {
        names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
    }
}
