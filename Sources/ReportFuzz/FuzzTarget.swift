import Foundation
import ReportExtraction
import ReportLexicon
import ReportModel
import ReportOutput
import ReportReading

/// A reader that libFuzzer feeds with bytes; whatever they are, it must end, in time, and keep what it promises.
enum FuzzTarget: String, CaseIterable {
    case lexer, html, ndjson, article, shard, edtf, json5, pattern

    /// The lexicon and the words that the targets work with; loaded once.
    struct Tools: Sendable {
        let lexicon: Lexicon
        let reader: ArticleReader
        let inflector: Inflector

        /// - Parameter folder: of the lexicon.
        init(folder: String) throws {
            lexicon = try Lexicon(folder: folder, topic: "ukraine")
            reader = ArticleReader(lexicon: lexicon)
            inflector = Inflector(rows: try LexiconFiles(folder: folder, topic: "ukraine").tsv("irregular.tsv"))
        }
    }

    func run(_ bytes: [UInt8], _ tools: Tools) {
        switch self {
        case .lexer: lex(String(decoding: bytes, as: UTF8.self), tools)
        case .html: extract(tools.reader.read(bytes, location: "a.html", format: "html"), tools)
        case .ndjson: extract([tools.reader.readLine(bytes, number: 1, location: "-")], tools)
        case .article: extract(tools.reader.read(bytes, location: "a.txt"), tools)
        case .shard:
            if let line = ExtractedLine(bytes) { precondition(line.record.count <= bytes.count) }
        case .edtf: readDate(String(decoding: bytes, as: UTF8.self))
        case .json5:
            _ = try? ReportStrings.decode(from: bytes, location: "strings.json5")
            _ = try? TopicWords.decode(from: bytes, location: "wording.json5")
        case .pattern:
            var builder = VocabularyBuilder(inflector: tools.inflector)
            _ = try? TokenPattern(String(decoding: bytes.prefix(2000), as: UTF8.self), builder: &builder)
        }
    }

    /// Tokens stand in text order, without overlap, and within the text.
    private func lex(_ text: String, _ tools: Tools) {
        var end: UInt32 = 0
        for token in tools.lexicon.lexer.tokens(of: text) {
            precondition(token.start >= end && token.end > token.start && Int(token.end) <= text.utf8.count)
            end = token.end
        }
    }

    /// What is read quotes the text, and its line can be written.
    private func extract(_ results: [ReadResult], _ tools: Tools) {
        for document in results.compactMap(\.article) {
            let extraction = Extractor(lexicon: tools.lexicon).extract(document)
            for observation in extraction.observations {
                precondition(observation.source.quote == document.article.text[observation.source.span])
            }
            let line = ContractLine(includesText: true).bytes(for: extraction)
            precondition(line.last == UInt8(ascii: "\n") && !line.dropLast().contains(UInt8(ascii: "\n")))
        }
    }

    /// What is understood says the same when it is written and read again.
    private func readDate(_ text: String) {
        guard let interval = CivilInterval(text) else { return }
        precondition(CivilInterval(interval.edtf)?.edtf == interval.edtf)
    }
}

/// The target of this process, by `REPORT_FUZZ_TARGET`, with the lexicon of `REPORT_LEXICON`.
private let target: (FuzzTarget, FuzzTarget.Tools) = {
    let environment = ProcessInfo.processInfo.environment
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    guard let target = environment["REPORT_FUZZ_TARGET"].flatMap(FuzzTarget.init),
        let tools = environment["REPORT_LEXICON"].flatMap({ try? FuzzTarget.Tools(folder: $0) })
    else { fatalError("set REPORT_FUZZ_TARGET to one of \(names), and REPORT_LEXICON to the folder of the lexicon") }
    return (target, tools)
}()

/// What libFuzzer calls first: loading takes longer than any input may.
@_cdecl("LLVMFuzzerInitialize")
package func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
    _ = target
    return 0
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.0.run(Array(UnsafeBufferPointer(start: start, count: count)), target.1)
    return 0
}
