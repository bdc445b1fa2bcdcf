internal import ReportModel

/// Days of publication that an analyst has found out and written into `dates.csv` beside the articles.
///
/// A row names an article by its identifier, its path below the folder of the table, or its file name, and gives a date
/// in EDTF (`2022-09-28`, `2022-09`, `[2022-09-26..2022-09-28]`). A first row of headings is passed over.
struct AnalystDates: Sendable {
    static let fileName = Array("dates.csv".utf8)

    private struct Entry {
        let table: String
        let line: Int
        let text: String
        let interval: CivilInterval
    }

    private var entries: [String: Entry] = [:]
    private(set) var findings: [Finding] = []

    static let none = AnalystDates(tables: [])

    /// - Parameter tables: Those of inner folders behind those of the folders around them, whose rows they replace.
    init(tables: [FilePath]) {
        for table in tables { read(table) }
    }

    private mutating func read(_ table: FilePath) {
        let (bytes, finding) = FileBytes.read(ArticleFile(path: table))
        if let finding { findings.append(finding) }
        let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
        for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() where line.contains(where: \.isLetter)
        {
            read(line, number: index + 1, of: table)
        }
    }

    private mutating func read(_ line: Substring, number: Int, of table: FilePath) {
        let cells = CSVRow.cells(line)
        guard cells.count >= 2, let interval = CivilInterval(cells[1]) else {
            let isHeading = number == 1 && cells.count >= 2 && !cells[1].contains(where: \.isNumber)
            if !isHeading { findings.append(.badDateRow(table.text, line: number, text: String(line))) }
            return
        }
        let entry = Entry(table: table.text, line: number, text: cells[1], interval: interval)
        let path = table.folder.appending(Array(cells[0].utf8)).text
        for key in Set([cells[0], path]) {
            if let rival = entries[key], rival.table == entry.table, rival.interval != interval {
                findings.append(.repeatedDateRow(table.text, line: number, name: key))
            } else {
                entries[key] = entry
            }
        }
    }

    /// What the analyst says of an article.
    /// - Parameter location: its path, with `#2`, `#3` ... for the further articles of a file.
    func evidence(id: String, location: String) -> DateEvidence? {
        guard let entry = entry(id: id, location: location) else { return nil }
        return DateEvidence(
            span: nil, quote: entry.text, rule: RuleID("dates", "dates.csv"), bound: entry.interval,
            explanation: "the analyst says so in \(entry.table), line \(entry.line)")
    }

    private func entry(id: String, location: String) -> Entry? {
        if entries.isEmpty { return nil }
        let name = location.split(separator: "/").last.map(String.init) ?? location
        return entries[location] ?? entries[id] ?? entries[name]
    }
}

/// A row of a table of values parted by commas (RFC 4180) or semicolons.
private enum CSVRow {
    static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted, ";" where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells.map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
        }
    }
}
