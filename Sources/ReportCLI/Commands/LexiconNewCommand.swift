internal import ArgumentParser
internal import ReportLexicon
internal import ReportModel

/// `report lexicon new`: the beginning of a measure.
struct LexiconNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Prints the beginning of a new measure, with every key explained.",
        discussion: """
            EXAMPLES
              report lexicon new mil_drones_lost > drones.json5
              report check articles                what the lexicon misses, by noun

            Fill in the words in capitals and put the file into topics/<topic>/measures/ of the lexicon; then run \
            'report lexicon test mil_drones_lost'. No part of the program is compiled again.
            """)

    @Argument(help: "The id of the measure: lower-case letters, digits and _.")
    var measure: String

    @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
    @OptionGroup(title: "Messages and configuration") var console: ConsoleOptions

    func run() throws {
        try console.run { context in
            guard Self.isName(measure) else { throw LexiconProblem.badName(measure) }
            let loaded = try lexicon.load(context)
            if let entry = loaded.lexicon.measures.entries.first(where: { $0.measure.id == measure }) {
                throw LexiconProblem.taken(measure, file: entry.file)
            }
            let template = String(decoding: try loaded.files.bytes("measure-template.json5"), as: UTF8.self)
            try StandardOutput.write(template.replacing("MEASURE", with: measure))
        }
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.first.map { (97...122).contains($0) } ?? false
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }
}
