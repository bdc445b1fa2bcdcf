/// Reads JSON (RFC 8259) into the places of its values, without making a string of what nobody asks for.
///
/// `JSONDecoder` reads every value, knows no place, and gives nothing of a file that ends early.
struct JSONParser {
    private let bytes: [UInt8]
    private(set) var index: Int
    private let end: Int
    private var depth = 0
    /// The members and elements that were whole when a problem was met, in their order.
    private(set) var salvage: [JSONValue] = []

    init(_ bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        (index, end) = (range.lowerBound, range.upperBound)
    }

    /// The one value of the text.
    mutating func document() throws(JSONProblem) -> JSONValue {
        let value = try value()
        skipSpace()
        guard index == end else { throw problem("something stands behind its end") }
        return value
    }

    mutating func value() throws(JSONProblem) -> JSONValue {
        skipSpace()
        guard index < end else { throw problem("it ends early") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONProblem) in try parser.object() }
        case UInt8(ascii: "["): return try nested { parser throws(JSONProblem) in try parser.array() }
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "t"): return try literal("true", .literal)
        case UInt8(ascii: "f"): return try literal("false", .literal)
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: throw problem("it is no valid JSON")
        }
    }

    /// The first member of the object at hand that has this name; what stands behind it is not read.
    mutating func member(named name: String) throws(JSONProblem) -> JSONValue? {
        guard take("{") else { throw problem("it is no JSON object") }
        if take("}") { return nil }
        repeat {
            let member = try member()
            if member.name == name { return member.value }
        } while take(",")
        return nil
    }

    private func problem(_ reason: String) -> JSONProblem { JSONProblem(reason: reason, offset: index) }

    private mutating func skipSpace() {
        while index < end, bytes[index] <= 32 { index += 1 }
    }

    private mutating func take(_ sign: Character) -> Bool {
        skipSpace()
        guard index < end, bytes[index] == sign.asciiValue else { return false }
        index += 1
        return true
    }
}

// MARK: - Values

extension JSONParser {
    private mutating func nested(
        _ body: (inout JSONParser) throws(JSONProblem) -> JSONValue
    ) throws(JSONProblem) -> JSONValue {
        guard depth < ReadingLimits.nesting else { throw problem("it is nested too deeply") }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    private mutating func object() throws(JSONProblem) -> JSONValue {
        let start = index
        index += 1
        var members: [JSONMember] = []
        if take("}") { return .object([], start..<index) }
        do throws(JSONProblem) {
            while true {
                members.append(try member())
                if take("}") { return .object(members, start..<index) }
                guard take(",") else { throw problem("a comma is missing") }
            }
        } catch {
            salvage = members.map(\.value) + salvage
            throw error
        }
    }

    private mutating func member() throws(JSONProblem) -> JSONMember {
        skipSpace()
        guard index < end, bytes[index] == UInt8(ascii: "\""), case .string(let name, let hasEscapes) = try string()
        else { throw problem("the name of a field is missing") }
        guard take(":") else { throw problem("a colon is missing") }
        return JSONMember(name: text(name, hasEscapes: hasEscapes), value: try value())
    }

    private mutating func array() throws(JSONProblem) -> JSONValue {
        let start = index
        index += 1
        var elements: [JSONValue] = []
        if take("]") { return .array([], start..<index) }
        do throws(JSONProblem) {
            while true {
                elements.append(try value())
                if take("]") { return .array(elements, start..<index) }
                guard take(",") else { throw problem("a comma is missing") }
            }
        } catch {
            salvage = elements + salvage
            throw error
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[index..<end].starts(with: expected) else { throw problem("it is no valid JSON") }
        index += expected.count
        return value
    }

    private mutating func number() -> JSONValue {
        let start = index
        while index < end, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
        return .number(start..<index)
    }

    /// Steps from one quotation mark to the other.
    private mutating func string() throws(JSONProblem) -> JSONValue {
        let start = index + 1
        index = start
        var hasEscapes = false
        while true {
            index = Self.special(bytes.span.bytes, from: index, to: end)
            guard index < end else { throw problem("a string does not end") }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return .string(start..<index - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                index += 2
            default: index += 1  // A bare control character is no JSON, but harmless.
            }
        }
    }

    /// The first quotation mark, backslash or control character, eight bytes at a time.
    @inline(__always)
    private static func special(_ bytes: RawSpan, from start: Int, to end: Int) -> Int {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var index = start
        while index &+ 8 <= end {
            let block = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let (quotes, slashes) = (block ^ ones &* 0x22, block ^ ones &* 0x5C)
            let hits = (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (block &- ones &* 0x20) & ~block
            if hits & highs != 0 { return index &+ (hits & highs).trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < end {
            let byte = bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
            index &+= 1
        }
        return end
    }
}

// MARK: - Text

extension JSONParser {
    /// The text of a string.
    func text(_ range: Range<Int>, hasEscapes: Bool) -> String {
        hasEscapes ? String(decoding: unescaped(range), as: UTF8.self) : digits(range)
    }

    func digits(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let slash = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) ?? range.upperBound
            output += bytes[index..<slash]
            guard slash + 1 < range.upperBound else { break }
            index = slash + 2
            switch bytes[slash + 1] {
            case UInt8(ascii: "n"): output.append(10)
            case UInt8(ascii: "t"): output.append(9)
            case UInt8(ascii: "r"): output.append(13)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(32)
            case UInt8(ascii: "u"): index = appendScalar(at: index, limit: range.upperBound, to: &output)
            case let byte: output.append(byte)
            }
        }
        return output
    }

    /// `\u` with four digits, or two of them for a scalar beyond the first plane; a half of a pair becomes U+FFFD.
    private func appendScalar(at start: Int, limit: Int, to output: inout [UInt8]) -> Int {
        guard let first = unit(at: start, limit: limit) else {
            output += "\u{FFFD}".utf8
            return start
        }
        var (units, next) = ([first], start + 4)
        if UTF16.isLeadSurrogate(first), next + 2 <= limit, bytes[next] == UInt8(ascii: "\\"),
            bytes[next + 1] == UInt8(ascii: "u"), let second = unit(at: next + 2, limit: limit),
            UTF16.isTrailSurrogate(second)
        {
            units.append(second)
            next += 6
        }
        output += String(decoding: units, as: UTF16.self).utf8
        return next
    }

    private func unit(at start: Int, limit: Int) -> UInt16? {
        guard start + 4 <= limit else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[start..<start + 4] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
