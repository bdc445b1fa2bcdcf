import Foundation
import ReportModel
import ReportOutput
import ReportTesting
import Testing

@Suite struct ContractLineTests {
    /// The keys that `eval/CONTRACT.md` promises, by the array they stand in.
    private static let promised: [String: [String]] = [
        "times": ["start", "end", "text", "type", "value", "mod", "edtf"],
        "quantities": ["start", "end", "text", "number", "low", "high", "hedge", "unit", "unused"],
        "observations": [
            "id", "start", "end", "text", "number", "low", "high", "hedge", "unit", "what", "measure", "kind", "side",
            "group", "place", "type", "status", "polarity", "period", "asOf", "baseline", "base", "includedIn",
            "conversionOf", "event", "attribution", "certainty", "sentence", "rule", "confidence", "chartable",
            "reason",
        ],
        "events": [
            "id", "start", "end", "text", "category", "plover", "acled", "date", "modality", "actors", "place", "rule",
            "confidence",
        ],
        "ignored": ["start", "end", "text", "reason"],
        "findings": ["severity", "code", "message", "start", "end"],
    ]

    @Test(arguments: promised.keys.sorted())
    func everyPromisedKeyIsThere(list: String) throws {
        let keys = try #require(Self.promised[list])
        let objects = try SampleReport.make().extractions.flatMap { extraction in
            try #require(try line(extraction)[list] as? [[String: Any]])
        }
        #expect(!objects.isEmpty || list == "findings")
        for object in objects { #expect(Set(keys).subtracting(object.keys) == []) }
        #expect(try Set(keys).subtracting(schemaKeys(of: list)) == [])
    }

    @Test func linesHaveTheFormOfTheSchema() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(SourceTree.resource("contract.schema.json")))
        let rules = try #require(schema as? [String: Any])
        for extraction in SampleReport.make().extractions {
            let problems = SchemaCheck(schema: rules).problems(try line(extraction))
            #expect(problems == [])
        }
    }

    @Test func theSchemaCheckFindsFaults() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(SourceTree.resource("contract.schema.json")))
        var faulty = try line(SampleReport.make().extractions[0])
        faulty["events"] = nil
        faulty["times"] = [["type": "DAY"]]
        let problems = SchemaCheck(schema: try #require(schema as? [String: Any])).problems(faulty)
        #expect(problems.contains("/events is missing"))
        #expect(problems.contains("/times/0/type has an unknown value"))
        #expect(problems.contains("/times/0/start is missing"))
    }

    @Test func offsetsCountScalars() throws {
        for extraction in SampleReport.make().extractions {
            let object = try line(extraction)
            let scalars = Array(extraction.article.text.unicodeScalars)
            for list in Self.promised.keys where list != "findings" {
                for entry in object[list] as? [[String: Any]] ?? [] {
                    let start = try #require(entry["start"] as? Int)
                    let end = try #require(entry["end"] as? Int)
                    let words = String(String.UnicodeScalarView(scalars[start..<end]))
                    #expect(entry["text"] as? String == words)
                }
            }
        }
    }

    @Test func theTextIsPrintedOnlyIfAskedFor() throws {
        let extraction = SampleReport.make().extractions[0]
        let without = try line(extraction, includesText: false)["article"] as? [String: Any]
        #expect(without?["text"] == nil)
        #expect(without?["published"] is [String: Any])
        let with = try line(extraction)["article"] as? [String: Any]
        #expect(with?["text"] as? String == extraction.article.text)
    }

    @Test func aLineIsOneLine() {
        let bytes = ContractLine(includesText: true).bytes(for: SampleReport.make().extractions[0])
        #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    private func line(_ extraction: Extraction, includesText: Bool = true) throws -> [String: Any] {
        let bytes = ContractLine(includesText: includesText).bytes(for: extraction)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func schemaKeys(of list: String) throws -> [String] {
        let schema = try JSONSerialization.jsonObject(with: Data(SourceTree.resource("contract.schema.json")))
        let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
        let items = (properties?[list] as? [String: Any])?["items"] as? [String: Any]
        return try #require(items?["required"] as? [String])
    }
}
