internal import ReportLexicon
internal import ReportOutput

extension OutputResources {
    /// The words and the style sheet of the report's page.
    init(_ files: LexiconFiles) throws {
        let strings = try ReportStrings.decode(
            from: try files.bytes("strings.json5"), location: files.folder + "/strings.json5")
        self.init(strings: strings, stylesheet: String(decoding: try files.bytes("report.css"), as: UTF8.self))
    }
}
