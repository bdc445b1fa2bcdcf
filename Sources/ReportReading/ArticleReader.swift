package import ReportLexicon
internal import ReportModel

/// Reads files, folders and streams as articles. A value without state: threads may share it.
package struct ArticleReader: Sendable {
    private let assembler: ArticleAssembler

    package init(lexicon: Lexicon) { assembler = ArticleAssembler(lexicon: lexicon) }

    /// Reads everything below `paths` in the order of ``FileList``, whose findings come first.
    package func read(paths: [String]) -> [ReadResult] {
        let list = FileList(paths)
        let failures = list.findings.map {
            ReadResult(location: $0.location ?? "", article: nil, findings: [$0])
        }
        return failures + list.files.flatMap { read($0) }
    }

    /// The articles of one file, at least one result.
    /// - Parameter format: one of ``ArticleFormats/names``; nil to find it by content and name.
    package func read(_ file: ArticleFile, format: String? = nil) -> [ReadResult] {
        let (bytes, finding) = FileBytes.read(file.path)
        if let finding { return [ReadResult(location: file.id, article: nil, findings: [finding])] }
        return read(bytes, location: file.id, format: format)
    }

    /// The articles of bytes that were read elsewhere (standard input: location `-`), at least one result.
    package func read(_ bytes: [UInt8], location: String, format: String? = nil) -> [ReadResult] {
        let input = ArticleInput(location: location, bytes: bytes)
        let formats = ArticleFormats.all
        guard let reader = formats.first(where: { format.map { [$0] }?.contains($0.name) ?? $0.recognizes(input) })
        else {
            let finding = Finding.unknownFormat(format ?? "", known: ArticleFormats.names)
            return [ReadResult(location: location, article: nil, findings: [finding])]
        }
        let items = reader.items(of: input)
        if items.isEmpty { return [ReadResult(location: location, article: nil, findings: [.empty(location)])] }
        return items.map { assembler.assemble($0, of: bytes, location: input.place($0.number)) }
    }

    /// One line of NDJSON, so that a stream can be read in batches by several threads: one line, one result.
    /// - Parameter number: of the line, from 1; from 2 on its location is `location#number`.
    package func readLine(_ line: [UInt8], number: Int, location: String) -> ReadResult {
        let input = ArticleInput(location: location, bytes: line)
        let item = NDJSONFormat().item(line[...], number: number, of: input)
        return assembler.assemble(item, of: line, location: input.place(number))
    }
}
