internal import ArgumentParser
internal import ReportModel
internal import ReportOutput

/// What is read, of which days, and what of it counts: the same in every command that works on a report.
struct SelectionOptions: ParsableArguments {
    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Days") var window: WindowOptions
    @OptionGroup(title: "Filters (each may be repeated)") var filter: FilterOptions
    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions

    /// - Parameter inputs: as named on the command line.
    func options(inputs: [String], in context: CommandContext) throws -> BuildOptions {
        let configuration = context.configuration
        let input = input.completed(by: configuration)
        return BuildOptions(
            inputs: context.inputs(inputs), inputWords: input.words, window: try window.window(configuration),
            asOf: try window.asOfDay(context), filter: try filter.filter(configuration),
            title: configuration.title, topic: try lexicon.topic(configuration), configuration: configuration)
    }

    /// What makes the report; whatever can fail early has not failed then.
    func pipeline(inputs: [String], in context: CommandContext) throws -> BuildPipeline {
        try pipeline(try options(inputs: inputs, in: context), documents: nil, in: context)
    }

    /// - Parameter documents: what is made beside the report; nil for nothing.
    func pipeline(
        _ options: BuildOptions, documents: ExtraDocuments?, in context: CommandContext
    ) throws -> BuildPipeline {
        let loaded = try lexicon.load(context)
        var pipeline = try BuildPipeline(
            options: options, source: try input.completed(by: context.configuration).source(loaded), lexicon: loaded,
            programStamp: context.surroundings.programStamp,
            temporaryFolder: context.surroundings.temporaryFolder, documents: documents)
        pipeline.progress = context.progress
        return pipeline
    }
}
