internal import ArgumentParser
internal import ReportLexicon

/// The options that say by which words and rules articles are read.
struct LexiconOptions: ParsableArguments {
    @Option(help: "The folder of the lexicon. Default: REPORT_LEXICON, or the one installed with report.")
    var lexicon: String?

    @Option(help: "The topic, a folder below topics/ of the lexicon.")
    var topic = Self.defaultTopic

    static let defaultTopic = "ukraine"

    func validate() throws {
        // The topic becomes part of a path.
        guard !topic.isEmpty, topic.utf8.allSatisfy(Self.isPlain) else {
            throw ValidationError("the topic '\(topic)' is no plain name; use lower-case letters, digits and '-'")
        }
    }

    /// - Throws: ``LexiconError`` if there is no lexicon, or if it cannot be used.
    func load(_ surroundings: Surroundings) throws(LexiconError) -> LoadedLexicon {
        let locator = ResourceLocator(
            option: lexicon, environment: surroundings.lexicon, executableFolder: surroundings.executableFolder)
        return try LoadedLexicon(folder: locator.folder(), topic: topic)
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

    init(folder: String, topic: String) throws(LexiconError) {
        files = LexiconFiles(folder: folder, topic: topic)
        lexicon = try Lexicon(folder: folder, topic: topic)
    }
}
