internal import Foundation
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportReading

/// Measures on one core how long the lexicon takes to load and how fast text is lexed, read and extracted, by step;
/// `scripts/bench` runs it.
@main
enum Benchmark {
    private static let runs = 3

    /// Arguments: the lexicon's folder, an NDJSON file of articles, and a folder that may be filled with files.
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "--event-signs" {
            return try EventSignRows(folder: arguments[2]).write(of: arguments[3])
        }
        guard arguments.count == 4 else {
            print("usage: ReportBench LEXICON_FOLDER ARTICLES.ndjson SCRATCH_FOLDER")
            print("       ReportBench --event-signs LEXICON_FOLDER ARTICLES.ndjson")
            return
        }
        let (folder, file) = (arguments[1], arguments[2])
        let lexicon = try Lexicon(folder: folder, topic: "ukraine")
        let loading = try fastest { watch in
            _ = try Lexicon(folder: folder, topic: "ukraine")
            watch.lap("lexicon")
        }
        print("lexicon loaded in \(Int((loading["lexicon", default: 0] * 1000).rounded())) ms")
        let results = ArticleReader(lexicon: lexicon).read(paths: [file])
        let documents = results.compactMap(\.article)
        guard !documents.isEmpty else {
            print("\(file) holds no article: \(results.first?.findings.first?.message ?? "it is empty")")
            return
        }
        measure(documents, of: file, with: lexicon)
        let extractions = documents.map { Extractor(lexicon: lexicon).extract($0) }
        for count in [5, 300, 3000] {
            let page = try PageBenchmark(extractions, figures: count, folder: folder)
            var size = 0
            let laps = fastest { size = page.run(&$0) }
            print(page.line(laps, size: size))
        }
        try FileBenchmark(documents: documents).run(in: arguments[3])
    }

    private static func measure(_ documents: [LexedArticle], of file: String, with lexicon: Lexicon) {
        let bytes = documents.reduce(0) { $0 + $1.article.text.utf8.count }
        let reading = fastest { watch in
            let articles = ArticleReader(lexicon: lexicon).read(paths: [file])
            watch.lap(articles.isEmpty ? "" : "reading")
        }
        let laps = fastest { measureSteps(of: documents, with: lexicon, &$0) }
        print("\(documents.count) articles, \(rate(bytes, 1)) MB of text; MB/s on one core, best of \(runs)")
        report("lexer", bytes, laps, ["lexer"])
        report("reading, from the file on", bytes, reading, ["reading"])
        for step in ExtractionStep.allCases { report(step.rawValue, bytes, laps, [step.rawValue]) }
        report("lexer + times", bytes, laps, ["lexer", "times"])
        report("lexer + numbers", bytes, laps, ["lexer", "numbers"])
        let alone = fastest { measureAlone(documents, with: lexicon, &$0) }
        report("lexer + times, nothing else", bytes, alone, ["times"])
        report("lexer + numbers, nothing else", bytes, alone, ["numbers"])
        report("extraction of what was read", bytes, laps, ExtractionStep.allCases.map(\.rawValue))
        report("lexer + extraction", bytes, laps, Array(laps.keys))
    }

    /// Lexer and extraction of each article in turn, as in use: caches are neither cold nor filled by one step alone.
    private static func measureSteps(of documents: [LexedArticle], with lexicon: Lexicon, _ watch: inout Stopwatch) {
        let extractor = Extractor(lexicon: lexicon)
        for document in documents {
            watch.skip()
            let tokens = lexicon.lexer.tokens(of: document.article.text)
            watch.lap(tokens.count == document.tokens.count ? "lexer" : "")
            _ = extractor.extract(document) { watch.lap($0.rawValue) }
        }
    }

    /// The lexer with one step behind it, over all articles, without the other steps between.
    private static func measureAlone(_ documents: [LexedArticle], with lexicon: Lexicon, _ watch: inout Stopwatch) {
        let extractor = Extractor(lexicon: lexicon)
        var times: [[Range<Int>]] = []
        watch.skip()
        for document in documents {
            _ = lexicon.lexer.tokens(of: document.article.text)
            times.append(extractor.times(of: document))
        }
        watch.lap("times")
        for (document, times) in zip(documents, times) {
            _ = lexicon.lexer.tokens(of: document.article.text)
            _ = extractor.numbers(of: document, times: times)
        }
        watch.lap("numbers")
    }

    private static func report(_ name: String, _ bytes: Int, _ laps: [String: Double], _ parts: [String]) {
        let seconds = parts.sorted().reduce(0) { $0 + laps[$1, default: 0] }
        let title = (name + ":").padding(toLength: 30, withPad: " ", startingAt: 0)
        print("\(title)\(rate(bytes, seconds)) MB/s, \((seconds / Double(bytes) * 1e10).rounded() / 10) ns a byte")
    }

    /// Megabytes a second, to a tenth.
    private static func rate(_ bytes: Int, _ seconds: Double) -> Double {
        (Double(bytes) / 100_000 / seconds).rounded() / 10
    }

    /// For each lap the seconds of the fastest of several runs.
    private static func fastest(_ work: (inout Stopwatch) throws -> Void) rethrows -> [String: Double] {
        var best: [String: Double] = [:]
        for _ in 0..<runs {
            var watch = Stopwatch()
            try work(&watch)
            best.merge(watch.laps) { min($0, $1) }
        }
        return best
    }
}
