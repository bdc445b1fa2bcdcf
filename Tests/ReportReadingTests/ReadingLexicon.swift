import ReportLexicon
import ReportTesting

/// The lexicon that ships, loaded once for all tests of reading.
func testLexicon() throws -> Lexicon { try shared.get() }

private let shared = Result { try Lexicon(folder: shippedLexiconFolder, topic: "ukraine") }
