internal import Foundation
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// Measures on one core how long the lexicon takes to load and how fast text is lexed, read and extracted;
/// `scripts/bench` runs it.
@main
enum Benchmark {
    private static let runs = 3

    /// Arguments: the lexicon's folder and an NDJSON file of articles.
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: ReportBench LEXICON_FOLDER ARTICLES.ndjson")
            return
        }
        let (lexicon, loading) = try load(arguments[1])
        print("lexicon loaded in \(Int((loading * 1000).rounded())) ms")
        let file = arguments[2]
        let results = ArticleReader(lexicon: lexicon).read(paths: [file])
        let documents = results.compactMap(\.article)
        guard !documents.isEmpty else {
            print("\(file) holds no article: \(results.first?.findings.first?.message ?? "it is empty")")
            return
        }
        measure(documents, of: file, with: lexicon)
    }

    /// The lexicon, and the seconds of the fastest of several loads.
    private static func load(_ folder: String) throws -> (Lexicon, Double) {
        var lexicon = try Lexicon(folder: folder, topic: "ukraine")
        let seconds = try fastest { lexicon = try Lexicon(folder: folder, topic: "ukraine") }
        return (lexicon, seconds)
    }

    private static func measure(_ documents: [LexedArticle], of file: String, with lexicon: Lexicon) {
        let bytes = documents.reduce(0) { $0 + $1.article.text.utf8.count }
        print("\(documents.count) articles, \(rate(bytes, 1)) MB of text; MB/s on one core, best of \(runs)")
        let reader = ArticleReader(lexicon: lexicon)
        let extractor = Extractor(lexicon: lexicon)
        report("lexer", bytes) { documents.reduce(0) { $0 + lexicon.lexer.tokens(of: $1.article.text).count } }
        measureNumbers(documents, bytes, with: lexicon, extractor)
        report("reading, from the file on", bytes) { reader.read(paths: [file]).count }
        report("extraction of what was read", bytes) {
            documents.reduce(0) { $0 + extractor.extract($1).quantities.count }
        }
    }

    /// Lexer and number parsers, without times: dates are read as numbers too.
    private static func measureNumbers(
        _ documents: [LexedArticle], _ bytes: Int, with lexicon: Lexicon, _ extractor: Extractor
    ) {
        report("lexer plus numbers", bytes) {
            documents.reduce(0) { sum, document in
                let tokens = lexicon.lexer.tokens(of: document.article.text)
                let lexed = LexedArticle(article: document.article, tokens: tokens, sentences: document.sentences)
                return sum + extractor.numberCount(in: lexed)
            }
        }
    }

    /// Prints a rate; the count that `work` answers keeps it from being optimized away.
    private static func report(_ name: String, _ bytes: Int, _ work: () -> Int) {
        var count = 0
        let seconds = fastest { count = work() }
        print("\(name): \(rate(bytes, seconds)) MB/s (\(count) found)")
    }

    /// Megabytes a second, to a tenth.
    private static func rate(_ bytes: Int, _ seconds: Double) -> Double {
        (Double(bytes) / 100_000 / seconds).rounded() / 10
    }

    /// The processor seconds of the fastest of several runs; what other processes take is not counted.
    private static func fastest(_ work: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<runs {
            let start = clock()
            try work()
            best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        return best
    }
}
