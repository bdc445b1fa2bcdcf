internal import ReportCharts

/// The page of a gallery: a section for each chart with its pictures and what is wrong with them.
struct GalleryPage {
    private(set) var count = 0
    private(set) var problemCount = 0
    private var body = ""

    mutating func begin(_ sample: Sample) {
        body += "<h2>\(sample.id)</h2>\n"
    }

    mutating func add(_ name: String, _ scene: Scene, problems: [SceneProblem]) {
        count += 1
        problemCount += problems.count
        let list = problems.map { "<li>\(Self.escaped(String("\($0)".prefix(200))))</li>" }.joined()
        body += """
            <figure><a href="\(name)"><img src="\(name)" alt="\(Self.escaped(scene.description))" loading="lazy"></a>
            <figcaption>\(name), \(scene.pixelWidth) × \(scene.pixelHeight)<ul>\(list)</ul></figcaption></figure>

            """
    }

    var html: String {
        """
        <!doctype html><meta charset="utf-8"><title>Charts</title>
        <style>body { font: 14px sans-serif; background: #dde6dd } figure { display: inline-block; margin: 8px }
        img { max-width: 620px; max-height: 500px }</style>
        <h1>\(count) charts, \(problemCount) problems</h1>
        \(body)
        """
    }

    private static func escaped(_ text: String) -> String {
        let replacements: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        return text.map { replacements[$0] ?? String($0) }.joined()
    }
}
