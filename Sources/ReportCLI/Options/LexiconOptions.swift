internal import ArgumentParser
internal import ReportLexicon

/// The options that say by which words and rules articles are read.
struct LexiconOptions: ParsableArguments {
    @Option(help: "The folder of the lexicon. Default: REPORT_LEXICON, or the one installed with report.")
    var lexicon: String?

    @Option(help: "The topic, a folder below topics/ of the lexicon. Default: \(Self.defaultTopic)")
    var topic: String?

    static let defaultTopic = "ukraine"

    func validate() throws {
        if let topic, let problem = Self.problem(topic) { throw ValidationError(problem) }
    }

    /// The topic's name, which becomes part of a path.
    /// - Throws: ``UsageProblem`` if the configuration names one that could lead elsewhere.
    func topic(_ configuration: Configuration) throws(UsageProblem) -> String {
        let topic = topic ?? configuration.topic ?? Self.defaultTopic
        if let problem = Self.problem(topic) { throw UsageProblem(message: problem) }
        return topic
    }

    /// - Throws: ``LexiconError`` if there is no lexicon, or if it cannot be used.
    func load(_ context: CommandContext) throws -> LoadedLexicon {
        let folder = try folder(context)
        return try LoadedLexicon(
            folder: folder, topic: try topic(context.configuration), configuration: context.configuration)
    }

    /// - Throws: ``LexiconError`` if there is none.
    func folder(_ context: CommandContext) throws(LexiconError) -> String {
        try ResourceLocator(
            option: lexicon ?? context.configuration.lexicon, environment: context.surroundings.lexicon,
            executableFolder: context.surroundings.executableFolder
        ).folder()
    }

    private static func problem(_ topic: String) -> String? {
        guard topic.isEmpty || !topic.utf8.allSatisfy(isPlain) else { return nil }
        return "the topic '\(topic)' is no plain name; use lower-case letters, digits and '-'"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

/// A lexicon with the folder that it was loaded from, where the other data files lie too.
struct LoadedLexicon: Sendable {
    let lexicon: Lexicon
    let files: LexiconFiles
    /// The file whose words stand for those of the page; nil for none.
    let strings: String?

    init(folder: String, topic: String, configuration: Configuration) throws(LexiconError) {
        files = LexiconFiles(folder: folder, topic: topic)
        lexicon = try Lexicon(folder: folder, topic: topic, codes: configuration.admiralty ?? [:])
        strings = configuration.strings
    }
}
