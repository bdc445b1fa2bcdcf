internal import Foundation
internal import ReportModel

/// A line of `report extract --for-build`, as far as a build needs it.
package struct ExtractedLine: Sendable {
    /// The line that the article came in.
    package let record: [UInt8]
    /// Names what has read the article; empty for nothing.
    package let reader: String
    /// What was read, as `ExtractionCache` encodes it; nil where the article must be read again.
    package let extraction: [UInt8]?
    /// Tells the record from every other one.
    let digest: [UInt8]

    /// Nil for a line that breaks off or was printed without `--for-build`.
    package init?(_ line: [UInt8]) {
        var parser = JSONParser(line, range: 0..<line.count)
        guard line.last(where: { $0 > 32 }) == UInt8(ascii: "}"),
            case .object(let members, _)? = try? parser.member(named: "build")
        else { return nil }
        let texts = Dictionary(
            members.compactMap { member -> (String, String)? in
                guard case .string(let range, let hasEscapes) = member.value else { return nil }
                return (member.name, parser.text(range, hasEscapes: hasEscapes))
            }, uniquingKeysWith: { first, _ in first })
        let packed = texts["recordBase64"].flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) }
        guard let record = texts["record"].map({ Array($0.utf8) }) ?? packed else { return nil }
        self.record = record
        digest = SHA256.digest(record)
        reader = texts["reader"] ?? ""
        extraction = texts["extraction"].flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) }
    }
}
