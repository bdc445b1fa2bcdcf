internal import Foundation
internal import ReportModel

/// Writes values as bytes: numbers as variable-length integers, each different text once.
struct BlobWriter {
    private var body: [UInt8] = []
    private var places: [String: Int] = [:]
    private var texts: [String] = []

    /// All that was written, behind the texts that it refers to.
    var bytes: [UInt8] {
        var head = BlobWriter()
        head.write(BlobReader.version)
        head.write(texts.count)
        for text in texts {
            head.write(text.utf8.count)
            head.body += Array(text.utf8)
        }
        return head.body + body
    }

    /// - Precondition: `number` is not negative.
    mutating func write(_ number: Int) {
        var rest = UInt(number)
        while rest >= 0x80 {
            body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        body.append(UInt8(rest))
    }

    mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

    mutating func write(_ number: Double) {
        for shift in stride(from: 0, to: 64, by: 8) {
            body.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
        }
    }

    mutating func write(_ text: String) {
        if let place = places[text] { return write(place) }
        write(texts.count)
        places[text] = texts.count
        texts.append(text)
    }

    mutating func write<Value>(_ value: Value?, _ body: (inout BlobWriter, Value) -> Void) {
        write(value != nil)
        if let value { body(&self, value) }
    }

    mutating func write<Value>(_ values: [Value], _ body: (inout BlobWriter, Value) -> Void) {
        write(values.count)
        for value in values { body(&self, value) }
    }

    mutating func write(_ text: String?) { write(text) { $0.write($1) } }
    mutating func write(_ interval: CivilInterval?) { write(interval?.edtf) }
    mutating func write(_ number: Decimal?) { write(number.map { "\($0)" }) }

    mutating func write(_ span: TextSpan) {
        write(span.start)
        write(span.length)
    }

    mutating func write(_ rule: RuleID) {
        write(rule.file)
        write(rule.name)
    }
}
