package import ReportLexicon
package import ReportModel

/// Reads files, folders and streams as articles. A value without state: threads may share it.
package struct ArticleReader: Sendable {
    private let assembler: ArticleAssembler
    private let context: FormatContext
    private let dates: GivenDates

    package init(lexicon: Lexicon, dates: GivenDates = GivenDates()) {
        assembler = ArticleAssembler(lexicon: lexicon)
        context = FormatContext(lexicon: lexicon)
        self.dates = dates
    }

    /// Reads everything below `paths` in the order of ``FileList``, whose findings come first.
    package func read(paths: [String], format: String? = nil) -> [ReadResult] {
        var results: [ReadResult] = []
        forEachBatch(paths: paths, format: format) { results += $0 }
        return results
    }

    /// Hands over what `read(paths:)` gives in batches, so that of many files only a few are in memory.
    /// - Parameter format: one of ``ArticleFormats/names``; nil to find it by content and name.
    package func forEachBatch(
        paths: [String], format: String? = nil, _ body: ([ReadResult]) throws -> Void
    ) rethrows {
        let list = FileList(paths)
        let analyst = AnalystDates(tables: list.dateTables)
        let reader = ArticleReader(self, dates: dates.with(analyst))
        try body(
            (list.findings + analyst.findings).map {
                ReadResult(location: $0.location ?? "", article: nil, findings: [$0])
            })
        var rest = list.files[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(ReadingLimits.filesAtOnce))
            rest = rest.dropFirst(batch.count)
            let places = Parallel.map(batch) { reader.places(of: $0, format: format) }.flatMap(\.self)
            for start in stride(from: 0, to: places.count, by: ReadingLimits.articlesAtOnce) {
                let slice = places[start..<min(places.count, start + ReadingLimits.articlesAtOnce)]
                try body(Parallel.map(Array(slice), reader.result))
            }
        }
    }

    private init(_ other: ArticleReader, dates: GivenDates) {
        (assembler, context, self.dates) = (other.assembler, other.context, dates)
    }

    /// The articles of one file, at least one result.
    func read(_ file: ArticleFile, format: String? = nil) -> [ReadResult] {
        Parallel.map(places(of: file, format: format), result)
    }

    private func places(of file: ArticleFile, format: String?) -> [Place] {
        let (bytes, finding) = FileBytes.read(file)
        if let finding { return [.done(ReadResult(location: file.id, findings: [finding]))] }
        return places(of: bytes, location: file.id, format: format)
    }

    /// Whether bytes begin as a packed file does.
    package static func isPacked(_ bytes: [UInt8]) -> Bool { Gunzip.recognizes(bytes) }

    /// The articles of bytes that were read elsewhere (standard input: location `-`), at least one result.
    package func read(_ bytes: [UInt8], location: String, format: String? = nil) -> [ReadResult] {
        Parallel.map(places(of: bytes, location: location, format: format), result)
    }

    /// Where an article should stand, before it is made.
    private enum Place: Sendable {
        case done(ReadResult)
        case item(Int, of: FileItems)
    }

    /// What a file holds.
    private struct FileItems: Sendable {
        let input: ArticleInput
        let items: ItemList
        let origin: FileOrigin
    }

    @Sendable private func result(of place: Place) -> ReadResult {
        switch place {
        case .done(let result): result
        case .item(let place, let file):
            assembler.assemble(
                file.items[place], of: file.origin, location: file.input.place(file.items.numbers[place]), dates: dates)
        }
    }

    private func places(of bytes: [UInt8], location: String, format: String?) -> [Place] {
        let (bytes, finding) = unpacked(bytes, location: location)
        let problem = finding.map { Place.done(ReadResult(location: location, findings: [$0])) }
        if bytes.isEmpty, let problem { return [problem] }
        return places(ofUnpacked: bytes, location: location, format: format) + [problem].compactMap(\.self)
    }

    private func unpacked(_ bytes: [UInt8], location: String) -> (bytes: [UInt8], finding: Finding?) {
        guard Gunzip.recognizes(bytes) else { return (bytes, nil) }
        let (unpacked, problem) = Gunzip.unpack(bytes)
        return switch problem {
        case .bomb: ([], .bomb(location))
        case .damaged: (unpacked, .damagedGzip(location))
        case nil: (unpacked, nil)
        }
    }

    private func places(ofUnpacked bytes: [UInt8], location: String, format: String?) -> [Place] {
        let input = ArticleInput(location: location, bytes: bytes)
        let formats = ArticleFormats.all
        guard let reader = formats.first(where: { format.map { [$0] }?.contains($0.name) ?? $0.recognizes(input) })
        else {
            let finding = Finding.unknownFormat(format ?? "", known: ArticleFormats.names)
            return [.done(ReadResult(location: location, findings: [finding]))]
        }
        let items = reader.items(of: input, in: context)
        if items.isEmpty { return [.done(ReadResult(location: location, findings: [.empty(location)]))] }
        let file = FileItems(input: input, items: items, origin: FileOrigin(bytes, hasPlaces: items.hasPlaces))
        return items.numbers.indices.map { .item($0, of: file) }
    }

    /// An article with its tokens, which the reader has let go: they are those that it was read by.
    package func lexed(_ article: Article) -> LexedArticle { assembler.lexed(article) }

    /// One line of NDJSON, so that a stream can be read in batches by several threads: one line, one result.
    /// - Parameter number: of the line, from 1; from 2 on its location is `location#number`.
    package func readLine(_ line: [UInt8], number: Int, location: String) -> ReadResult {
        let input = ArticleInput(location: location, bytes: line)
        let (decoded, findings) = input.transcoded(context)
        guard let text = decoded else {
            return ReadResult(location: input.place(number), article: nil, findings: findings)
        }
        var item = NDJSONFormat().item(text.start..<text.bytes.count, number: number, of: text, in: context)
        item.findings = findings + item.findings
        return assembler.assemble(
            item, of: FileOrigin(text.bytes, hasPlaces: item.bytes != nil), location: input.place(number), dates: dates)
    }
}
