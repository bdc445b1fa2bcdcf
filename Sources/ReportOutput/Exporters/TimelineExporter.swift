package import ReportModel

/// `timeline.json`: the dated events for TimelineJS.
package struct TimelineExporter: Exporter {
    package let name = "timeline"

    /// The least exact that is shown is a year.
    private static let longest = 366

    package init() {}

    package func files(for report: Report) -> [OutputFile] {
        [OutputFile(path: "timeline.json") { Self.write(report, to: $0) }]
    }

    private static func write(_ report: Report, to sink: any ByteSink) {
        let events = report.events.lazy.compactMap { DatedEvent($0, longest: longest) }
        var json = JSONWriter(.indented, to: sink)
        json.object { json in
            json.member("title") { json in
                json.object { json in
                    json.member("text") { json in json.object { $0.member("headline", Self.safe(report.edition.title)) }
                    }
                }
            }
            json.member("events", events) { $0.write($1) }
        }
        json.endLine()
        json.finish()
    }

    /// TimelineJS shows its texts as HTML.
    static func safe(_ text: String) -> String { String(decoding: HTML(text: text).bytes, as: UTF8.self) }
}

extension JSONWriter {
    fileprivate mutating func write(_ dated: DatedEvent) {
        let source = dated.event.source
        object { json in
            json.member("unique_id", dated.event.id)
            json.member("group", dated.event.category.label)
            json.member("start_date") { $0.write(dated.first) }
            if dated.last != dated.first { json.member("end_date") { $0.write(dated.last) } }
            json.member("text") { json in
                json.object { json in
                    json.member("headline", TimelineExporter.safe(dated.headline))
                    json.member("text", TimelineExporter.safe("\(source.sentenceText) (\(source.article))"))
                }
            }
        }
    }

    private mutating func write(_ day: CivilDate) {
        object { json in
            json.member("year", day.year)
            json.member("month", day.month)
            json.member("day", day.day)
        }
    }
}
