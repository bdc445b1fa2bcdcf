internal import ArgumentParser

/// `report lexicon`: the words and rules that articles are read by.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Lists the measures of the lexicon, tests its examples, or begins a new measure.",
        discussion: """
            EXAMPLES
              report lexicon list
              report lexicon test 'mil_*'
              report lexicon new mil_drones_lost > lexicon/topics/ukraine/measures/drones.json5
            """,
        subcommands: [LexiconListCommand.self, LexiconTestCommand.self, LexiconNewCommand.self])
}
