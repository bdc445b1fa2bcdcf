internal import Foundation
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput

extension OutputResources {
    /// The words and the style sheet of the report's page, and the topic's words for its figures, and how long it may be.
    init(_ loaded: LoadedLexicon, design: PageDesign = PageDesign()) throws {
        let files = loaded.files
        let strings = try Self.strings(loaded)
        let wording = files.topic + "/wording.json5"
        let topic = try TopicWords.decode(from: try files.bytes(wording), location: files.folder + "/" + wording)
        let limits = "page-limits.json5"
        self.init(
            strings: strings, stylesheet: String(decoding: try files.bytes("report.css"), as: UTF8.self), topic: topic,
            limits: try PageLimits.decode(from: try files.bytes(limits), location: files.folder + "/" + limits),
            design: design)
    }

    /// The words of the lexicon, with those of the user's file in their place.
    private static func strings(_ loaded: LoadedLexicon) throws -> ReportStrings {
        let shipped = try loaded.files.bytes("strings.json5")
        let location = loaded.files.folder + "/strings.json5"
        guard let path = loaded.strings else { return try ReportStrings.decode(from: shipped, location: location) }
        guard let own = FileManager.default.contents(atPath: path) else {
            throw ConfigurationProblem(
                path: path, reason: "there is no such file, or it cannot be read", hint: "correct 'strings'")
        }
        let words = try JSONTree(json5: shipped).overlaid(by: try JSONTree(json5: [UInt8](own)))
        return try ReportStrings.decode(from: try words.bytes(), location: path)
    }
}

extension LoadedLexicon {
    /// How the page says dates.
    func dates() throws -> IntervalFormatter { IntervalFormatter(resources: try OutputResources(self)) }
}

extension IntervalFormatter {
    /// Dates as the page says them.
    init(resources: OutputResources) { self.init(words: resources.strings.dates) }
}
