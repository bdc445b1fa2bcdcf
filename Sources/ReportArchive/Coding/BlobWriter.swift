internal import Foundation
internal import ReportModel

/// Writes values as bytes: numbers as variable-length integers, each different text once.
struct BlobWriter {
    private var body: [UInt8] = []
    private var places: [TextKey: Int] = [:]
    private var texts: [String] = []
    /// The places of their texts.
    private var intervals: [CivilInterval: Int] = [:]
    private var measures = Numbering()
    private var categories = Numbering()

    /// The numbers of objects, in the order in which they come first.
    private struct Numbering {
        private var numbers: [ObjectIdentifier: Int] = [:]

        mutating func number(of object: AnyObject) -> (number: Int, isNew: Bool) {
            let (key, next) = (ObjectIdentifier(object), numbers.count)
            if let known = numbers[key] { return (known, false) }
            numbers[key] = next
            return (next, true)
        }
    }

    /// By its bytes: two spellings of `é` are one string to Swift.
    private struct TextKey: Hashable {
        let text: String

        static func == (left: TextKey, right: TextKey) -> Bool {
            var (left, right) = (left.text, right.text)
            return left.withUTF8 { one in
                right.withUTF8 { other in
                    guard one.count == other.count, let first = one.baseAddress, let second = other.baseAddress else {
                        return one.isEmpty && other.isEmpty
                    }
                    return memcmp(first, second, one.count) == 0
                }
            }
        }

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

    mutating func write(_ text: String) { write(place(of: text)) }

    private mutating func place(of text: String) -> Int {
        let (key, next) = (TextKey(text: text), texts.count)
        if let place = places[key] { return place }
        places[key] = next
        texts.append(text)
        return next
    }

    /// Writes the number of something that many places share.
    /// - Returns: whether it was not there before, so that it must be written behind its number.
    mutating func isNew(_ measure: Measure) -> Bool {
        let (number, isNew) = measures.number(of: measure)
        write(number)
        return isNew
    }

    /// As above.
    mutating func isNew(_ category: EventCategory) -> Bool {
        let (number, isNew) = categories.number(of: category)
        write(number)
        return isNew
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

    mutating func write(_ interval: CivilInterval?) {
        write(interval) { blob, interval in
            if let place = blob.intervals[interval] { return blob.write(place) }
            let place = blob.place(of: interval.edtf)
            blob.intervals[interval] = place
            blob.write(place)
        }
    }

    mutating func write(_ number: Decimal?) {
        write(number) { blob, number in
            guard let (digits, place) = number.shortDigits, 0...3 ~= place, !number.isSignMinus else {
                return blob.write("\(number)")
            }
            blob.write(String(digits) + String(repeating: "0", count: place))
        }
    }

    mutating func write(_ span: TextSpan) {
        write(span.start)
        write(span.length)
    }

    mutating func write(_ rule: RuleID) {
        write(rule.file)
        write(rule.name)
    }
}
