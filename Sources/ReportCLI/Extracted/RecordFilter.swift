internal import ReportArchive
internal import ReportExtraction
internal import ReportLexicon
internal import ReportModel
internal import ReportOutput
internal import ReportReading

/// `report extract` of a stream: one record a line in, one object a line out, in the same order.
///
/// A pure filter. No line knows of another, what is wrong with a record stands in its own line, and memory does not grow
/// with their number. Whoever sends some lines and waits gets their answers.
struct RecordFilter: Sendable {
    let source: ArticleSource
    let extractor: Extractor
    /// Names what reads, in lines that a build shall take articles from; nil prints the contract alone.
    let reader: String?

    /// Answers every line of a stream.
    func run(_ lines: inout LineStream, progress: ProgressMeter) throws {
        var progress = progress
        while let batch = try lines.next() {
            for line in Parallel.map(batch, answer) { try StandardOutput.write(line) }
            progress.count("extracting", items: batch.count, done: lines.byteCount, of: lines.size)
        }
    }

    /// The object for one record, with its line end.
    @Sendable func answer(to line: NumberedLine) -> [UInt8] {
        let result = source.result(of: line)
        guard let document = result.article else {
            let unread = Extraction(unread: line.bytes, at: result.location, because: result.findings)
            return self.line(for: unread, from: line.bytes, encoded: nil)
        }
        let extraction = extractor.extract(document)
        let isItself = document.article.publication != nil && document.article.id != result.location
        return self.line(
            for: extraction.telling(result.findings), from: line.bytes,
            encoded: isItself && reader != nil ? EncodedExtraction(extraction).bytes : nil)
    }

    private func line(for extraction: Extraction, from record: [UInt8], encoded: [UInt8]?) -> [UInt8] {
        source.line.bytes(
            for: extraction, keeping: reader.map { KeptRecord(record: record, reader: $0, extraction: encoded) })
    }
}

extension Extraction {
    /// A record that holds no article, so that its line says why.
    fileprivate init(unread record: [UInt8], at location: String, because findings: [Finding]) {
        let origin = Origin(location: location, byteCount: record.count, sha256: SHA256.hexadecimal(record))
        self.init(
            article: Article(
                id: location, origin: origin, title: nil, text: "", language: nil, publication: nil, passages: []),
            publication: nil, times: [], quantities: [], observations: [], events: [], ignored: [], findings: findings)
    }

    /// With what reading has found fault with.
    fileprivate func telling(_ more: [Finding]) -> Extraction {
        Extraction(
            article: article, publication: publication, times: times, quantities: quantities,
            observations: observations, events: events, ignored: ignored, findings: more + findings)
    }
}
