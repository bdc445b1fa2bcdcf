internal import Foundation

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

    private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private var depth = 0
    private var needsComma = false
    private var isAfterKey = false

    init(_ layout: Layout, reserving capacity: Int = 0) {
        self.layout = layout
        bytes.reserveCapacity(capacity)
    }

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    mutating func array<Items: Sequence>(
        _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
    ) {
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for item in items { write(&writer, item) }
        }
    }

    mutating func null() { literal("null") }
    mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
    mutating func value(_ number: Int) {
        begin()
        bytes.append(contentsOf: String(number).utf8)
    }
    mutating func value(_ number: Decimal) {
        begin()
        bytes.append(contentsOf: number.description.utf8)
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
        bytes.append(contentsOf: rounded.utf8)
    }

    /// The name of the member whose value is written next.
    mutating func key(_ name: StaticString) {
        begin()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
        isAfterKey = true
    }

    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }
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
            if needsComma { bytes.append(UInt8(ascii: ",")) }
            breakLine()
        }
        needsComma = true
    }

    private mutating func breakLine() {
        guard layout == .indented, depth > 0 else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
    }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
        begin()
        bytes.append(open)
        let start = bytes.count
        depth += 1
        needsComma = false
        inside(&self)
        depth -= 1
        if bytes.count > start, layout == .indented {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
        }
        bytes.append(close)
        needsComma = true
    }

    private mutating func literal(_ text: StaticString) {
        begin()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Copies the stretches between characters that need an escape as they are.
    private mutating func quoted(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { source in
            var copied = 0
            for index in source.indices where JSONWriter.needsEscape(source[index]) {
                bytes.append(contentsOf: source[copied..<index])
                escape(source[index])
                copied = index + 1
            }
            bytes.append(contentsOf: source[copied...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
        default:
            let hexadecimal = String(byte, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal).utf8)
        }
    }
}
