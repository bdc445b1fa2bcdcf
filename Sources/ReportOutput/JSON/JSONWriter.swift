internal import Foundation
internal import ReportModel

/// Writes JSON in the order of the calls, as bytes.
///
/// Strings of Swift are valid Unicode, so its output always is; numbers are written exactly, as decimals.
struct JSONWriter {
    enum Layout {
        /// All on one line, for NDJSON.
        case line
        /// One member a line, for files that people open.
        case indented
    }

    private var buffer: ByteBuffer
    private let layout: Layout
    private var depth = 0
    private var needsComma = false
    private var isAfterKey = false

    /// - Parameter sink: takes the bytes away as they are made; nil to keep them.
    init(_ layout: Layout, reserving capacity: Int = 0, to sink: (any ByteSink)? = nil) {
        self.layout = layout
        buffer = ByteBuffer(to: sink)
        if capacity > 0 { buffer.reserve(capacity) }
    }

    /// What was written, without what the sink has taken.
    var bytes: [UInt8] { buffer.bytes }

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    mutating func array<Items: Sequence>(
        _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
    ) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for item in items {
                write(&writer, item)
                writer.buffer.passOn()
            }
        }
    }

    mutating func null() { literal("null") }
    mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
    mutating func value(_ number: Int) {
        begin()
        buffer.append(number)
    }
    mutating func value(_ number: Decimal) {
        begin()
        buffer.append(number)
    }
    mutating func value(_ text: String) {
        begin()
        quoted(text)
    }

    /// The shortest decimal that reads back as `number`; null for what JSON cannot write.
    mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        let rounded = Int(exactly: number).map(String.init) ?? "\(number)"
        begin()
        buffer.append(rounded)
    }

    /// The name of the member whose value is written next.
    mutating func key(_ name: StaticString) {
        begin()
        buffer.append(UInt8(ascii: "\""))
        buffer.append(name)
        buffer.append(layout == .indented ? "\": " : "\":")
        needsComma = false
        isAfterKey = true
    }

    mutating func endLine() {
        buffer.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    /// Hands over what the sink has not taken yet.
    mutating func finish() { buffer.finish() }
}

// MARK: - Members

extension JSONWriter {
    mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    mutating func member(_ name: StaticString, _ number: Decimal?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    mutating func member(_ name: StaticString, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    mutating func member(_ name: StaticString, _ number: Double) {
        key(name)
        value(number)
    }

    mutating func member(_ name: StaticString, _ rule: RuleID) {
        key(name)
        begin()
        buffer.append(UInt8(ascii: "\""))
        escaped(rule.file)
        buffer.append(": ")
        escaped(rule.name)
        buffer.append(UInt8(ascii: "\""))
    }

    mutating func member(_ name: StaticString, _ flag: Bool) {
        key(name)
        value(flag)
    }

    mutating func member(_ name: StaticString, _ texts: [String]) {
        key(name)
        array(texts) { $0.value($1) }
    }

    mutating func member<Items: Sequence>(
        _ name: StaticString, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, write)
    }

    /// A member whose value is whatever `write` writes, exactly one value.
    mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        key(name)
        write(&self)
    }
}

// MARK: - Bytes

extension JSONWriter {
    /// The comma or line break that belongs before a value or key.
    private mutating func begin() {
        if isAfterKey {
            isAfterKey = false
        } else {
            if needsComma { buffer.append(UInt8(ascii: ",")) }
            if layout == .indented, depth > 0 { breakLine() }
        }
        needsComma = true
    }

    private mutating func breakLine() {
        let line = Self.deepestLine
        let known = min(depth + 1, line.utf8CodeUnitCount)
        buffer.append(UnsafeBufferPointer(start: line.utf8Start, count: known))
        for _ in known..<depth + 1 { buffer.append(UInt8(ascii: " ")) }
    }

    /// A line's end with the spaces of the next one, of which as many are taken as are needed.
    private static var deepestLine: StaticString { "\n                                " }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
        begin()
        buffer.append(open)
        depth += 1
        needsComma = false
        inside(&self)
        depth -= 1
        // Whatever was written inside wants a comma behind it.
        if needsComma, layout == .indented { breakLine() }
        buffer.append(close)
        needsComma = true
        buffer.passOn()
    }

    private mutating func literal(_ text: StaticString) {
        begin()
        buffer.append(text)
    }

    private mutating func quoted(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        escaped(text)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Copies the stretches between characters that need an escape as they are.
    private mutating func escaped(_ text: String) {
        var text = text
        text.withUTF8 { source in
            guard JSONWriter.hasEscapes(source) else { return buffer.append(source) }
            var copied = 0
            for index in source.indices where JSONWriter.needsEscape(source[index]) {
                buffer.append(UnsafeBufferPointer(rebasing: source[copied..<index]))
                escape(source[index])
                copied = index + 1
            }
            buffer.append(UnsafeBufferPointer(rebasing: source[copied...]))
        }
    }

    /// Looks at every byte without a branch, so that the compiler takes many at once.
    private static func hasEscapes(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        source.reduce(UInt8(0)) { $0 | (needsEscape($1) ? 1 : 0) } != 0
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): buffer.append("\\\"")
        case UInt8(ascii: "\\"): buffer.append("\\\\")
        case UInt8(ascii: "\n"): buffer.append("\\n")
        case UInt8(ascii: "\t"): buffer.append("\\t")
        case UInt8(ascii: "\r"): buffer.append("\\r")
        default:
            let hexadecimal = String(byte, radix: 16)
            buffer.append("\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal)
        }
    }
}
