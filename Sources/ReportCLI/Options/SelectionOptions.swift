internal import ArgumentParser
internal import ReportModel

/// What is read, of which days, and what of it counts: the same in every command that works on a report.
struct SelectionOptions: ParsableArguments {
    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Days") var window: WindowOptions
    @OptionGroup(title: "Filters (each may be repeated)") var filter: FilterOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions

    /// - Parameter inputs: as named on the command line.
    func options(inputs: [String], title: String? = nil, previous: String? = nil, in context: CommandContext) throws
        -> BuildOptions
    {
        let configuration = context.configuration
        let input = input.completed(by: configuration)
        return BuildOptions(
            inputs: context.inputs(inputs), inputWords: input.words, window: try window.window(configuration),
            asOf: try window.asOfDay(context), filter: try filter.filter(configuration),
            title: title ?? configuration.title, topic: try lexicon.topic(configuration),
            configuration: configuration, previous: previous)
    }

    /// What makes the report; whatever can fail early has not failed then.
    func pipeline(inputs: [String], title: String? = nil, previous: String? = nil, in context: CommandContext) throws
        -> BuildPipeline
    {
        let options = try options(inputs: inputs, title: title, previous: previous, in: context)
        let loaded = try lexicon.load(context)
        let source = try input.completed(by: context.configuration).source(loaded)
        var pipeline = try BuildPipeline(options: options, source: source, lexicon: loaded)
        pipeline.progress = context.progress
        return pipeline
    }
}
