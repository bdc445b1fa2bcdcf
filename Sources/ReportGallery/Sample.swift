internal import ReportCharts

/// A chart of invented data.
struct Sample: Sendable {
    /// A file name.
    let id: String
    let frame: ChartFrame
    let kind: any ChartKind

    init(_ id: String, _ title: String, _ subtitle: String, note: String = "", _ kind: any ChartKind) {
        self.id = id
        self.kind = kind
        frame = ChartFrame(
            title: title, subtitle: subtitle, note: note, source: "Source: invented data of the gallery")
    }

    static let all: [Sample] =
        TimeSamples.all + ScatterSamples.all + RowSamples.all + EventSamples.all + HostileSamples.all
}
