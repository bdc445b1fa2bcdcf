package import ReportModel

/// `events.ics`: the dated events as all-day entries of a calendar (RFC 5545).
package struct CalendarExporter: Exporter {
    package let name = "ics"

    /// An event whose day is known less exactly is no entry of a calendar.
    private static let longest = 31
    private static let lineLength = 75

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        let entries = report.events.compactMap { event in
            DatedEvent(event, longest: Self.longest).map { Self.lines(of: $0, report.edition) }
        }
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//report//report \(report.edition.toolVersion)//EN"]
        let lines = head + entries.flatMap { $0 } + ["END:VCALENDAR"]
        return [OutputFile(path: "events.ics", bytes: lines.flatMap { Self.folded($0) })]
    }

    private static func lines(of dated: DatedEvent, _ edition: Edition) -> [String] {
        let event = dated.event
        let stamp = compact(edition.asOf ?? dated.last)
        let said = event.claim.attribution.origin.map { "\($0.name): " } ?? ""
        let text = "\(said)\(event.source.sentenceText)\n\(event.source.article)"
        return [
            "BEGIN:VEVENT", "UID:\(escaped(event.id))@report", "DTSTAMP:\(stamp)T000000Z",
            "DTSTART;VALUE=DATE:\(compact(dated.first))",
            // The end is the day behind the last.
            "DTEND;VALUE=DATE:\(compact(dated.last.adding(days: 1)))", "SUMMARY:\(escaped(dated.headline))",
            "DESCRIPTION:\(escaped(text))", "CATEGORIES:\(escaped(event.category.label))", "TRANSP:TRANSPARENT",
        ] + (event.place.map { ["LOCATION:\(escaped($0))"] } ?? []) + ["END:VEVENT"]
    }

    private static func compact(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\" + String(character)
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A line with its end, in pieces of at most 75 bytes that break no character.
    private static func folded(_ line: String) -> [UInt8] {
        var (bytes, length) = ([UInt8](), 0)
        for scalar in line.unicodeScalars {
            let piece = Array(String(scalar).utf8)
            if length + piece.count > lineLength {
                bytes += Array("\r\n ".utf8)
                length = 1
            }
            bytes += piece
            length += piece.count
        }
        return bytes + Array("\r\n".utf8)
    }
}
