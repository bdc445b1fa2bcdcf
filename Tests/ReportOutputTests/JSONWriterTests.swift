import Foundation
import Testing

@testable import ReportOutput

@Suite struct JSONWriterTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("Київ – “так”", #""Київ – “так”""#), ("a\"b\\c", #""a\"b\\c""#),
        ("line\nend\ttab\r", #""line\nend\ttab\r""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("\u{1F600}", "\"\u{1F600}\""), ("", #""""#),
    ])
    func stringsAreEscapedByBytes(text: String, expected: String) throws {
        let bytes = write { $0.value(text) }
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
        let options: JSONSerialization.ReadingOptions = .fragmentsAllowed
        #expect(try JSONSerialization.jsonObject(with: Data(bytes), options: options) as? String == text)
    }

    @Test(arguments: [
        ("0.55", "0.55"), ("1100000000", "1100000000"), ("0.01", "0.01"), ("-3", "-3"), ("16.20", "16.2"),
        ("0.3333333333333333333333333333333333333", "0.3333333333333333333333333333333333333"),
        ("100000000000000000000000000000", "100000000000000000000000000000"),
    ])
    func decimalsAreExact(number: String, expected: String) throws {
        let decimal = try #require(Decimal(string: number))
        #expect(String(decoding: write { $0.value(decimal) }, as: UTF8.self) == expected)
    }

    @Test func doublesHaveNoNeedlessDigits() {
        let bytes = write { $0.array([0.75, 1, 0.1, .nan]) { $0.value($1) } }
        #expect(String(decoding: bytes, as: UTF8.self) == "[0.75,1,0.1,null]")
    }

    @Test func membersKeepTheirOrder() {
        let bytes = write { json in
            json.object { json in
                json.member("z", 1)
                json.member("a", nil as String?)
                json.member("list", ["x", "y"])
                json.member("empty", [String]())
                json.member("inner") { json in json.object { $0.member("flag", true) } }
            }
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"z":1,"a":null,"list":["x","y"],"empty":[],"inner":{"flag":true}}"#)
    }

    @Test func indentedFilesHaveOneMemberALine() {
        let bytes = write(.indented) { json in json.object { $0.member("list", ["x", "y"]) } }
        #expect(String(decoding: bytes, as: UTF8.self) == "{\n \"list\": [\n  \"x\",\n  \"y\"\n ]\n}")
    }

    private func write(_ layout: JSONWriter.Layout = .line, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(layout)
        body(&writer)
        return writer.bytes
    }
}
