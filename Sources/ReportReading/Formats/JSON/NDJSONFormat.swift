internal import ReportModel

/// One JSON object a line, each an article.
struct NDJSONFormat: ArticleFormat {
    let name = "ndjson"

    /// By its name, or because two lines or more are each an object.
    func recognizes(_ input: ArticleInput) -> Bool {
        let name = input.name
        if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") { return true }
        guard input.firstSigns.first == UInt8(ascii: "{") else { return false }
        let lines = input.bytes[input.start...].split(separator: 10, maxSplits: 2)
        return lines.count > 1
            && lines.prefix(2).allSatisfy { line in
                let last = line.last { $0 > 32 }
                return line.first { $0 > 32 } == UInt8(ascii: "{") && last == UInt8(ascii: "}")
            }
    }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let (decoded, findings) = input.transcoded(context)
        guard let input = decoded else { return input.refused(findings) }
        let lines = Self.lines(of: input)
        return ItemList(numbers: lines.map(\.number), hasPlaces: input.isOriginal) { place in
            var item = item(lines[place].range, number: lines[place].number, of: input, in: context)
            if place == 0 { item.findings = findings + item.findings }
            return item
        }
    }

    /// Those that are not blank.
    private static func lines(of input: ArticleInput) -> [(range: Range<Int>, number: Int)] {
        var lines: [(range: Range<Int>, number: Int)] = []
        var (start, number) = (input.start, 1)
        while start < input.bytes.count {
            let end = input.bytes[start...].firstIndex(of: 10) ?? input.bytes.count
            if input.bytes[start..<end].contains(where: { $0 > 32 }) { lines.append((start..<end, number)) }
            (start, number) = (end + 1, number + 1)
        }
        return lines
    }

    /// Reads the line `number` of the input.
    func item(_ line: Range<Int>, number: Int, of input: ArticleInput, in context: FormatContext) -> ArticleItem {
        var parser = JSONParser(input.bytes, range: line)
        do throws(JSONProblem) {
            let value = try parser.document()
            let record = JSONRecord(parser: parser, fields: context.fields, location: input.location)
            let item = record.item(record.articles(in: value).first ?? value, number: number)
            return ArticleItem(number: number, bytes: input.original(line), draft: item.draft, findings: item.findings)
        } catch {
            let finding = Finding.badRecord(input.place(number), problem: error.reason)
            return ArticleItem(number: number, bytes: input.original(line), findings: [finding])
        }
    }
}
