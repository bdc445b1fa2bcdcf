internal import ReportLexicon
internal import ReportOutput

extension OutputResources {
    /// The words and the style sheet of the report's page, and the topic's words for its figures.
    init(_ files: LexiconFiles, design: PageDesign = PageDesign()) throws {
        let strings = try ReportStrings.decode(
            from: try files.bytes("strings.json5"), location: files.folder + "/strings.json5")
        let wording = files.topic + "/wording.json5"
        let topic = try TopicWords.decode(from: try files.bytes(wording), location: files.folder + "/" + wording)
        self.init(
            strings: strings, stylesheet: String(decoding: try files.bytes("report.css"), as: UTF8.self), topic: topic,
            design: design)
    }
}
