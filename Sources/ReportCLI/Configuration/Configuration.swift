internal import Foundation
internal import ReportModel

/// `report.json5`: what is said once for a folder instead of on every command line. Options go before it.
struct Configuration: Hashable, Sendable {
    /// The file of the working folder that is read if it is there.
    static let name = "report.json5"

    var inputs: [String]?
    var inputFormat: String?
    var topic: String?
    var lexicon: String?
    var since: String?
    var until: String?
    var asOf: String?
    var title: String?
    var paper: String?
    var handling: String?
    var logo: String?
    var css: String?
    var pdf: Bool?
    var briefing: Bool?
    var output: String?
    var archive: Bool?
    var keep: Int?
    var wait: String?
    var strict: Bool?
    var measures: [String]?
    var sides: [String]?
    var places: [String]?
    var sources: [String]?
    var statuses: [String]?
    var minConfidence: Double?
    /// A file whose words stand for those of `strings.json5`.
    var strings: String?
    /// Codes by the name of a source, instead of the lexicon's.
    var admiralty: [String: AdmiraltyCode]?
    var chartSize: String?
    var chartTheme: String?

    /// The name by which a command line finds the file again; nil where there is none.
    private(set) var path: String?

    init() {}

    /// What of it stands in the place of the lexicon's words and codes; empty if nothing does.
    func ownWords() -> [String] {
        let strings = strings.flatMap { FileManager.default.contents(atPath: $0) }
        let codes = (admiralty ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return (strings.map { [SHA256.hexadecimal([UInt8]($0))] } ?? []) + codes
    }

    /// - Parameter path: the file that the user names; nil for the one of the working folder, if there is one.
    /// - Throws: ``ConfigurationProblem`` if it cannot be read or understood.
    static func load(named path: String?) throws(ConfigurationProblem) -> Configuration {
        let name = path ?? Self.name
        guard path != nil || FileManager.default.fileExists(atPath: name) else { return Configuration() }
        guard let bytes = FileManager.default.contents(atPath: name) else {
            throw ConfigurationProblem(
                path: name, reason: "there is no such file, or it cannot be read",
                hint: "'report init' writes one")
        }
        return try Configuration([UInt8](bytes), path: name)
    }

    init(_ bytes: [UInt8], path: String) throws(ConfigurationProblem) {
        var file = try ConfigurationFile(bytes, path: path)
        inputs = try file.texts("inputs")?.map(file.located)
        inputFormat = try file.text("inputFormat")
        topic = try file.text("topic")
        lexicon = try file.text("lexicon").map(file.located)
        (since, until, asOf) = (try file.text("since"), try file.text("until"), try file.text("asOf"))
        title = try file.text("title")
        (paper, handling) = (try file.text("paper"), try file.text("handling"))
        (logo, css) = (try file.text("logo").map(file.located), try file.text("css").map(file.located))
        (pdf, briefing) = (try file.flag("pdf"), try file.flag("briefing"))
        archive = try file.flag("archive")
        output = try file.text("output").map(file.located)
        (keep, wait, strict) = (try file.count("keep"), try file.text("wait"), try file.flag("strict"))
        (measures, sides) = (try file.texts("measures"), try file.texts("sides"))
        (places, sources) = (try file.texts("places"), try file.texts("sources"))
        statuses = try file.texts("statuses")
        minConfidence = try file.number("minConfidence")
        strings = try file.text("strings").map(file.located)
        admiralty = try file.codes("admiralty")
        (chartSize, chartTheme) = (try file.text("chartSize"), try file.text("chartTheme"))
        try file.refuseUnknownKeys()
        self.path = path
    }
}
