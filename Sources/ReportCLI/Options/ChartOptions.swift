internal import ArgumentParser
internal import ReportCharts

/// The options that say how a single chart looks.
struct ChartOptions: ParsableArguments {
    @Option(help: "How a series is drawn: \(Self.names(SeriesChartKind.self)). Default: by its data.")
    var kind: SeriesChartKind?

    @Option(help: "The size: \(Self.names(ChartFormat.self)). Default: \(ChartFormat.slide.rawValue)")
    var size: ChartFormat?

    @Option(
        help: """
            The theme: \(Self.names(ChartLook.self)). plain has no title and no source. \
            Default: \(ChartLook.light.rawValue)
            """)
    var theme: ChartLook?

    @Option(help: "Device pixels as a multiple of the size's own, 0.25 to 8.")
    var scale = 1.0

    @Option(help: "The title. Default: what the figures say.")
    var title: String?

    @Option(help: "The line below the title. Default: what is measured.")
    var subtitle: String?

    func validate() throws {
        guard (0.25...8).contains(scale) else {
            throw ValidationError("the scale \(scale) is not between 0.25 and 8")
        }
    }

    var chartSize: ChartSize { (size ?? .slide).size.scaled(by: scale) }

    /// With what the configuration says where the command line says nothing.
    /// - Throws: ``UsageProblem`` if it names a size or theme that there is not.
    func completed(by configuration: Configuration) throws -> ChartOptions {
        var copy = self
        copy.size = try size ?? Self.known("chartSize", configuration.chartSize)
        copy.theme = try theme ?? Self.known("chartTheme", configuration.chartTheme)
        return copy
    }

    private static func known<Kind: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ name: String?
    ) throws(UsageProblem) -> Kind? {
        guard let name else { return nil }
        guard let kind = Kind(rawValue: name) else {
            throw UsageProblem(message: "there is no \(key) '\(name)'; use one of \(names(Kind.self))")
        }
        return kind
    }

    private static func names<Kind: RawRepresentable<String> & CaseIterable>(_ kind: Kind.Type) -> String {
        kind.allCases.map(\.rawValue).joined(separator: ", ")
    }
}

extension SeriesChartKind: ExpressibleByArgument {}
extension ChartFormat: ExpressibleByArgument {}
extension ChartLook: ExpressibleByArgument {}
