internal import Foundation
internal import ReportModel

/// A picture for the head of the page, kept inside it.
package struct PageLogo: Hashable, Sendable {
    private let bytes: [UInt8]
    /// `image/png` or `image/jpeg`.
    private let type: String
    /// In pixels.
    let width: Int
    let height: Int

    /// The page carries the picture along, so it must be small.
    private static let mostBytes = 500_000

    /// Throws if the bytes are neither PNG nor JPEG, or too many; `location` names the file in errors.
    package init(_ bytes: [UInt8], location: String) throws(OutputError) {
        func refusal(_ message: String, hint: String) -> OutputError {
            OutputError(.unusableDesign, message, location: location, hint: hint)
        }
        guard bytes.count <= Self.mostBytes else {
            throw refusal("the logo has \(bytes.count) bytes", hint: "use a picture of at most \(Self.mostBytes) bytes")
        }
        guard let (type, width, height) = Self.png(bytes) ?? Self.jpeg(bytes), width > 0, height > 0 else {
            throw refusal("the logo is neither PNG nor JPEG", hint: "use a picture in one of these formats")
        }
        self.bytes = bytes
        self.type = type
        self.width = width
        self.height = height
    }

    var sha256: String { SHA256.hexadecimal(bytes) }

    /// For the `src` of a picture.
    var address: HTML { .trusted("data:\(type);base64," + Data(bytes).base64EncodedString()) }

    private static func png(_ bytes: [UInt8]) -> (String, Int, Int)? {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        return ("image/png", number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// Walks over the segments to the one that begins a frame, which holds the size.
    private static func jpeg(_ bytes: [UInt8]) -> (String, Int, Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var start = 2
        while start + 9 <= bytes.count, bytes[start] == 0xFF {
            let marker = bytes[start + 1]
            // SOF0...SOF15, without the tables DHT, JPG and DAC that lie between them.
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return ("image/jpeg", number(bytes[start + 7..<start + 9]), number(bytes[start + 5..<start + 7]))
            }
            start += 2 + number(bytes[start + 2..<start + 4])
        }
        return nil
    }

    /// The highest byte comes first.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
