extension ToolSettings {
    /// What can print the page, as `--pdf` does; nil if nothing is installed.
    package var pagePrinter: String? { PDFEngine.allCases.lazy.compactMap { program($0.programs) }.first }

    /// What makes documents of the briefing kit; nil if it is not installed.
    package var documentMaker: String? { program(["pandoc"]) }
}
