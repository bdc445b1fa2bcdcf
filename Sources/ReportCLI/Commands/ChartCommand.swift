internal import ArgumentParser
internal import Foundation
internal import ReportModel
internal import ReportOutput

/// `report chart`: one chart as a picture.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Draws one chart as a PNG, with its alternative text, caption and data beside it.",
        discussion: """
            EXAMPLES
              report chart --list --articles news.ndjson
              report chart --list --measure civ_killed --articles news.ndjson
              report chart timeline --theme dark -o timeline.png
              report chart mil_killed --kind points --since 2022-03 -o - > killed.png
              report chart --reference losses.csv --title "Losses, as claimed" -o losses.png

            SERIES is a chart of the report, a measure or a series, as --list names them. The columns of a reference \
            are date, value, low, high and label; without SERIES it is drawn alone, with it the distance of each claim to it \
            is written to NAME.distances.csv.
            """)

    @Argument(help: "The chart, measure or series.")
    var series: String?

    @Option(help: "Articles and folders of articles, more than once if need be. Default: seeds")
    var articles: [String] = []

    @Flag(help: "Print what can be drawn: the charts and measures; with --measure the series of that one.")
    var list = false

    @OptionGroup var look: ChartOptions

    @Option(help: "A CSV file with the values of somebody else's series.")
    var reference: String?

    @Option(name: [.short, .long], help: "The file to write; - is standard output. Default: NAME.png")
    var output: String?

    @OptionGroup var selection: SelectionOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            let request = ChartRequest(
                loaded: try selection.lexicon.load(context),
                options: try selection.options(inputs: articles, in: context),
                input: selection.input.completed(by: context.configuration),
                look: try look.completed(by: context.configuration),
                temporaryFolder: context.surroundings.temporaryFolder)
            if list { return try StandardOutput.write(try request.list(measure: listedMeasure)) }
            let answer = try request.chart(series, reference: try referenceFile())
            context.printer.print(answer.drawing.findings, articles: [])
            try write(answer, context.printer)
        }
    }

    /// The one measure whose series are listed; nil for the charts and measures.
    private var listedMeasure: String? {
        let named = selection.filter.measure
        return named.count == 1 && !named[0].contains("*") ? named[0] : nil
    }

    private func referenceFile() throws -> (file: ReferenceFile, name: String)? {
        guard let reference else { return nil }
        guard let bytes = FileManager.default.contents(atPath: reference) else {
            throw ReferenceProblem(path: reference, line: nil, reason: "there is no such file, or it cannot be read")
        }
        let name = URL(fileURLWithPath: reference).deletingPathExtension().lastPathComponent
        return (try ReferenceFile([UInt8](bytes), path: reference), name)
    }

    private func write(_ answer: ChartRequest.Answer, _ printer: DiagnosticPrinter) throws {
        let path = output ?? answer.chart.id + ".png"
        if path == "-" { return try StandardOutput.write(answer.drawing.image.png) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let name = URL(fileURLWithPath: path).lastPathComponent
        for file in answer.files(named: name) {
            do {
                try Data(file.bytes).write(to: folder.appendingPathComponent(file.path))
            } catch {
                throw WriteProblem(
                    reason: "\(folder.appendingPathComponent(file.path).path): \(error.localizedDescription)")
            }
        }
        printer.print(progress: "\(answer.chart.title) -> \(path)")
        if let rows = answer.distances {
            let apart = rows.dropFirst().count { $0[8] != "0" }
            printer.print(progress: "\(rows.count - 1) claims compared, \(apart) of them differ")
        }
    }
}
