internal import Foundation
internal import ReportCharts
internal import ReportModel

/// Values of somebody else's series from a CSV file with the columns `date`, `value`, `low`, `high` and `label`.
///
/// All columns but `date` may be left out; each label is a line. Dates are written as on the command line: a month or a
/// year is a stretch.
struct ReferenceFile {
    /// In the order in which the labels first appear.
    let lines: [(label: String, points: [TimeSeriesPoint])]

    var count: Int { lines.reduce(0) { $0 + $1.points.count } }

    init(_ bytes: [UInt8], path: String) throws(ReferenceProblem) {
        let rows = CSVRows(bytes).rows
        guard let header = rows.first?.fields.map({ $0.trimmingCharacters(in: .whitespaces).lowercased() }) else {
            throw ReferenceProblem(path: path, line: 1, reason: "there is no header")
        }
        guard header.contains("date"), header.contains("value") || (header.contains("low") && header.contains("high"))
        else {
            throw ReferenceProblem(
                path: path, line: 1, reason: "the header names no 'date' and 'value'; write date,value,low,high,label")
        }
        var (order, points) = ([String](), [String: [TimeSeriesPoint]]())
        for row in rows.dropFirst() where row.fields != [""] {
            let cells = Dictionary(zip(header, row.fields), uniquingKeysWith: { first, _ in first })
            let label = cells["label"] ?? ""
            if points[label] == nil { order.append(label) }
            do {
                points[label, default: []].append(try Self.point(cells))
            } catch {
                throw ReferenceProblem(path: path, line: row.line, reason: error.reason)
            }
        }
        lines = order.map { ($0, points[$0] ?? []) }
        guard count > 0 else { throw ReferenceProblem(path: path, line: 2, reason: "there are no values") }
    }

    private struct CellProblem: Error {
        let reason: String
    }

    private static func point(_ cells: [String: String]) throws(CellProblem) -> TimeSeriesPoint {
        let text = (cells["date"] ?? "").trimmingCharacters(in: .whitespaces)
        guard let period = CalendarPeriod(text), let date = CivilInterval(from: period.first, to: period.last) else {
            throw CellProblem(reason: "cannot read date '\(text)'; use YYYY, YYYY-MM or YYYY-MM-DD")
        }
        let value = try number(cells["value"])
        return TimeSeriesPoint(
            date: period.first == period.last ? CivilInterval(day: period.first) : date, value: value,
            low: try number(cells["low"]), high: try number(cells["high"]))
    }

    /// Nil for an empty cell.
    private static func number(_ cell: String?) throws(CellProblem) -> Decimal? {
        let text = (cell ?? "").trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { return nil }
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
        guard isPlain, let number = Decimal(string: text) else {
            throw CellProblem(reason: "cannot read the number '\(text)'; write digits with a point, as 1234.5")
        }
        return number
    }
}

/// Why a file of values cannot be drawn.
struct ReferenceProblem: Error, CustomStringConvertible {
    let path: String
    /// Nil for the file as a whole.
    let line: Int?
    let reason: String

    var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
