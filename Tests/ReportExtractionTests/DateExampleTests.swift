import ReportLexicon
import ReportModel
import ReportTesting
import Testing

@testable import ReportExtraction

@Suite struct DateExampleTests {
    private static let loaded = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
    private let lexicon: Lexicon

    init() throws { lexicon = try Self.loaded.get() }

    @Test func rulesReadTheirExamples() {
        for rule in lexicon.times.rules {
            for notation in rule.examples {
                let example = TimeExample(notation)
                let readings = example.readings(lexicon)
                let isRead = readings.contains {
                    $0.rule.name == rule.name && example.text[$0.span] == example.expression && example.matches($0)
                }
                #expect(isRead, "\(rule.name): \(notation), read \(readings)")
            }
        }
    }

    @Test func rulesLeaveTheirCounterexamples() {
        for rule in lexicon.times.rules {
            for text in rule.counterexamples {
                let readings = TimeExample(text).readings(lexicon)
                #expect(!readings.contains { $0.rule.name == rule.name }, "\(rule.name): \(text), read \(readings)")
            }
        }
    }
}
