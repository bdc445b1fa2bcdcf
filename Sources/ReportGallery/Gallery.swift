internal import Foundation
internal import ReportCanvas
internal import ReportCharts

/// `ReportGallery RESOURCES FOLDER`: every kind of chart in every size and theme, with a page that shows them all.
///
/// `ReportGallery RESOURCES --bench` prints how long a chart takes instead, and `--only SAMPLE` draws a single one and
/// throws it away, to be measured from outside.
@main
enum Gallery {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard (2...3).contains(arguments.count), let resources = arguments.first,
            let folder = arguments.dropFirst().first
        else { throw GalleryError.usage }
        let type = try Typeface(folder: resources + "/fonts")
        let words = try Data(contentsOf: URL(fileURLWithPath: resources + "/chart-words.json5"))
        let style = ChartStyle(theme: .light, type: type, words: try ChartWords(json5: [UInt8](words)))
        switch folder {
        case "--bench": try Benchmark(style: style).run()
        case "--only": try draw(arguments.last ?? "", style)
        default: try draw(style, into: URL(fileURLWithPath: folder))
        }
    }

    private static func draw(_ id: String, _ style: ChartStyle) throws {
        guard let sample = Sample.all.first(where: { $0.id == id }) else { throw GalleryError.unknownSample(id) }
        let scene = sample.kind.scene(sample.frame, size: .slide, style: style)
        _ = try PNGRenderer(style.type).png(scene, title: "", description: "", source: "")
    }

    private static func draw(_ style: ChartStyle, into folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let renderer = PNGRenderer(style.type)
        var page = GalleryPage()
        for sample in Sample.all {
            page.begin(sample)
            for look in ChartLook.allCases {
                for format in ChartFormat.allCases where look == .light || format == .wide {
                    let style = ChartStyle(theme: look.theme, type: style.type, words: style.words)
                    let scene = sample.kind.scene(look.frame(sample.frame), size: format.size, style: style)
                    let name = "\(sample.id)-\(format.rawValue)-\(look.rawValue).png"
                    let png = try renderer.png(
                        scene, title: sample.frame.title, description: scene.description, source: sample.frame.source)
                    try Data(png).write(to: folder.appendingPathComponent(name))
                    page.add(name, scene, problems: scene.problems(on: look.theme.surface))
                }
            }
        }
        try Data(page.html.utf8).write(to: folder.appendingPathComponent("samples.html"))
        print("\(page.count) charts, \(page.problemCount) problems: \(folder.path)/samples.html")
    }
}

/// Why nothing was drawn.
enum GalleryError: Error, CustomStringConvertible {
    case usage
    case unknownSample(String)

    var description: String {
        switch self {
        case .usage: "usage: ReportGallery RESOURCES FOLDER|--bench|--only SAMPLE"
        case .unknownSample(let id): "there is no sample '\(id)'"
        }
    }
}
