import Foundation
import ReportLexicon
import ReportModel

@testable import ReportCLI

/// The words of the lexicon in the source tree.
enum TestWords {
    static func formatter() throws -> IntervalFormatter {
        let folder = Program.root.path + "/Sources/ReportLexicon/Resources"
        let loaded = try LoadedLexicon(folder: folder, topic: "ukraine", configuration: Configuration())
        return try loaded.dates()
    }

    static func charts() throws -> ChartPlanWords {
        let folder = Program.root.path + "/Sources/ReportLexicon/Resources"
        return try LexiconFiles(folder: folder, topic: "ukraine").json5(ChartPlanWords.file, as: ChartPlanWords.self)
    }
}
