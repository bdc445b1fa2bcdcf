internal import Foundation
internal import ReportModel

/// One JSON object a line, each an article: `{"id", "published", "title", "text"}`; other fields are passed over.
struct NDJSONFormat: ArticleFormat {
    let name = "ndjson"

    func recognizes(_ input: ArticleInput) -> Bool {
        let name = input.location.lowercased()
        return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
    }

    func items(of input: ArticleInput) -> [ArticleItem] {
        var items: [ArticleItem] = []
        var (start, number) = (0, 1)
        while start < input.bytes.count {
            let end = input.bytes[start...].firstIndex(of: 10) ?? input.bytes.count
            let line = input.bytes[start..<end]
            if line.contains(where: { $0 > 32 }) { items.append(item(line, number: number, of: input)) }
            (start, number) = (end + 1, number + 1)
        }
        return items
    }

    /// Reads line `number` of the input.
    func item(_ line: ArraySlice<UInt8>, number: Int, of input: ArticleInput) -> ArticleItem {
        do {
            let record = try JSONDecoder().decode(ArticleRecord.self, from: Data(line))
            return ArticleItem(number: number, bytes: line.indices, draft: record.draft)
        } catch {
            let problem = (error as? DecodingError).map(Self.describe) ?? "it cannot be decoded"
            let finding = Finding.badRecord(input.place(number), problem: problem)
            return ArticleItem(number: number, bytes: line.indices, findings: [finding])
        }
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "the field '\(key.stringValue)' is missing"
        case .typeMismatch(_, let context) where context.codingPath.isEmpty: "the line is no JSON object"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "the field '\(context.codingPath.last?.stringValue ?? "")' is no text"
        default: "the line is no valid JSON"
        }
    }
}
