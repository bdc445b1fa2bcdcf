package import ReportModel

/// `events.ics`: the dated events as all-day entries of a calendar (RFC 5545).
package struct CalendarExporter: Exporter {
    package let name = "ics"

    /// An event whose day is known less exactly is no entry of a calendar.
    private static let longest = 31
    private static let lineLength = 75

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        [OutputFile(path: "events.ics") { Self.write(report, to: $0) }]
    }

    private static func write(_ report: Report, to sink: any ByteSink) {
        var file = ByteBuffer(to: sink)
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//report//report \(report.edition.toolVersion)//EN"]
        for line in head { append(line, to: &file) }
        for event in report.events {
            guard let dated = DatedEvent(event, longest: longest) else { continue }
            for line in lines(of: dated, report.edition) { append(line, to: &file) }
            file.passOn()
        }
        append("END:VCALENDAR", to: &file)
        file.finish()
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

    private static func compact(_ day: CivilDate) -> String {
        String(decoding: day.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var (escaped, isBehindReturn) = ([UInt8](), false)
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n") where isBehindReturn: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): escaped += "\\n".utf8
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escaped += [UInt8(ascii: "\\"), byte]
            default: escaped.append(byte)
            }
            isBehindReturn = byte == UInt8(ascii: "\r")
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// A line with its end, in pieces of at most 75 bytes that break no character.
    private static func append(_ line: String, to file: inout ByteBuffer) {
        var line = line
        line.withUTF8 { bytes in
            var (start, length) = (0, lineLength)
            while bytes.count - start > length {
                var end = start + length
                while bytes[end] & 0xC0 == 0x80 { end -= 1 }
                file.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                file.append("\r\n ")
                // The space counts.
                (start, length) = (end, lineLength - 1)
            }
            file.append(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        file.append("\r\n")
    }
}
