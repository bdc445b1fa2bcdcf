internal import Foundation
internal import ReportModel

/// Writes values as bytes: numbers as variable-length integers, each different text once.
struct BlobWriter {
    private var body: [UInt8] = []
    private var places: [TextKey: Int] = [:]
    private var texts: [String] = []
    private var objects: [ObjectIdentifier: Int] = [:]

    /// By its bytes: two spellings of `é` are one string to Swift.
    private struct TextKey: Hashable {
        let text: String

        static func == (left: TextKey, right: TextKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// All that was written, behind the texts that it refers to.
    var bytes: [UInt8] {
        var head = BlobWriter()
        head.write(BlobReader.version)
        head.write(texts.count)
        for var text in texts {
            head.write(text.utf8.count)
            text.withUTF8 { head.body.append(contentsOf: $0) }
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
        let key = TextKey(text: text)
        if let place = places[key] { return write(place) }
        write(texts.count)
        places[key] = texts.count
        texts.append(text)
    }

    /// Writes the number of something that many places share.
    /// - Returns: whether it was not there before, so that it must be written behind its number.
    mutating func isNew(_ object: AnyObject) -> Bool {
        let (key, next) = (ObjectIdentifier(object), objects.count)
        write(objects[key] ?? next)
        guard objects[key] == nil else { return false }
        objects[key] = next
        return true
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
