/// How web pages tell their dates: names of fields, labels before a date, names of months.
package struct PageDateLexicon: Sendable {
    /// Fields of metadata that hold the day of publication, with their rank: lower is better.
    private let published: [String: Int]
    private let changed: Set<String>
    /// `published on`, `veröffentlicht am`: the first word of each.
    package let labels: Set<String>
    package let changedLabels: Set<String>
    /// Words that may stand between the parts of a date: `de`, `of`.
    package let joiners: Set<String>
    /// Signs that stand between the numbers of a date: `年`.
    package let signs: Set<String>
    /// Months by name or abbreviation, in lower case, in all languages of `months.tsv`.
    private let months: [String: Int]
    /// Countries and languages in whose pages 3/4/2020 is the fourth of March.
    package let monthFirst: Set<String>

    init(files: LexiconFiles, file: PageFile) throws(LexiconError) {
        published = Dictionary(file.dates.published.enumerated().map { ($1, $0) }) { first, _ in first }
        changed = Set(file.dates.changed)
        labels = Set(file.dates.labels)
        changedLabels = Set(file.dates.changedLabels)
        signs = Set(file.dates.signs)
        joiners = Set(file.dates.joiners)
        monthFirst = Set(file.dates.monthFirst)
        var months: [String: Int] = [:]
        for row in try files.tsv("months.tsv") {
            guard row.count == 3, let month = Int(row[1]), (1...12).contains(month) else {
                throw LexiconError(file: "months.tsv", entry: row[0], problem: "is no language, month and names")
            }
            for name in row[2].split(separator: " ") { months[String(name)] = month }
        }
        self.months = months
    }

    /// The rank of a field of metadata that holds the day of publication; nil if it is none. Case does not count.
    package func rank(published name: String) -> Int? { published[name.lowercased()] }

    package func isChanged(_ name: String) -> Bool { changed.contains(name.lowercased()) }

    package func month(_ name: String) -> Int? { months[name.lowercased()] }
}
