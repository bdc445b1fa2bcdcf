internal import Foundation
internal import ReportModel

/// Reads what ``BlobWriter`` has written, and throws on anything else.
struct BlobReader {
    struct Damage: Error {}

    /// Raised with every change of the form.
    static let version = 2

    private let bytes: [UInt8]
    private var index = 0
    private var texts: [String] = []
    /// What stands in many places, in the order in which it comes first.
    private var measures: [Measure] = []
    private var categories: [EventCategory] = []
    /// By text, once each is asked for.
    private var intervals: [CivilInterval?]
    private var numbers: [Decimal?]

    init(_ bytes: [UInt8]) throws(Damage) {
        self.bytes = bytes
        (intervals, numbers) = ([], [])
        guard try int() == Self.version else { throw Damage() }
        let count = try int()
        guard count <= bytes.count else { throw Damage() }
        texts.reserveCapacity(count)
        for _ in 0..<count {
            let length = try int()
            guard length <= bytes.count - index else { throw Damage() }
            texts.append(String(decoding: bytes[index..<index + length], as: UTF8.self))
            index += length
        }
        intervals = Array(repeating: nil, count: count)
        numbers = Array(repeating: nil, count: count)
    }

    /// Whether all has been read.
    var isAtEnd: Bool { index == bytes.count }

    mutating func int() throws(Damage) -> Int {
        var (value, shift) = (UInt(0), UInt(0))
        while index < bytes.count, shift < 63 {
            let byte = bytes[index]
            index += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value) }
            shift += 7
        }
        throw Damage()
    }

    mutating func bool() throws(Damage) -> Bool { try int() == 1 }

    mutating func double() throws(Damage) -> Double {
        guard bytes.count - index >= 8 else { throw Damage() }
        var pattern: UInt64 = 0
        for offset in 0..<8 { pattern |= UInt64(bytes[index + offset]) << UInt64(8 * offset) }
        index += 8
        return Double(bitPattern: pattern)
    }

    private mutating func place() throws(Damage) -> Int {
        let place = try int()
        guard place < texts.count else { throw Damage() }
        return place
    }

    mutating func text() throws(Damage) -> String { texts[try place()] }
    mutating func optionalText() throws(Damage) -> String? { try bool() ? try text() : nil }

    mutating func interval() throws(Damage) -> CivilInterval? {
        guard try bool() else { return nil }
        let place = try place()
        if let interval = intervals[place] { return interval }
        guard let interval = CivilInterval(texts[place]) else { throw Damage() }
        intervals[place] = interval
        return interval
    }

    mutating func decimal() throws(Damage) -> Decimal? {
        guard try bool() else { return nil }
        let place = try place()
        if let number = numbers[place] { return number }
        let text = texts[place]
        guard let number = Int(text).map({ Decimal($0) }) ?? Decimal(string: text) else { throw Damage() }
        numbers[place] = number
        return number
    }

    /// A value of an enumeration by its text.
    mutating func value<Value: RawRepresentable<String>>() throws(Damage) -> Value {
        guard let value = Value(rawValue: try text()) else { throw Damage() }
        return value
    }

    mutating func span() throws(Damage) -> TextSpan {
        let start = try int()
        let (end, overflow) = start.addingReportingOverflow(try int())
        guard !overflow else { throw Damage() }
        return TextSpan(start, end)
    }

    /// What ``BlobWriter/isNew(_:)`` has written; `body` reads what stands in one place only.
    mutating func sharedMeasure(_ body: (inout BlobReader) throws(Damage) -> Measure) throws(Damage) -> Measure {
        let place = try int()
        if place < measures.count { return measures[place] }
        guard place == measures.count else { throw Damage() }
        let measure = try body(&self)
        measures.append(measure)
        return measure
    }

    /// As above.
    mutating func sharedCategory(
        _ body: (inout BlobReader) throws(Damage) -> EventCategory
    ) throws(Damage) -> EventCategory {
        let place = try int()
        if place < categories.count { return categories[place] }
        guard place == categories.count else { throw Damage() }
        let category = try body(&self)
        categories.append(category)
        return category
    }

    mutating func rule() throws(Damage) -> RuleID { RuleID(try text(), try text()) }

    mutating func optional<Value>(
        _ body: (inout BlobReader) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        try bool() ? try body(&self) : nil
    }

    mutating func list<Value>(_ body: (inout BlobReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
        let count = try int()
        guard count <= bytes.count - index else { throw Damage() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }
}
