internal import ReportModel

/// A JSON file: one article, a list of them, or what a news API answers.
struct JSONFormat: ArticleFormat {
    let name = "json"

    func recognizes(_ input: ArticleInput) -> Bool {
        let (first, second) = input.firstSigns
        if input.name.hasSuffix(".json"), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return true }
        switch first {
        case UInt8(ascii: "{"): return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        case UInt8(ascii: "["): return second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
        default: return false
        }
    }

    func items(of input: ArticleInput, in context: FormatContext) -> ItemList {
        let (decoded, findings) = input.transcoded(context)
        guard let input = decoded else { return input.refused(findings) }
        var parser = JSONParser(input.bytes, range: input.start..<input.bytes.count)
        var values: [JSONValue]
        var problem: JSONProblem?
        do throws(JSONProblem) {
            values = [try parser.document()]
        } catch {
            (values, problem) = (parser.salvage, error)
        }
        let record = JSONRecord(parser: parser, fields: context.fields, location: input.location)
        let articles = values.flatMap { record.articles(in: $0) }
        var items = articles.enumerated().map { index, value in
            var item = record.item(value, number: index + 1)
            item.bytes = item.bytes.flatMap(input.original)
            return item
        }
        if let problem {
            items.append(broken(input, number: items.count + 1, problem))
        } else if items.isEmpty {
            let finding = Finding.badRecord(input.location, problem: "no object in it has a field 'text'")
            items.append(ArticleItem(number: 1, findings: [finding]))
        }
        items[0].findings = findings + items[0].findings
        return ItemList(items)
    }

    private func broken(_ input: ArticleInput, number: Int, _ problem: JSONProblem) -> ArticleItem {
        let finding = Finding.badRecord(
            input.place(number), problem: "\(problem.reason) (byte \(problem.offset))")
        return ArticleItem(number: number, findings: [finding])
    }
}
