import ReportLexicon
import ReportModel
import Testing

@testable import ReportExtraction

@Suite struct DateExampleTests {
    @Test func rulesReadTheirExamples() throws {
        for rule in try shippedLexicon.get().times.rules {
            for notation in rule.examples {
                let example = TimeExample(notation)
                let readings = try example.readings()
                let isRead = readings.contains {
                    $0.rule.name == rule.name && example.text[$0.span] == example.expression && example.matches($0)
                }
                #expect(isRead, "\(rule.name): \(notation), read \(readings)")
            }
        }
    }

    @Test func rulesLeaveTheirCounterexamples() throws {
        for rule in try shippedLexicon.get().times.rules {
            for text in rule.counterexamples {
                let readings = try TimeExample(text).readings()
                #expect(!readings.contains { $0.rule.name == rule.name }, "\(rule.name): \(text), read \(readings)")
            }
        }
    }
}
