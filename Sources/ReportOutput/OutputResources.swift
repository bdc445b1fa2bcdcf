/// What exporters need besides the report, loaded from the lexicon's folder by the caller.
package struct OutputResources: Sendable {
    package let strings: ReportStrings
    /// The text of `report.css`.
    package let stylesheet: String
    package let topic: TopicWords
    package let limits: PageLimits
    package var design: PageDesign

    package init(
        strings: ReportStrings, stylesheet: String, topic: TopicWords = .none, limits: PageLimits,
        design: PageDesign = PageDesign()
    ) {
        self.strings = strings
        self.stylesheet = stylesheet
        self.topic = topic
        self.limits = limits
        self.design = design
    }
}
